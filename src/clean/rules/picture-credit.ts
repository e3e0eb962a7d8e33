import { isReported } from '../reported.js';
import { wordCount, type Cut, type LineRule } from '../line.js';

const AGENCY = String.raw`(?:getty|afp|reuters|ap|epa|shutterstock|alamy|istock|unsplash|pixabay|pexels|dpa|picture alliance|imago|keystone|ansa|efe|pa|bloomberg|sipa|zuma|anadolu|xinhua|scanpix|ntb|tt|lehtikuva|apa|belga|anp|lusa|handout|submitted|pool|wikimedia)`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s{1,3}\p{L}[\p{L}\p{M}.'’-]*){0,3}`;

/** What closes a caption and can be nothing but the credit of its picture. */
const CREDITS: readonly RegExp[] = [
  // "(Ann Other/Getty Images)", "(AP Photo/Ann Other)", "(Ann Other via AP)"
  new RegExp(
    String.raw`\((?:${NAME}\s*(?:\/|\bvia\b|,)\s*${AGENCY}\b|${AGENCY}(?:\s+\p{L}+)?\s*\/)[^()]{0,60}\)\.?$`,
    'iu',
  ),
  // "… at dusk. Ann Other for the Riverside Gazette"
  new RegExp(String.raw`(?<=[.!?]["”’]?\s)${NAME}\sfor\s(?:[Tt]he\s)?\p{Lu}[^.!?]{2,40}$`, 'u'),
  // "… at dusk. Ann Other/AFP", "… at dusk. Ann Other / Getty Images"
  new RegExp(
    String.raw`(?<=[.!?]["”’]?\s|^)${NAME}\s?\/\s?(?:${NAME}\s?\/\s?)?${AGENCY}\b[^.!?]{0,40}$`,
    'iu',
  ),
  // "… 있다. 홍길동 기자"
  /(?<=(?:있다|모습|장면)\.\s?)(?:[가-힣]{2,4}\s(?:인턴\s?)?기자|뉴스1|뉴시스|연합뉴스|AP|AFP|로이터)[^.]{0,12}$/u,
];

/** "FILE - ", "File photo:", "Archivbild:": a picture taken earlier, whatever follows. */
const EARLIER =
  /^\(?(?:FILES?|FILE PHOTO|[Ff]ile (?:photo|picture|image)|Archiv(?:bild|foto)?|ARCHIVO|[Aa]rchivo|Photo d[’']archives)\)?\s?[-–—:]\s/u;
/** "(abc/dpa)" in small letters is how editors sign an article. */
const CAPITAL = /^\(?(?:\p{Lu}|[가-힣])/u;
/** Longer lines are paragraphs that end in a credit. */
const LONGEST = 80;

/** A caption told by the credit it ends in, or by the word it opens with. */
export const pictureCredit: LineRule = {
  id: 'picture-credit',
  label(line) {
    if (wordCount(line.text) > LONGEST || isReported(line.text)) return null;
    for (const credit of CREDITS) {
      const found = credit.exec(line.text);
      if (found !== null && CAPITAL.test(found[0])) return cut(line.text, found.index);
    }
    return EARLIER.test(line.text) ? cut(line.text, line.text.length) : null;
  },
};

function cut(text: string, at: number): Cut[] {
  const caption = text.slice(0, at).trimEnd().length;
  const cuts: Cut[] = [
    { role: 'caption', start: 0, end: caption, confidence: 0.93 },
    { role: 'credit', start: at, end: text.length, confidence: 0.95 },
  ];
  return cuts.filter(({ start, end }) => end > start);
}
