import type { Entity } from '../model/archive.js';
import type { Digest } from '../model/digest.js';
import { bearersIn, eachClaim, keysIn, quoteChainsIn } from './digest/packing.js';
import type { Entities } from './entities/index.js';

/** Fills in what each entity said and what is said about it. A reported act is said by its actor, too. */
export function withVoices(digests: readonly Digest[], entities: Entities): Entity[] {
  const byId = new Map(entities.list.map((entity) => [entity.id, entity]));
  const note = (which: 'said' | 'about', entity: Entity | undefined, atom: string) => {
    const atoms = entity?.[which];
    // What is said of one atom is noted together, and each atom stands in one article.
    if (atoms !== undefined && atoms.at(-1) !== atom) atoms.push(atom);
  };
  for (const digest of digests) {
    const named = keysIn(digest, entities.texts).map((key) =>
      byId.get(entities.resolve(digest.id, key)),
    );
    const chains = bearersIn(digest);
    const hold = (chainPlace: number, atom: string) => {
      const chain = chains[chainPlace]!;
      const [outermost] = chain;
      if (chain.length === 1) note('said', named[outermost!], atom);
      else for (let n = 1; n < chain.length; n++) note('said', named[chain[n]!], atom);
    };
    quoteChainsIn(digest).forEach((chainPlace, n) =>
      hold(chainPlace, digest.atoms[digest.claimCount + n]!),
    );
    let place = 0;
    eachClaim(digest, ({ names, chainPlace }) => {
      const atom = digest.atoms[place++]!;
      hold(chainPlace, atom);
      for (const name of names) note('about', named[name], atom);
    });
  }
  for (const entity of entities.list) {
    // A list that grew has room for more than it holds.
    if (entity.said.length > 0) entity.said = entity.said.slice();
    if (entity.about.length > 0) entity.about = entity.about.slice();
  }
  return entities.list;
}
