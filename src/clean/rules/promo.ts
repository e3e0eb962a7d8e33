import { isReported } from '../reported.js';
import { whole, wordCount, type LineRule } from '../line.js';

/** Openings that speak to the reader about other pages. */
const OPENING =
  /^\W*(?:read (?:more|also|next|the full|on)\b|(?:also|more) (?:read|on this|from)\b|related\s*:|see also\b|click (?:here|to)\b|sign up\b|subscribe\b|follow us\b|join (?:our|us)\b|download (?:our|the) app\b|get (?:the|our) (?:latest|best|daily|free)\b|watch (?:now|live|more)?\s*:|listen\s*:|don['’]t miss\b|support (?:our|independent|quality) (?:work|journalis[mt]s?|report(?:ing|ers)|newsroom|site|website|media|newspaper|team)\b|like us on\b|advertisement\W*$)/i;

/** The same in other languages, where the heading of another article follows. */
const OPENING_ELSEWHERE =
  /^\W*(?:lesen sie (?:auch|mehr)|mehr zum thema|auch interessant|(?:à )?lire (?:aussi|également)|le[ea] (?:también|más)|leer (?:también|más)|leia (?:também|mais)|leggi anche|lees ook|läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|читайте также|читайте також|czytaj także|関連記事|あわせて読みたい)\s?[:：](?!$)/iu;

/** A sentence that sends the reader elsewhere: someone addressed, a verb of reading, another place. */
const ADDRESS = /\b(?:you can|you may|visit|check out|click|head (?:over )?to|tune in|see)\b/i;
const READING =
  /\b(?:read (?:more|further|on|about)|find out more|learn more|more about (?:it|this)|for (?:more|further|additional) (?:information|insights?|details|reading|coverage|updates)|newsletter|our (?:site|website|app|page|channel))\b/i;

/** Advertising of other pages, newsletters and apps; long texts only at the end of an article. */
export const promo: LineRule = {
  id: 'promo-line',
  label(line) {
    const words = wordCount(line.text);
    if (isReported(line.text)) return null;
    const opens = OPENING.test(line.text) || OPENING_ELSEWHERE.test(line.text);
    if (opens && words <= 30) return whole(line, 'promo', 0.92);
    const sends = READING.test(line.text) && ADDRESS.test(line.text);
    return sends && words <= 45 && line.proseAfter === 0 ? whole(line, 'promo', 0.9) : null;
  },
};
