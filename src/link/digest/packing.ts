import type {
  Digest,
  DigestClaim,
  DigestConflict,
  DigestContents,
  DigestHolder,
  DigestQuote,
  DigestSubject,
} from '../../model/digest.js';
import { ByteWriter, joined, TextStore, type ByteReader } from './bytes.js';
import { keysIn, namesIn, writeName } from './packed-names.js';
import { LENGTH, PARTS, reading, readingAt, type Part } from './parts.js';
import { phrasesIn, writePhrase } from './packed-phrases.js';
import type { TextPool } from './texts.js';
import {
  readBearer,
  readClaim,
  type Glance,
  readHolder,
  readNamed,
  writeClaim,
  writeHolder,
  type PlacedClaim,
} from './packed-claims.js';

/** A digest as it is kept: what articles are told apart by, and all else as bytes. */
export function packed(contents: DigestContents): Digest {
  const { id, slug, title, date, dated, outlet, quoted, claims, quotes } = contents;
  const atoms = [...claims, ...quotes].map((one) => one.id);
  const head = { id, slug, title, date, dated, outlet, quoted, atoms };
  return {
    // Strings cut from a text keep all of it alive; those of JSON stand alone.
    ...(JSON.parse(JSON.stringify(head)) as typeof head),
    claimCount: claims.length,
    bytes: bytesOf(contents),
  };
}

function bytesOf(contents: DigestContents): Uint8Array {
  const texts = new TextStore();
  const writers = new Map(PARTS.map((part) => [part, new ByteWriter(texts)]));
  const to = (part: Part) => writers.get(part)!;
  const keys = new Places<string>((key) => key);
  const chains = new Places<readonly DigestHolder[]>((chain) => JSON.stringify(chain));
  const [name, chain] = [
    (key: string) => keys.of(key),
    (one: readonly DigestHolder[]) => chains.of(one),
  ];
  const atoms = new Map(
    [...contents.claims, ...contents.quotes].map(({ id }, place) => [id, place + 1]),
  );
  to('names').list(contents.names, (one) => writeName(to('names'), one, name));
  for (const one of contents.claims) writeClaim(to('claims'), one, { name, chain });
  for (const one of contents.quotes) to('quotes').number(chain(one.chain));
  to('phrases').list(contents.phrases, (one) => writePhrase(to('phrases'), one, atoms));
  to('sketch').row(contents.sketch);
  to('salient').row(contents.salient);
  writeRest(to('rest'), contents);
  to('chains').list(chains.all, (holders) =>
    to('chains').list(holders, (one) => writeHolder(to('chains'), one, name)),
  );
  to('keys').list(keys.all, (key) => to('keys').text(key));
  const parts = PARTS.map((part) => (part === 'texts' ? texts.bytes() : to(part).bytes()));
  return joined([Uint8Array.from(parts.flatMap(({ length }) => lengthBytes(length))), ...parts]);
}

function lengthBytes(length: number): number[] {
  return Array.from({ length: LENGTH }, (_, n) => (length >>> (8 * n)) & 255);
}

/** Values in the order they were first asked for. */
class Places<T> {
  readonly all: T[] = [];
  readonly #places = new Map<string, number>();
  readonly #keyOf: (value: T) => string;

  constructor(keyOf: (value: T) => string) {
    this.#keyOf = keyOf;
  }

  of(value: T): number {
    const key = this.#keyOf(value);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.all.length);
    return this.all.push(value) - 1;
  }
}

function writeRest(to: ByteWriter, { length, subjects, denials, conflicts }: DigestContents): void {
  to.number(length);
  to.list(subjects, ({ code, score, words }) => {
    to.text(code);
    to.text(String(score));
    to.list(words, (word) => to.text(word));
  });
  to.number(denials);
  to.list(conflicts, (one) => to.text(JSON.stringify(one)));
}

/** The chains its claims and quotes have, each once; `keys` as {@link keysIn} has them, or what they stand for. */
export function chainsIn(
  digest: Digest,
  keys: readonly string[],
  pool: TextPool | null = null,
): DigestHolder[][] {
  const from = reading(digest, 'chains', pool);
  return from.list(() => from.list(() => readHolder(from, keys)));
}

