import type { Digest, DigestClaim, DigestHolder } from '../../model/digest.js';
import { matterOf } from '../../language/stance.js';
import type { Entities } from '../entities.js';
import type { Rested } from './origins.js';

/** A claim with its article and its names as the archive knows them: what pairs are decided on. */
export interface Statement extends DigestClaim {
  article: string;
  outlet: Digest['outlet'];
  /** Its content without the words of denying and reporting. */
  matter: readonly number[];
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
    return digest.claims.map((claim) => {
      const chain = claim.chain.map((one) => resolved(one, resolve));
      const outermost = voice && resolved(voice, (key) => entities.resolve(original, key));
      const isCopy = original !== digest.id && outermost !== undefined;
      return {
        ...claim,
        matter: matterOf(claim.codes),
        article: digest.id,
        outlet: digest.outlet,
        entities: [...new Set(claim.entities.map(resolve))].sort(),
        chain,
        rests: { article: original, chain: isCopy ? [outermost, ...chain.slice(1)] : chain },
        occasion: claim.occasion && {
          ...claim.occasion,
          people: [...new Set(claim.occasion.people.map(resolve))].sort(),
        },
      };
    });
  });
}

/** The outermost holder: the outlet itself. */
function voiceOf({ chain }: DigestClaim): DigestHolder | undefined {
  return chain[0];
}

function resolved(holder: DigestHolder, resolve: (key: string) => string): DigestHolder {
  return { ...holder, entity: holder.entity === null ? null : resolve(holder.entity) };
}
