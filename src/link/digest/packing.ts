import type {
  Digest,
  DigestClaim,
  DigestConflict,
  DigestContents,
  DigestHolder,
  DigestName,
  DigestPhrase,
  DigestQuote,
  DigestSubject,
} from '../../model/digest.js';
import type { EntityKind } from '../../model/mention.js';
import { ByteReader, ByteWriter, joined, TextStore } from './bytes.js';
import { readPhrase, skipPhrase, writePhrase } from './packed-phrases.js';
import type { TextPool } from './texts.js';
import {
  readBearer,
  readClaim,
  readHolder,
  writeClaim,
  writeHolder,
  type PlacedClaim,
} from './packed-claims.js';

/** The parts of a packed digest, in their order; each can be read without the others. */
const PARTS = [
  'texts',
  'keys',
  'names',
  'chains',
  'claims',
  'quotes',
  'phrases',
  'sketch',
  'salient',
  'rest',
] as const;
type Part = (typeof PARTS)[number];
/** A part's length, low byte first. */
const LENGTH = 3;

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

function writeName(to: ByteWriter, one: DigestName, placeOf: (key: string) => number): void {
  to.number(placeOf(one.entity));
  to.text(one.name);
  to.text(one.kind);
  for (const list of [one.forms, one.roles]) to.list(list, (text) => to.text(text));
  to.number(one.count);
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

/** A reader set to the beginning of a part. */
function reading({ bytes }: Digest, part: Part, pool: TextPool | null = null): ByteReader {
  const header = PARTS.length * LENGTH;
  const place = PARTS.indexOf(part);
  let at = header;
  for (let n = 0; n < place; n++)
    at += bytes[n * LENGTH]! | (bytes[n * LENGTH + 1]! << 8) | (bytes[n * LENGTH + 2]! << 16);
  return new ByteReader(bytes, at, header, pool);
}

/** The keys of all it names, in the order in which claims and chains know them by place. */
export function keysIn(digest: Digest, pool: TextPool | null = null): string[] {
  const from = reading(digest, 'keys', pool);
  return from.list(() => from.text());
}

/** @param pool gives the texts, where the names of many digests are laid open. */
export function namesIn(digest: Digest, pool: TextPool | null = null): DigestName[] {
  const [from, keys] = [reading(digest, 'names', pool), keysIn(digest, pool)];
  const text = () => from.text();
  return from.list(() => ({
    entity: keys[from.number()]!,
    name: text(),
    kind: text() as EntityKind,
    forms: from.list(text),
    roles: from.list(text),
    count: from.number(),
  }));
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

/** Its claims one after the other, with the place of each among the bytes. */
export function eachClaim(digest: Digest, look: (claim: PlacedClaim, at: number) => void): void {
  const from = reading(digest, 'claims');
  for (let n = 0; n < digest.claimCount; n++) {
    const { at } = from;
    look(readClaim(from), at);
  }
}

/** The claim at a place among the bytes. */
export function claimAt({ bytes }: Digest, at: number): PlacedClaim {
  return readClaim(new ByteReader(bytes, at, PARTS.length * LENGTH));
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

/** Its phrases, or those of them whose keys are wanted, by the bytes of these: most of what is asked for by few is passed over. */
export function phrasesIn(
  digest: Digest,
  isWanted: (key: Uint8Array) => boolean = () => true,
  pool: TextPool | null = null,
): DigestPhrase[] {
  const from = reading(digest, 'phrases', pool);
  const found: DigestPhrase[] = [];
  for (let left = from.number(); left > 0; left--) {
    const { at } = from;
    from.skipText();
    if (isWanted(from.skipText())) {
      from.at = at;
      found.push(readPhrase(from, digest.atoms));
    } else skipPhrase(from);
  }
  return found;
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
