import type { Article } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { isDoubtful } from '../model/doubtful.js';
import type { Finding } from '../model/finding.js';
import type { Quote } from '../model/quote.js';

/** Longest words of a statement in a finding, in code points. */
const LONGEST = 80;

/** What an article's reader was too unsure of to show, for a person to look at. */
export function doubtsOf({ seed, claims, quotes }: Article): Finding[] {
  return [...claims, ...quotes].filter(isDoubtful).map((atom) => ({
    file: seed.path,
    line: atom.spans[0]?.line ?? null,
    column: null,
    ruleId: 'published' in atom ? 'claim:doubtful' : 'quotation:speaker-doubtful',
    severity: 'info',
    reason: reasonOf(atom),
    cure: 'nothing: read the passage, which is shown as part of the article’s text',
  }));
}

function reasonOf(atom: Claim | Quote): string {
  const words = `“${shortened(atom.text)}”`;
  const sure = `confidence ${atom.confidence.toFixed(2)}`;
  return 'published' in atom
    ? `${words} is kept from the pages as a claim of ${holderOf(atom)}: ${sure}`
    : `who says ${words} is not certain enough to be named: ${sure}`;
}

function holderOf({ chain, attribution }: Claim): string {
  const holder = chain.at(-1);
  if (attribution === 'none' || holder === undefined) return 'the article';
  return holder.name ?? `“${holder.label}”`;
}

function shortened(text: string): string {
  const points = Array.from(text.replace(/\s+/g, ' '));
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : points.join('');
}
