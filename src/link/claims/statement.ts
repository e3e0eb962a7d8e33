import type { Digest, DigestClaim, DigestHolder, DigestOccasion } from '../../model/digest.js';
import type { Entities } from '../entities/index.js';
import type { Rested } from './origins.js';

/** A claim with its article and its names as the archive knows them: what pairs are decided on. */
export interface Statement extends DigestClaim {
  article: string;
  outlet: Digest['outlet'];
  /** Whose word it rests on; of a copy, the chain it has in the article it copies. */
  rests: Rested;
}

/** All published claims of the archive, names resolved, in the order of the digests. */
export function statementsOf(
  digests: readonly Digest[],
  entities: Entities,
  copies: ReadonlyMap<string, string>,
): Statement[] {
  const voices = new Map(
    digests.map((digest) => [digest.id, digest.claims[0] && voiceOf(digest.claims[0])]),
  );
  return digests.flatMap((digest) => {
    const resolve = (key: string) => entities.resolve(digest.id, key);
    const original = copies.get(digest.id) ?? digest.id;
    const voice = voices.get(original);
    const outermost = voice && resolved(voice, (key) => entities.resolve(original, key));
    const chains = eachOnce((chain: DigestHolder[]) => chain.map((one) => resolved(one, resolve)));
    const namesOf = eachOnce((keys: string[]) => [...new Set(keys.map(resolve))].sort());
    const restsOn = eachOnce((chain: DigestHolder[]) => {
      const own = chains(chain);
      const isCopy = original !== digest.id && outermost !== undefined;
      return { article: original, chain: isCopy ? [outermost, ...own.slice(1)] : own };
    });
    const occasions = eachOnce((occasion: DigestOccasion) => ({
      ...occasion,
      people: namesOf(occasion.people),
    }));
    // Every field by its name: a spread makes tables of objects, which take four times the memory.
    return digest.claims.map((claim) => ({
      id: claim.id,
      codes: claim.codes,
      terms: claim.terms,
      negated: claim.negated,
      asserted: claim.asserted,
      stance: claim.stance,
      target: claim.target,
      hedged: claim.hedged,
      conditional: claim.conditional,
      possible: claim.possible,
      scope: claim.scope,
      told: claim.told,
      reached: claim.reached,
      denied: claim.denied,
      presupposed: claim.presupposed,
      quantities: claim.quantities,
      tolls: claim.tolls,
      past: claim.past,
      day: claim.day,
      article: digest.id,
      outlet: digest.outlet,
      entities: namesOf(claim.entities),
      chain: chains(claim.chain),
      rests: restsOn(claim.chain),
      occasion: claim.occasion && occasions(claim.occasion),
    }));
  });
}

/** A function that works once for every object it is given: claims of one article share most of theirs. */
function eachOnce<T extends object, R>(work: (value: T) => R): (value: T) => R {
  const done = new Map<T, R>();
  return (value) => {
    const known = done.get(value);
    if (known !== undefined) return known;
    const result = work(value);
    done.set(value, result);
    return result;
  };
}

/** The outermost holder: the outlet itself. */
function voiceOf({ chain }: DigestClaim): DigestHolder | undefined {
  return chain[0];
}

function resolved(holder: DigestHolder, resolve: (key: string) => string): DigestHolder {
  return { ...holder, entity: holder.entity === null ? null : resolve(holder.entity) };
}
