import type { Digest, DigestPhrase } from '../../model/digest.js';
import type { ByteReader, ByteWriter } from './bytes.js';
import { reading, readingAt } from './parts.js';
import type { TextPool } from './texts.js';

/** Writes a phrase; the claims and quotes it stands in as their places among those of the digest, from 1 on. */
export function writePhrase(
  to: ByteWriter,
  one: DigestPhrase,
  atoms: ReadonlyMap<string, number>,
): void {
  for (const text of [one.kind, one.key, one.label]) to.text(text);
  to.list(one.event === null ? [] : [one.event], (event) => to.text(event));
  to.list(one.atoms, (atom) => {
    const place = atoms.get(atom) ?? 0;
    to.number(place);
    if (place === 0) to.text(atom);
  });
  to.number(one.count);
}

/** A phrase whose claims and quotes are given as `T`. */
export type ReadPhrase<T> = Omit<DigestPhrase, 'atoms'> & { atoms: T[] };

/**
 * @param atomAt the claim or quote at a place among those of the digest, from 0.
 * @param atomOf the one of an id that is none of the digest's.
 */
function readPhrase<T>(
  from: ByteReader,
  atomAt: (place: number) => T,
  atomOf: (id: string) => T,
): ReadPhrase<T> {
  return {
    kind: from.text() as DigestPhrase['kind'],
    key: from.text(),
    label: from.text(),
    event: from.list(() => from.text())[0] ?? null,
    atoms: from.list(() => {
      const place = from.number();
      return place === 0 ? atomOf(from.text()) : atomAt(place - 1);
    }),
    count: from.number(),
  };
}

export function phrasesIn(digest: Digest): DigestPhrase[] {
  const from = reading(digest, 'phrases');
  const atomAt = (place: number) => digest.atoms[place]!;
  return from.list(() => readPhrase(from, atomAt, (id) => id));
}

/** Its phrases one after the other: a number that is the same for equal keys, and the place among the bytes. */
export function eachPhrase(digest: Digest, look: (key: number, at: number) => void): void {
  const from = reading(digest, 'phrases');
  for (let left = from.number(); left > 0; left--) {
    const { at } = from;
    from.passText();
    const key = from.textKey();
    from.passText();
    for (let events = from.number(); events > 0; events--) from.passText();
    for (let atoms = from.number(); atoms > 0; atoms--) if (from.number() === 0) from.passText();
    from.number();
    look(key, at);
  }
}

/** Place in a pool of the key of the phrase at a place among the bytes. */
export function phraseKeyAt(digest: Digest, at: number, pool: TextPool): number {
  const from = readingAt(digest, at);
  from.passText();
  return from.place(pool);
}

/** The phrase at a place among the bytes; its claims and quotes as {@link readPhrase} is told. */
export function phraseAt<T>(
  digest: Digest,
  at: number,
  pool: TextPool,
  atoms: { at: (place: number) => T; of: (id: string) => T },
): ReadPhrase<T> {
  return readPhrase(readingAt(digest, at, pool), atoms.at, atoms.of);
}
