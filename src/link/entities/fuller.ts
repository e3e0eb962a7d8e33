import { byCodePoint, groupBy } from '../order.js';
import { isOfKind, officesOf, wordsOfKey, type Bearer, type Company } from './bearer.js';
import { variantOf, type Likeness } from './variants.js';

/** A full name with all that bear it. */
interface Named {
  key: string;
  company: ReadonlySet<string>;
  offices: ReadonlySet<string>;
}

/**
 * Full names that are one person's, as a map from each key to the group's first: "Ada M. Brandt" and "Ada Brandt";
 * "Chuck" and "Charles Vik" where both are called senator, or the same others are named with them. A name that could
 * be either of two people who differ ("John Smith", beside John A. and John B. Smith) is merged with neither.
 */
export function fullerNames(bearers: readonly Bearer[], company: Company): Map<string, string> {
  const people = bearers.filter((one) => isOfKind(one, 'person') && /\s/.test(one.name.name));
  const named = [...groupBy(people, ({ key }) => key)]
    .map(([key, group]): Named => ({
      key,
      company: new Set(group.flatMap(({ article }) => company.get(article) ?? [])),
      offices: officesOf(group),
    }))
    .sort((a, b) => byCodePoint(a.key, b.key));
  const surname = ({ key }: Named) =>
    wordsOfKey(key)
      .replace(/ (?:jr|sr|ii|iii|iv)\.?$/, '')
      .split(' ')
      .at(-1)!;
  return new Map(
    [...groupBy(named, surname).values()]
      .filter(({ length }) => length > 1)
      .flatMap(groupsOf)
      .flatMap((group) => group.map(({ key }) => [key, group[0]!.key] as const)),
  );
}

/** Groups in which every two names can be one person's, and something speaks for each step. */
function groupsOf(named: readonly Named[]): Named[][] {
  const pairs = named.flatMap((a, i) =>
    named.slice(i + 1).flatMap((b) => {
      const how = variantOf(wordsOfKey(a.key), wordsOfKey(b.key));
      return how === null ? [] : [{ a, b, joins: speaksFor(how, a, b) }];
    }),
  );
  const areCompatible = (x: Named, y: Named) =>
    x === y || pairs.some(({ a, b }) => (a === x && b === y) || (a === y && b === x));
  const neighbours = (one: Named) =>
    pairs.flatMap(({ a, b }) => (a === one ? [b] : b === one ? [a] : []));
  // Whoever can be two that cannot be one is left alone.
  const isClear = (one: Named) => {
    const others = neighbours(one);
    return others.every((x) => others.every((y) => areCompatible(x, y)));
  };
  const clear = new Set(named.filter(isClear));
  const groups: Named[][] = [];
  for (const one of named.filter((name) => clear.has(name))) {
    const group = groups.find((members) =>
      pairs.some(
        ({ a, b, joins }) =>
          joins && ((b === one && members.includes(a)) || (a === one && members.includes(b))),
      ),
    );
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.filter(({ length }) => length > 1);
}

/** So many others named with both speak for two names that are evidently one, and for a shortened given name. */
const FEWEST_OTHERS = { evident: 1, short: 2 };

/** The same office speaks for any two; where none is told, the same others named with both, or for a longer name nobody. */
function speaksFor(how: Likeness, a: Named, b: Named): boolean {
  if ([...a.offices].some((office) => b.offices.has(office))) return true;
  if (how === 'longer') return false;
  const others = [...a.company].filter(
    (one) => b.company.has(one) && one !== a.key && one !== b.key && !one.startsWith('place:'),
  );
  return others.length >= FEWEST_OTHERS[how];
}
