import { whole, wordCount, type LineRule } from '../line.js';

/** "19:04", "2 hours ago", "vor 5 Minuten", perhaps two of them glued together. */
const STAMP =
  /^(?:(?:\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?|\d{1,2}\s?(?:mins?|minutes?|hours?|hrs?|days?|h|m)\s+ago|vor \d{1,2} (?:minuten?|stunden?|tagen?)|il y a \d{1,2} (?:minutes?|heures?|jours?)|hace \d{1,2} (?:minutos?|horas?|días?)|(?:just|right) now)\s?[•·|–-]?\s?)+/iu;
/** What may stand behind it: who wrote the entry, or that it matters. */
const BEHIND =
  /^(?:(?:\p{Lu}[\p{L}.'’-]*\s?){0,4}|[Kk]ey event|[Bb]reaking|[Uu]pdated?|[Ll]atest)$/u;

/** The line over an entry of a live report: a time of the day or an age, and perhaps a name. */
export const liveStamp: LineRule = {
  id: 'live-stamp',
  label(line) {
    if (wordCount(line.text) > 10) return null;
    const stamp = STAMP.exec(line.text)?.[0];
    if (stamp === undefined) return null;
    return BEHIND.test(line.text.slice(stamp.length).trim()) ? whole(line, 'timestamp', 0.9) : null;
  },
};
