import type { Entity } from '../model/archive.js';
import type { Digest, DigestHolder } from '../model/digest.js';
import type { Entities } from './entities/index.js';

/** Fills in what each entity said and what is said about it. A reported act is said by its actor, too. */
export function withVoices(digests: readonly Digest[], entities: Entities): Entity[] {
  const said = new Map<string, Set<string>>();
  const about = new Map<string, Set<string>>();
  const note = (into: Map<string, Set<string>>, id: string, atom: string) =>
    (into.get(id) ?? into.set(id, new Set()).get(id))?.add(atom);
  for (const digest of digests) {
    const hold = (chain: readonly DigestHolder[], atom: string) => {
      const [outermost, ...below] = chain;
      const voices = below.length > 0 ? below : [outermost];
      for (const holder of voices) {
        if (holder?.entity != null) note(said, entities.resolve(digest.id, holder.entity), atom);
      }
    };
    for (const { id, chain } of digest.quotes) hold(chain, id);
    for (const { id, chain, entities: keys } of digest.claims) {
      hold(chain, id);
      for (const key of keys) note(about, entities.resolve(digest.id, key), id);
    }
  }
  return entities.list.map((entity) => ({
    ...entity,
    said: [...(said.get(entity.id) ?? [])],
    about: [...(about.get(entity.id) ?? [])],
  }));
}
