import { byCodePoint, groupBy } from '../order.js';
import {
  isOfKind,
  officesOf,
  shareHead,
  shareOffice,
  wordsOfKey,
  type Bearer,
  type Company,
  type Offices,
} from './bearer.js';
import { rowsOf } from './short-names.js';
import { likenessOf, partsOf, type Likeness, type Parts } from './variants.js';

/** A full name with all that bear it. */
interface Named {
  key: string;
  parts: Parts;
  /** Who else is named with it, and what it is called: looked up when a variant is met, which is seldom. */
  company: () => ReadonlySet<string>;
  offices: () => Offices;
  /** Names that can be the same person's, and whether enough speaks for it. */
  variants: ReadonlyMap<Named, boolean>;
}

/** Of nearly all names there are none. */
const NO_VARIANTS: ReadonlyMap<Named, boolean> = new Map();

/**
 * Full names that are one person's, as a map from each key to the group's first: "Ada M. Brandt" and "Ada Brandt";
 * "Chuck" and "Charles Vik" where both are called US senator, or the same others are named with them. A name that could
 * be either of two people who differ ("Tom Vik", beside Tom A. and Tom B. Vik) is merged with neither.
 *
 * @param fixed keys that a person has set, which are left as they are.
 */
export function fullerNames(
  bearers: readonly Bearer[],
  company: Company,
  fixed: ReadonlySet<string>,
): Map<string, string> {
  const people = bearers.filter((one) => isOfKind(one, 'person') && !fixed.has(one.key));
  const named = [...groupBy(people, ({ key }) => key)]
    .sort(([a], [b]) => byCodePoint(a, b))
    .flatMap(([key, group]): Named[] => {
      const parts = partsOf(wordsOfKey(key));
      if (parts === null) return [];
      const others = () => new Set(group.flatMap(({ article }) => company.get(article) ?? []));
      const offices = () => officesOf(group);
      return [{ key, parts, company: once(others), offices: once(offices), variants: NO_VARIANTS }];
    });
  for (const block of blocksOf(named)) compareAll(block);
  return new Map(groupsOf(named).flatMap((group) => group.map(({ key }) => [key, group[0]!.key])));
}

/** A value made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

/** Names of one surname whose given names begin alike, or stand in one row of short names: only these can be variants. */
function blocksOf(named: readonly Named[]): Named[][] {
  const blocks = new Map<string, Named[]>();
  for (const one of named) {
    const { given, surname } = one.parts;
    const tokens = [given[0] ?? '', ...rowsOf(given).map(String)];
    for (const token of tokens) {
      const key = `${token} ${surname}`;
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [one]);
      else block.push(one);
    }
  }
  return [...blocks.values()];
}

function compareAll(block: readonly Named[]): void {
  block.forEach((a, n) => {
    for (const b of block.slice(n + 1)) {
      const how = a.variants.has(b) ? null : likenessOf(a.parts, b.parts);
      if (how === null) continue;
      const joins = speaksFor(how, a, b);
      a.variants = new Map([...a.variants, [b, joins]]);
      b.variants = new Map([...b.variants, [a, joins]]);
    }
  });
}

/** Names that something joins, step by step; whoever can be two that cannot be one is left alone. */
function groupsOf(named: readonly Named[]): Named[][] {
  const isClear = ({ variants }: Named) => {
    const others = [...variants.keys()];
    return others.every((x, n) => others.slice(n + 1).every((y) => x.variants.has(y)));
  };
  const left = new Set(named.filter((one) => one.variants.size > 0 && isClear(one)));
  const groups: Named[][] = [];
  for (const one of left) {
    const group = new Set([one]);
    left.delete(one);
    for (const member of group) {
      for (const [other, joins] of member.variants) {
        if (!joins || !left.has(other)) continue;
        group.add(other);
        left.delete(other);
      }
    }
    if (group.size > 1) groups.push([...group].sort((a, b) => byCodePoint(a.key, b.key)));
  }
  return groups;
}

/** So many others named with both speak for two names that are evidently one, and for a shortened given name. */
const FEWEST_OTHERS = { evident: 1, short: 2 };

/**
 * The same office in so many words speaks for any two, its head ("senator") where somebody is named with both. Where they
 * are called by different offices nothing does; where none is told, the others named with both, but for a longer name.
 */
function speaksFor(how: Likeness, a: Named, b: Named): boolean {
  const [here, there] = [a.offices(), b.offices()];
  if (shareOffice(here, there)) return true;
  const company = b.company();
  const others = [...a.company()].filter(
    (one) => company.has(one) && one !== a.key && one !== b.key,
  ).length;
  if (shareHead(here, there)) return others > 0;
  const areCalled = here.heads.size > 0 && there.heads.size > 0;
  if (how === 'longer' || (how === 'short' && areCalled)) return false;
  return others >= FEWEST_OTHERS[how];
}
