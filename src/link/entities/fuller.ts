import { once } from '../once.js';
import { byCodePoint } from '../order.js';
import { Rows } from '../rows.js';
import { wordsOfKey } from './key-words.js';
import { COMPANY, type Names } from './names.js';
import { officesOf, shareHead, shareOffice, type Offices } from './offices.js';
import { rowsOf } from './short-names.js';
import { likenessOf, partsOf, type Likeness, type Parts } from './variants.js';

/** A full name with all that bear it. */
interface Named {
  /** Place of its key in the pool of texts. */
  place: number;
  key: string;
  parts: Parts;
  /** Who else is named with it, and what it is called: looked up when a variant is met, which is seldom. */
  company: () => ReadonlySet<number>;
  offices: () => Offices;
  /** Names that can be the same person's, and whether enough speaks for it. */
  variants: ReadonlyMap<Named, boolean>;
}

/** Of nearly all names there are none. */
const NO_VARIANTS: ReadonlyMap<Named, boolean> = new Map();

/**
 * Full names that are one person's, as a map from each key to the group's first: "Ada M. Brandt" and "Ada Brandt";
 * "Chuck" and "Charles Vik" where both are called US senator, or the same others are named with them. A name that could
 * be either of two people who differ ("Tom Vik", beside Tom A. and Tom B. Vik) is merged with neither. Keys are places in
 * the pool of texts.
 *
 * @param isFixed keys that a person has set, which are left as they are.
 */
export function fullerNames(names: Names, isFixed: (key: number) => boolean): Map<number, number> {
  const people = new Rows(
    names.keys,
    names.texts.size,
    (name) => names.kind(name) === 'person' && !isFixed(names.keys[name]!),
  );
  const named: Named[] = [];
  for (const { place, key, parts } of sharingSurnames(people, names)) {
    const bearers = people.of(place);
    const company = once(() => names.company(bearers, COMPANY));
    const offices = once(() => officesOf(names, bearers));
    named.push({ place, key, parts, company, offices, variants: NO_VARIANTS });
  }
  for (const block of blocksOf(named)) compareAll(block);
  return new Map(
    groupsOf(named).flatMap((group) => group.map(({ place }) => [place, group[0]!.place])),
  );
}

type FullName = Pick<Named, 'place' | 'key' | 'parts'>;

/** Full names with a surname that another one has, too. */
function sharingSurnames(people: Rows, { texts }: Names): FullName[] {
  const bySurname = new Map<string, FullName[]>();
  for (const place of people.values()) {
    const key = texts.text(place);
    const parts = partsOf(wordsOfKey(key));
    if (parts === null) continue;
    const known = bySurname.get(parts.surname);
    if (known === undefined) bySurname.set(parts.surname, [{ place, key, parts }]);
    else known.push({ place, key, parts });
  }
  return [...bySurname.values()].flatMap((group) => (group.length > 1 ? group : []));
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
    (one) => company.has(one) && one !== a.place && one !== b.place,
  ).length;
  if (shareHead(here, there)) return others > 0;
  const areCalled = here.heads.size > 0 && there.heads.size > 0;
  if (how === 'longer' || (how === 'short' && areCalled)) return false;
  return others >= FEWEST_OTHERS[how];
}
