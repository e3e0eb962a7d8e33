import type { Entity } from '../model/archive.js';
import type { Digest, DigestHolder } from '../model/digest.js';
import { chainsIn, keysIn, eachClaim, quotesIn } from './digest/packing.js';
import type { Entities } from './entities/index.js';

/** Fills in what each entity said and what is said about it. A reported act is said by its actor, too. */
export function withVoices(digests: readonly Digest[], entities: Entities): Entity[] {
  const byId = new Map(entities.list.map((entity) => [entity.id, entity]));
  const note = (which: 'said' | 'about', id: string | null | undefined, atom: string) => {
    const atoms = id == null ? undefined : byId.get(id)?.[which];
    // What is said of one atom is noted together, and each atom stands in one article.
    if (atoms !== undefined && atoms.at(-1) !== atom) atoms.push(atom);
  };
  const hold = ([outermost, ...below]: readonly DigestHolder[], atom: string) => {
    for (const holder of below.length > 0 ? below : [outermost]) note('said', holder?.entity, atom);
  };
  for (const digest of digests) {
    const keys = keysIn(digest, entities.texts).map((key) => entities.resolve(digest.id, key));
    for (const { id, chain } of quotesIn(digest, keys)) hold(chain, id);
    const chains = chainsIn(digest, keys);
    let place = 0;
    eachClaim(digest, ({ names, chainPlace }) => {
      const atom = digest.atoms[place++]!;
      hold(chains[chainPlace]!, atom);
      for (const name of names) note('about', keys[name], atom);
    });
  }
  for (const entity of entities.list) {
    // A list that grew has room for more than it holds.
    entity.said = entity.said.slice();
    entity.about = entity.about.slice();
  }
  return entities.list;
}
