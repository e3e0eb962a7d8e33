import { limits } from '../model/limits.js';
import type { Title } from '../model/article.js';
import { front } from './front.js';
import { regionsOf, type Reading } from './reading.js';

/** The stated headline, or one derived from the first sentence of the text and marked as such. */
export function titleOf(reading: Reading): Title {
  const stated = front(reading, 'title');
  if (stated !== null) {
    return { text: stated.values[0] ?? '', status: 'stated', evidence: [stated.evidence] };
  }
  const headline = regionsOf(reading, 'headline')[0];
  if (headline !== undefined) {
    const text = headline.span.exact.replace(/^#+\s*|\s*#+$/g, '');
    return { text, status: 'stated', evidence: [headline.span] };
  }
  return derivedTitle(reading);
}

/** A title made from the first sentence of the text. */
export function derivedTitle(reading: Reading): Title {
  const body =
    regionsOf(reading, 'body')[0] ?? reading.regions.find(({ role }) => role !== 'space');
  if (body === undefined) return { text: reading.seed.path, status: 'derived', evidence: [] };
  const start = reading.prose.paragraphs.find((paragraph) => {
    const first = reading.prose.spans(paragraph.start, paragraph.end)[0];
    return first !== undefined && first.start >= body.span.start;
  });
  const text =
    start === undefined ? body.span.exact : reading.prose.text.slice(start.start, start.end);
  const cut = shorten(firstSentence(text));
  const evidence =
    start === undefined ? [] : reading.prose.spans(start.start, start.start + cut.length);
  return { text: cut.complete ? cut.words : `${cut.words} …`, status: 'derived', evidence };
}

/** Up to the first full stop that ends a sentence; an abbreviation's is followed by no capital or by a digit. */
function firstSentence(text: string): string {
  const end = /(?<=\p{Ll}{2}|\d|["'”’)])[.!?]["”’]?(?=\s+["“‘(]?\p{Lu}|\s*$)/u.exec(text);
  return end === null ? text : text.slice(0, end.index);
}

function shorten(sentence: string): { words: string; complete: boolean; length: number } {
  const points = Array.from(sentence);
  if (points.length <= limits.titleLength) {
    return { words: sentence, complete: true, length: sentence.length };
  }
  const head = points.slice(0, limits.titleLength).join('');
  const words = head.replace(/\s+\S*$/, '').replace(/[\s,;:–—-]+$/, '');
  return { words, complete: false, length: words.length };
}
