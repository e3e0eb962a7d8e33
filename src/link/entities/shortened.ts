import { nameKey } from '../../language/words.js';
import { groupBy } from '../order.js';
import { isOfKind, officesOf, type Bearer, type Company } from './bearer.js';

/**
 * For each article's shortened name (a surname alone, "de Blasio", "DNC") the key of the one full name in the archive
 * that it can be short for: the one whose articles share another name with this article, and if several do, the one who
 * is called by the same office. By "ARTICLE KEY".
 */
export function ownersOfShortNames(
  bearers: readonly Bearer[],
  company: Company,
): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { alone, full } of [surnames(bearers), abbreviations(bearers)]) {
    for (const [short, those] of alone) {
      const candidates = [...groupBy(full.get(short) ?? [], ({ key }) => key)].map(
        ([key, group]) => ({
          key,
          company: new Set(group.flatMap(({ article }) => company.get(article) ?? [])),
          offices: officesOf(group),
        }),
      );
      for (const bearer of those) {
        const others = (company.get(bearer.article) ?? []).filter((one) => one !== bearer.key);
        const known = candidates.filter((one) => others.some((other) => one.company.has(other)));
        const offices = [...officesOf([bearer])];
        const called = known.filter((one) => offices.some((office) => one.offices.has(office)));
        const owner = known.length === 1 ? known[0] : called.length === 1 ? called[0] : undefined;
        if (owner !== undefined) owners.set(`${bearer.article} ${bearer.key}`, owner.key);
      }
    }
  }
  return owners;
}

/** Bearers of short names and of the full names they may be short for, both by the short name. */
interface Shortened {
  alone: ReadonlyMap<string, readonly Bearer[]>;
  full: ReadonlyMap<string, readonly Bearer[]>;
}

/** A surname of one word, or of several ("Wasserman Schultz") where a longer name ends in them. */
function surnames(bearers: readonly Bearer[]): Shortened {
  const people = bearers.filter((one) => isOfKind(one, 'person'));
  const full = new Map<string, Bearer[]>();
  for (const bearer of people) {
    const words = nameKey(bearer.name.name).split(' ');
    for (let from = 1; from < words.length; from++) {
      const ending = words.slice(from).join(' ');
      const known = full.get(ending);
      if (known === undefined) full.set(ending, [bearer]);
      else known.push(bearer);
    }
  }
  const alone = groupBy(people, ({ name }) => nameKey(name.name));
  return { alone: new Map([...alone].filter(([name]) => full.has(name))), full };
}

/** Initials of an organisation, where some article names both: "DNC" beside "Democratic National Committee". */
function abbreviations(bearers: readonly Bearer[]): Shortened {
  const bodies = bearers.filter((one) => isOfKind(one, 'organization'));
  const isShort = ({ name: { name } }: Bearer) => /^\p{Lu}{2,6}$/u.test(name.replace(/\./g, ''));
  const short = groupBy(bodies.filter(isShort), ({ name }) => nameKey(name.name));
  const byArticle = groupBy(bodies, ({ article }) => article);
  const full = new Map<string, Bearer[]>();
  for (const [abbreviation, those] of short) {
    const declared = new Set(
      those
        .flatMap(({ article }) => byArticle.get(article) ?? [])
        .filter(({ name }) => initialsOf(name.name) === abbreviation.replace(/\./g, ''))
        .map(({ key }) => key),
    );
    if (declared.size > 0)
      full.set(
        abbreviation,
        bodies.filter(({ key }) => declared.has(key)),
      );
  }
  return { alone: short, full };
}

/** "dnc", of "Democratic National Committee"; words without a capital are left out. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word) && !/^The$/.test(word));
  return words.length < 2 ? '' : words.map((word) => word[0]!.toLowerCase()).join('');
}
