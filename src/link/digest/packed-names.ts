import type { Digest, DigestName } from '../../model/digest.js';
import type { EntityKind } from '../../model/mention.js';
import type { ByteReader, ByteWriter } from './bytes.js';
import { reading, readingAt } from './parts.js';
import type { TextPool } from './texts.js';

/** Writes a name; whose it is as a place among the keys. */
export function writeName(to: ByteWriter, one: DigestName, placeOf: (key: string) => number): void {
  to.number(placeOf(one.entity));
  to.text(one.name);
  to.text(one.kind);
  for (const list of [one.forms, one.roles]) to.list(list, (text) => to.text(text));
  to.number(one.count);
}

/** The keys of all it names, in the order in which claims and chains know them by place. */
export function keysIn(digest: Digest, pool: TextPool | null = null): string[] {
  const from = reading(digest, 'keys', pool);
  return from.list(() => from.text());
}

/** The same as places in a pool. */
export function keyPlacesIn(digest: Digest, pool: TextPool): number[] {
  const from = reading(digest, 'keys');
  return from.list(() => from.place(pool));
}

export function namesIn(digest: Digest): DigestName[] {
  const [from, keys] = [reading(digest, 'names'), keysIn(digest)];
  return from.list(() => readName(from, keys[from.number()]!));
}

/** What of a name is looked at before it is laid open; texts are places in a pool. */
export interface PlacedName {
  entity: number;
  name: number;
  kind: EntityKind;
  count: number;
}

/** Its names one after the other, with the place of each among the bytes. */
export function eachName(
  digest: Digest,
  pool: TextPool,
  look: (name: PlacedName, at: number) => void,
): void {
  const [from, keys] = [reading(digest, 'names'), keyPlacesIn(digest, pool)];
  for (let left = from.number(); left > 0; left--) {
    const entity = keys[from.number()]!;
    const { at } = from;
    const [name, kind] = [from.place(pool), pool.text(from.place(pool)) as EntityKind];
    // Its forms, then its roles.
    for (let list = 0; list < 2; list++)
      for (let texts = from.number(); texts > 0; texts--) from.passText();
    look({ entity, name, kind, count: from.number() }, at);
  }
}

/** The name at a place among the bytes. */
export function nameAt(digest: Digest, at: number, entity: string, pool: TextPool): DigestName {
  return readName(readingAt(digest, at, pool), entity);
}

function readName(from: ByteReader, entity: string): DigestName {
  const text = () => from.text();
  return {
    entity,
    name: text(),
    kind: text() as EntityKind,
    forms: from.list(text),
    roles: from.list(text),
    count: from.number(),
  };
}
