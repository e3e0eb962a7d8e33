import type { Digest, DigestClaim, DigestHolder } from '../../model/digest.js';
import type { Entities } from '../entities.js';

/** A claim with its article and its names as the archive knows them: what pairs are decided on. */
export interface Statement extends DigestClaim {
  article: string;
  outlet: Digest['outlet'];
}

/** All published claims of the archive, names resolved, in the order of the digests. */
export function statementsOf(digests: readonly Digest[], entities: Entities): Statement[] {
  return digests.flatMap((digest) => {
    const resolve = (key: string) => entities.resolve(digest.id, key);
    const holder = (one: DigestHolder) => ({
      ...one,
      entity: one.entity === null ? null : resolve(one.entity),
    });
    return digest.claims.map((claim) => ({
      ...claim,
      article: digest.id,
      outlet: digest.outlet,
      entities: [...new Set(claim.entities.map(resolve))].sort(),
      chain: claim.chain.map(holder),
      occasion: claim.occasion && {
        ...claim.occasion,
        people: [...new Set(claim.occasion.people.map(resolve))].sort(),
      },
    }));
  });
}
