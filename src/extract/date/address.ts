import { isDay, isoDay } from '../../language/dates.js';
import { front } from '../front.js';
import type { Reading } from '../reading.js';

const PATH =
  /https?:\/\/[^\s<>"')\]]{3,300}?[/-](?<year>(?:19|20)\d\d)[/-](?<month>\d\d)[/-](?<day>\d\d)(?=[/._-]|$)/g;
/** As far as a text is looked through for addresses, in UTF-16 units. */
const SEEN = 200_000;

/** The days that stand in the paths of addresses of a seed, each with the first address that has it. */
export function dayInAddresses(reading: Reading): ReadonlyMap<string, string> {
  const stated = front(reading, 'url')?.values[0] ?? '';
  const days = new Map<string, string>();
  for (const text of [stated, reading.seed.text.slice(0, SEEN)]) {
    for (const { 0: address, groups } of text.matchAll(PATH)) {
      const [year, month, day] = [groups!['year'], groups!['month'], groups!['day']].map(Number);
      if (!isDay({ year: year!, month: month!, day: day! })) continue;
      const iso = isoDay({ year: year!, month: month!, day: day! });
      if (!days.has(iso)) days.set(iso, address);
    }
  }
  return days;
}
