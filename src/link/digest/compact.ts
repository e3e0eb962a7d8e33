import type { Digest } from '../../model/digest.js';

/**
 * The same digest in as little memory as it can have: no string of it keeps the text of a seed alive, lists are as long as
 * they are full, and what is equal inside it is one object. An archive holds ten thousand of them.
 */
export function compact(digest: Digest): Digest {
  // Strings cut from a text refer to all of it; those of JSON stand alone.
  const own = JSON.parse(JSON.stringify(digest)) as Digest;
  const one = sharing();
  for (const quote of own.quotes) quote.chain = one(quote.chain.map(one));
  for (const claim of own.claims) {
    claim.chain = one(claim.chain.map(one));
    claim.day = one(claim.day);
    claim.told = one(claim.told);
    claim.occasion = one(claim.occasion);
    claim.entities = one(claim.entities.map(one));
    claim.quantities = one(claim.quantities);
    claim.tolls = one(claim.tolls);
    for (const list of LISTS) claim[list] = one(claim[list]);
  }
  for (const phrase of own.phrases) phrase.atoms = one(phrase.atoms.map(one));
  return own;
}

/** Lists of a claim that are mostly empty. */
const LISTS = ['target', 'reached', 'denied', 'presupposed'] as const;

/** Gives the first of all values that are equal; nothing of a digest is ever changed, so that this can be. */
function sharing(): <T>(value: T) => T {
  const known = new Map<string, unknown>();
  return <T>(value: T): T => {
    const key = JSON.stringify(value);
    const first = known.get(key);
    if (first === undefined) known.set(key, value);
    return first === undefined ? value : (first as T);
  };
}
