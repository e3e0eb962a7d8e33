import { sameness } from './similarity.js';
import type { Statement } from './statement.js';

/**
 * Where each of two claims has more of its own than this share of its words, they may share the matter and not what
 * they say of it ("the mill where chlorine escaped was fined twice", "fourteen people were taken to hospital after
 * chlorine escaped from a mill"). One that only says more than the other has nothing the longer one lacks.
 */
const MOST_OWN = 0.3;

/** How alike two claims are that say the same, as {@link sameness}, and of which one at least is nearly all shared. */
export function confirmedSameness(a: Statement, b: Statement): number | null {
  const score = sameness(a, b);
  if (score === null) return null;
  return Math.min(ownShare(a, b), ownShare(b, a)) > MOST_OWN ? null : score;
}

/** Share of a claim's words that the other one does not have. */
function ownShare(a: Statement, b: Statement): number {
  const own = a.terms.filter((term) => !b.terms.includes(term)).length;
  return a.terms.length === 0 ? 0 : own / a.terms.length;
}
