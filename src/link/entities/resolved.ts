import type { Entity } from '../../model/archive.js';

/** Of each article the keys that stand for another id in the archive, and that id. */
export type Resolved = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The way from an article's own keys to the archive's. A key that is the entity's id stands for itself, as most do. */
export function resolvedKeys(entities: readonly Pick<Entity, 'id' | 'members'>[]): Resolved {
  const resolved = new Map<string, Map<string, string>>();
  for (const { id, members } of entities) {
    for (const { article, entity } of members) {
      if (entity === id) continue;
      const known = resolved.get(article);
      if (known === undefined) resolved.set(article, new Map([[entity, id]]));
      else known.set(entity, id);
    }
  }
  return resolved;
}

/** The archive's id for a key of one article; a key no mention has stands for itself. */
export function idIn(resolved: Resolved, article: string, key: string): string {
  return resolved.get(article)?.get(key) ?? key;
}
