import { isGivenName } from '../../language/given-names.js';
import { once } from '../once.js';
import { Rows } from '../rows.js';
import { wordsOfKey } from './key-words.js';
import { COMPANY, WIDE_COMPANY, type Names } from './names.js';
import { officesOf, shareHead, type Offices } from './offices.js';

/** A full name that a short one may stand for. */
interface Candidate {
  /** Place of its key in the pool of texts. */
  key: number;
  company: ReadonlySet<number>;
  offices: () => Offices;
}

/** A short name: its bearers, and those of the full names it may be short for. */
interface Shortened {
  short: string;
  alone: Iterable<number>;
  full: readonly number[];
}

/** Keys, as places in the pool of texts: those a person has set, and the one that stands for a full name in all its forms. */
export interface Keys {
  isFixed: (key: number) => boolean;
  canonical: (key: number) => number;
}

/**
 * For each article's shortened name (a surname alone, "de Blasio", "HPA") the key of the one full name in the archive
 * that it can be short for: the one whose articles name somebody this article names, and if several do, the one who is
 * called by the same office. Places and outlets named with it speak for a surname of one word, too, as it asks for less to
 * stay alone. A name is a place among all, a key one in the pool of texts.
 */
export function ownersOfShortNames(names: Names, keys: Keys): Map<number, number> {
  const owners = new Map<number, number>();
  for (const { short, alone, full } of [...surnames(names, keys), ...abbreviations(names, keys)]) {
    const kinds = short.includes(' ') ? COMPANY : WIDE_COMPANY;
    const candidates = candidatesOf(names, full, kinds, keys);
    for (const bearer of alone) {
      const owner = ownerOf(names, bearer, candidates, names.company([bearer], kinds));
      if (owner !== null) owners.set(bearer, owner.key);
    }
  }
  return owners;
}

function candidatesOf(
  names: Names,
  full: readonly number[],
  kinds: typeof COMPANY,
  { canonical }: Keys,
): Candidate[] {
  const groups = new Map<number, number[]>();
  for (const name of full) {
    const key = canonical(names.keys[name]!);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [name]);
    else known.push(name);
  }
  const words = [...groups.keys()].map((key) => wordsOfKey(names.texts.text(key)));
  // "Vander Vik" is itself short for "Debbie Vander Vik".
  const isEnding = (own: string) => words.some((other) => other.endsWith(` ${own}`));
  return [...groups]
    .filter((_, n) => !isEnding(words[n]!))
    .map(([key, group]) => ({
      key,
      company: names.company(group, kinds),
      offices: once(() => officesOf(names, group)),
    }));
}

function ownerOf(
  names: Names,
  bearer: number,
  candidates: readonly Candidate[],
  company: ReadonlySet<number>,
): Candidate | null {
  const others = [...company].filter((one) => one !== names.keys[bearer]);
  const offices = once(() => officesOf(names, [bearer]));
  const isLong = /\s/.test(names.written(bearer));
  const isOther = ({ offices: theirs }: Candidate) =>
    isLong &&
    offices().heads.size > 0 &&
    theirs().heads.size > 0 &&
    !shareHead(offices(), theirs());
  const known = candidates.filter(
    (one) => others.some((other) => one.company.has(other)) && !isOther(one),
  );
  if (known.length < 2) return known[0] ?? null;
  const called = known.filter((one) => shareHead(one.offices(), offices()));
  return called.length === 1 ? called[0]! : null;
}

/** A surname of one word, or of several ("Vander Vik") where a longer name ends in them. */
function* surnames(names: Names, { isFixed }: Keys): Generator<Shortened> {
  const { texts, folded } = names;
  const people = new Rows(
    folded,
    texts.size,
    (name) => names.kind(name) === 'person' && !isFixed(names.keys[name]!),
  );
  const longer = new Map<number, number[]>();
  for (const whole of people.values()) {
    for (const ending of endingsOf(texts.text(whole))) {
      const short = texts.find(ending);
      if (short < 0 || !people.has(short) || isWholeName(ending.split(' '))) continue;
      const known = longer.get(short);
      if (known === undefined) longer.set(short, [whole]);
      else known.push(whole);
    }
  }
  for (const [short, wholes] of longer)
    yield {
      short: texts.text(short),
      alone: people.of(short),
      full: wholes.flatMap((whole) => [...people.of(whole)]),
    };
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
function* abbreviations(names: Names, { isFixed }: Keys): Generator<Shortened> {
  const { texts, articles, first } = names;
  const isBody = (name: number) =>
    names.kind(name) === 'organization' && !isFixed(names.keys[name]!);
  const isShort = (name: number) =>
    isBody(name) && /^\p{Lu}{2,6}$/u.test(names.written(name).replace(/\./g, ''));
  const short = new Rows(names.folded, texts.size, isShort);
  const byKey = new Rows(names.keys, texts.size, isBody);
  for (const place of short.values()) {
    const abbreviation = texts.text(place);
    const initials = abbreviation.replace(/\./g, '');
    const alone = short.of(place);
    const declared = new Set<number>();
    for (const bearer of alone) {
      const article = articles[bearer]!;
      for (let name = first[article]!; name < first[article + 1]!; name++)
        if (isBody(name) && initialsOf(names.written(name)) === initials)
          declared.add(names.keys[name]!);
    }
    const full = [...declared].flatMap((key) => [...byKey.of(key)]);
    if (full.length > 0) yield { short: abbreviation, alone, full };
  }
}

/** "hpa", of "Harbour Pilots Association"; words without a capital are left out. */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word) && !/^The$/.test(word));
  return words.length < 2 ? '' : words.map((word) => word[0]!.toLowerCase()).join('');
}
