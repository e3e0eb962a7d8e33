import { whole, type LineRule } from '../line.js';
import { findDates } from '../../language/dates.js';

/** What may stand beside the dates of a timestamp line. */
const BESIDE =
  /\b(?:first\s+)?(?:published|posted|updated|modified|created|last\s+(?:updated|modified)|on|at|date|time|am|pm|uhr|stand|veröffentlicht|aktualisiert|publié|mis à jour|le|à|publicado|actualizado|el|pubblicato|aggiornato|il|am|um|o'clock|min(?:ute)?s?\s+read|[A-Z]{2,5}T?|local time|gmt|utc)\b/gi;

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
    const left = rest.replace(BESIDE, ' ').replace(/[^\p{L}\p{N}]+/gu, '');
    return left === '' ? whole(line, 'timestamp', 0.97) : null;
  },
};
