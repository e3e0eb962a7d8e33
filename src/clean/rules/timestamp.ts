import { whole, type LineRule } from '../line.js';
import { weekdayNumber } from '../../language/calendar-names.js';
import { findDates } from '../../language/dates.js';

/** What may stand beside the dates of a timestamp line. */
const BESIDE =
  /\b(?:(?:first\s+)?(?:published|posted|updated|modified|created)|last\s+(?:updated|modified)|on|at|date|time|am|pm|uhr|stand|veröffentlicht|aktualisiert|publié|mis à jour|le|à|publicado|actualizado|el|pubblicato|aggiornato|il|um|o'clock|(?:\d+[\s-]*)?min(?:ute)?s?\s+read|local time|(?:mo|di|mi|do|fr|sa|so)(?=[.,]))\b/gi;
/** Abbreviations of zones; in small letters they would be words. */
const ZONE = /\b(?:[A-Z]{1,4}T|UTC|MSK|WIB|WITA)\b/g;

/** A line of nothing but dates and times, two of them perhaps glued together. */
export const timestamp: LineRule = {
  id: 'timestamp-line',
  label(line) {
    if (line.text.length > 160) return null;
    const dates = findDates(line.text);
    if (dates.length === 0) return null;
    let rest = line.text;
    for (const { start, end } of dates.toReversed())
      rest = rest.slice(0, start) + ' ' + rest.slice(end);
    const left =
      rest
        .replace(BESIDE, ' ')
        .replace(ZONE, ' ')
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const nothing = left.every((word) => weekdayNumber(word) !== null);
    return nothing ? whole(line, 'timestamp', 0.97) : null;
  },
};