/** Of each of these chains whom its holders are, as places among {@link keysIn}; -1 for nobody known. */
export function bearersIn(digest: Digest): number[][] {
  const from = reading(digest, 'chains');
  return from.list(() => from.list(() => readBearer(from)));
}

/** Of each of its quotes the place of its chain. */
export function quoteChainsIn(digest: Digest): number[] {
  const from = reading(digest, 'quotes');
  return digest.atoms.slice(digest.claimCount).map(() => from.number());
}

/** Its claims one after the other. */
function eachClaim(digest: Digest, look: (claim: PlacedClaim) => void): void {
  const from = reading(digest, 'claims');
  for (let n = 0; n < digest.claimCount; n++) {
    look(readClaim(from));
  }
}

/** Of each of its claims, one after the other, whom it names and the place of its chain. */
export function eachNamed(
  digest: Digest,
  look: (names: readonly number[], chainPlace: number) => void,
): void {
  const from = reading(digest, 'claims');
  for (let left = digest.claimCount; left > 0; left--) {
    const { names, chainPlace } = readNamed(from);
    look(names, chainPlace);
  }
}

/** Glances at its claims one after the other, with the place of each among the bytes. */
export function glanceAtClaims(
  digest: Digest,
  glance: Glance,
  look: (glance: Glance, at: number) => void,
): void {
  const from = reading(digest, 'claims');
  for (let left = digest.claimCount; left > 0; left--) {
    const { at } = from;
    glance.read(from);
    look(glance, at);
  }
}

/** The claim at a place among the bytes. */
export function claimAt(digest: Digest, at: number): PlacedClaim {
  return readClaim(readingAt(digest, at));
}

export function claimsIn(digest: Digest): DigestClaim[] {
  const keys = keysIn(digest);
  const chains = chainsIn(digest, keys);
  const key = (place: number) => keys[place]!;
  const claims: DigestClaim[] = [];
  eachClaim(digest, ({ names, chainPlace, occasion, ...claim }) =>
    claims.push({
      ...claim,
      id: digest.atoms[claims.length]!,
      entities: names.map(key),
      chain: chains[chainPlace]!,
      occasion: occasion && { ...occasion, people: occasion.people.map(key) },
    }),
  );
  return claims;
}

export function quotesIn(digest: Digest, keys = keysIn(digest)): DigestQuote[] {
  const [chains, places] = [chainsIn(digest, keys), quoteChainsIn(digest)];
  return places.map((place, n) => ({
    id: digest.atoms[digest.claimCount + n]!,
    chain: chains[place]!,
  }));
}

export function sketchIn(digest: Digest): number[] {
  return reading(digest, 'sketch').row();
}

export function salientIn(digest: Digest): number[] {
  return reading(digest, 'salient').row();
}

/** What is asked for once an article. */
export type Rest = Pick<DigestContents, 'length' | 'subjects' | 'denials' | 'conflicts'>;

export function restOf(digest: Digest): Rest {
  const from = reading(digest, 'rest');
  return {
    length: from.number(),
    subjects: from.list(() => readSubject(from)),
    denials: from.number(),
    conflicts: from.list(() => JSON.parse(from.text()) as DigestConflict),
  };
}

/** Code of the surest of its subjects. */
export function mainSubjectIn(digest: Digest): string | null {
  const from = reading(digest, 'rest');
  from.number();
  return from.number() === 0 ? null : from.text();
}

function readSubject(from: ByteReader): DigestSubject {
  const [code, score] = [from.text(), Number(from.text())];
  return { code, score, words: from.list(() => from.text()) };
}

/** All of a digest, to be read and changed. */
export function contentsOf(digest: Digest): DigestContents {
  const { id, slug, title, date, dated, outlet, quoted } = digest;
  return {
    ...{ id, slug, title, date, dated, outlet, quoted },
    names: namesIn(digest),
    claims: claimsIn(digest),
    quotes: quotesIn(digest),
    phrases: phrasesIn(digest),
    sketch: sketchIn(digest),
    salient: salientIn(digest),
    ...restOf(digest),
  };
}
