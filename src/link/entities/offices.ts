import { nameKey } from '../../language/words.js';
import type { Names } from './names.js';

/** What bearers of a name are called beside it, folded: the whole ("us senator") and its head ("senator"). */
export interface Offices {
  whole: ReadonlySet<string>;
  heads: ReadonlySet<string>;
}

export function officesOf(names: Names, bearers: Iterable<number>): Offices {
  const whole = new Set<string>();
  for (const bearer of bearers)
    for (const role of names.at(bearer).roles)
      whole.add(nameKey(role).replace(/^(?:(?:former|ex|then|the|an?)[ -])+/, ''));
  whole.delete('');
  return { whole, heads: new Set([...whole].map(headOf)) };
}

/** "president", of "us president"; "mayor", of "mayor of norwick". */
function headOf(role: string): string {
  return role
    .split(/ (?:of|for|at|in|to) /)[0]!
    .split(' ')
    .at(-1)!;
}

/** Called by the same office in so many words: "spokesman" is no office, "mayor of Norwick" is one. */
export function shareOffice(a: Offices, b: Offices): boolean {
  return [...a.whole].some((office) => office.includes(' ') && b.whole.has(office));
}

export function shareHead(a: Offices, b: Offices): boolean {
  return [...a.heads].some((head) => b.heads.has(head));
}
