import { createHash } from 'node:crypto';
import { isPortable, withSuffix } from '../../language/slug.js';
import type { Entity } from '../../model/archive.js';
import type { Digest } from '../../model/digest.js';
import type { TextPool } from '../digest/texts.js';
import { byCodePoint } from '../order.js';
import { Rows } from '../rows.js';
import { entityOf } from './entity.js';
import { fullerNames } from './fuller.js';
import { wordsOfKey } from './key-words.js';
import { kindOf } from './kinds.js';
import { Names } from './names.js';
import { resolvedKeys, type Resolved } from './resolved.js';
import { ownersOfShortNames } from './shortened.js';

/** Entities and the way from an article's own key to the archive's. */
export interface Entities {
  list: Entity[];
  resolved: Resolved;
  /** The keys and names of all digests, each once. */
  texts: TextPool;
}

/**
 * Brings names together across articles. The same full name, accents apart, is one bearer; a shortened one belongs to the
 * one full name it can be short for (`shortened.ts`), and full names that leave out a middle name or shorten the given
 * one are one person's where nothing speaks against it and enough for it (`fuller.ts`).
 *
 * @param fixed keys of names that a person has set: they are merged with no other.
 */
export function entitiesOf(
  digests: readonly Digest[],
  fixed: ReadonlySet<string> = new Set(),
): Entities {
  const names = new Names(digests);
  const { texts } = names;
  const words = bearersWords(names, fixed);
  const byWords = new Rows(words, texts.size);
  const list: Entity[] = [];
  for (const place of byWords.values()) {
    const [own, group] = [texts.text(place), byWords.of(place)];
    const kind = kindOf(names, group, own);
    // Most often some name has the very key, which then is one string with the id.
    const id = texts.text(texts.placeOf(`${kind}:${own}`));
    if (kind !== 'other') list.push(entityOf(names, id, kind, group));
  }
  list.sort((a, b) => byCodePoint(a.id, b.id));
  return { list: withSlugs(list), resolved: resolvedKeys(list), texts };
}

/** Of each name the words of the one its bearer goes by: those of one name are one. Places in the pool of texts. */
function bearersWords(names: Names, fixed: ReadonlySet<string>): Uint32Array {
  const { texts, keys } = names;
  const fixedKeys = new Set([...fixed].map((key) => texts.find(key)));
  const isFixed = (key: number) => fixedKeys.has(key);
  const fuller = fullerNames(names, isFixed);
  const canonical = (key: number) => fuller.get(key) ?? key;
  const owners = ownersOfShortNames(names, { isFixed, canonical });
  const known = new Map<number, number>();
  return keys.map((own, name) => {
    const key = owners.get(name) ?? canonical(own);
    const words = known.get(key) ?? texts.placeOf(wordsOfKey(texts.text(key)));
    known.set(key, words);
    return words;
  });
}

/** A slug that two entities would share, or that is none, gets a suffix from the id. */
function withSlugs(list: Entity[]): Entity[] {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const entity of list) {
    const address = addressOf(entity);
    if (once.has(address)) again.add(address);
    else once.add(address);
  }
  return list.map((entity) => {
    if (!again.has(addressOf(entity)) && isPortable(entity.slug)) return entity;
    const hash = createHash('sha256').update(entity.id).digest('hex').slice(0, 6);
    return { ...entity, slug: withSuffix(entity.slug, hash) };
  });
}

/** People and sources have pages of their own below different addresses. */
function addressOf({ kind, slug }: Entity): string {
  return kind === 'person' ? slug : `/${slug}`;
}
