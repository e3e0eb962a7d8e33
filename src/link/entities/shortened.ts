import { isGivenName } from '../../language/given-names.js';
import { groupBy } from '../order.js';
import {
  isOfKind,
  officesOf,
  shareHead,
  wordsOfKey,
  type Bearer,
  type Company,
  type Offices,
} from './bearer.js';

/** A full name that a short one may stand for. */
interface Candidate {
  key: string;
  company: ReadonlySet<string>;
  offices: Offices;
}

/** Bearers of short names and of the full names they may be short for, both by the short name. */
interface Shortened {
  alone: ReadonlyMap<string, readonly Bearer[]>;
  full: ReadonlyMap<string, readonly Bearer[]>;
}

/**
 * For each article's shortened name (a surname alone, "de Blasio", "HPA") the key of the one full name in the archive
 * that it can be short for: the one whose articles name somebody this article names, and if several do, the one who is
 * called by the same office.
 *
 * @param company whom a name of several words must be named with.
 * @param wide the same with places and outlets, which speak for a surname of one word: it asks for less to stay alone.
 *
 * @param canonical the key that stands for a full name in all its forms.
 */
export function ownersOfShortNames(
  bearers: readonly Bearer[],
  company: Company,
  wide: Company,
  canonical: (key: string) => string,
): Map<Bearer, string> {
  const owners = new Map<Bearer, string>();
  for (const { alone, full } of [surnames(bearers), abbreviations(bearers)]) {
    for (const [short, those] of alone) {
      const around = short.includes(' ') ? company : wide;
      const candidates = candidatesOf(full.get(short) ?? [], around, canonical);
      for (const bearer of those) {
        const owner = ownerOf(bearer, candidates, around.get(bearer.article) ?? []);
        if (owner !== null) owners.set(bearer, owner.key);
      }
    }
  }
  return owners;
}

function candidatesOf(
  full: readonly Bearer[],
  company: Company,
  canonical: (key: string) => string,
): Candidate[] {
  const groups = [...groupBy(full, ({ key }) => canonical(key))];
  // "Vander Vik" is itself short for "Debbie Vander Vik".
  const isEnding = (key: string) =>
    groups.some(([other]) => wordsOfKey(other).endsWith(` ${wordsOfKey(key)}`));
  return groups
    .filter(([key]) => !isEnding(key))
    .map(([key, group]) => ({
      key,
      company: new Set(group.flatMap(({ article }) => company.get(article) ?? [])),
      offices: officesOf(group),
    }));
}

function ownerOf(
  bearer: Bearer,
  candidates: readonly Candidate[],
  named: readonly string[],
): Candidate | null {
  const others = named.filter((one) => one !== bearer.key);
  const offices = officesOf([bearer]);
  const isOther = ({ offices: theirs }: Candidate) =>
    /\s/.test(bearer.name.name) &&
    offices.heads.size > 0 &&
    theirs.heads.size > 0 &&
    !shareHead(offices, theirs);
  const known = candidates.filter(
    (one) => others.some((other) => one.company.has(other)) && !isOther(one),
  );
  const called = known.filter((one) => shareHead(one.offices, offices));
  return (known.length === 1 ? known[0] : called.length === 1 ? called[0] : null) ?? null;
}

/** A surname of one word, or of several ("Vander Vik") where a longer name ends in them. */
function surnames(bearers: readonly Bearer[]): Shortened {
  const people = bearers.filter((one) => isOfKind(one, 'person'));
  const alone = groupBy(people, ({ folded }) => folded);
  const full = new Map<string, Bearer[]>();
  for (const bearer of people) {
    for (const ending of endingsOf(bearer.folded)) {
      if (!alone.has(ending) || isWholeName(ending.split(' '))) continue;
      const known = full.get(ending);
      if (known === undefined) full.set(ending, [bearer]);
      else known.push(bearer);
    }
  }
  return { alone: new Map([...alone].filter(([name]) => full.has(name))), full };
}

/** What a name ends in from its second word on, the longest first. */
function endingsOf(name: string): string[] {
  const endings: string[] = [];
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1))
    endings.push(name.slice(at + 1));
  return endings;
}

/** "Michael Brown" is nobody's surname, nor is "J. Brown". */
function isWholeName(words: readonly string[]): boolean {
  const [first = ''] = words;
  return words.length > 1 && (/^\p{L}\.?$/u.test(first) || isGivenName(first));
}

/** Initials of an organisation, where some article names both: "HPA" beside "Harbour Pilots Association". */
function abbreviations(bearers: readonly Bearer[]): Shortened {
  const bodies = bearers.filter((one) => isOfKind(one, 'organization'));
  const isShort = ({ name: { name } }: Bearer) => /^\p{Lu}{2,6}$/u.test(name.replace(/\./g, ''));
  const short = groupBy(bodies.filter(isShort), ({ folded }) => folded);
  const byArticle = groupBy(bodies, ({ article }) => article);
  const byKey = groupBy(bodies, ({ key }) => key);
  const full = new Map<string, Bearer[]>();
  for (const [abbreviation, those] of short) {
    const declared = new Set(
      those
        .flatMap(({ article }) => byArticle.get(article) ?? [])
        .filter(({ name }) => initialsOf(name.name) === abbreviation.replace(/\./g, ''))
        .map(({ key }) => key),
    );
    const written = [...declared].flatMap((key) => byKey.get(key) ?? []);
    if (written.length > 0) full.set(abbreviation, written);
  }
  return { alone: short, full };
}

/** "hpa", of "Harbour Pilots Association"; words without a capital are left out. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word) && !/^The$/.test(word));
  return words.length < 2 ? '' : words.map((word) => word[0]!.toLowerCase()).join('');
}
