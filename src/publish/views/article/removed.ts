import type { Article } from '../../../model/article.js';
import { confidenceWords } from '../../cards/certainty.js';
import { capital } from '../../cards/counts.js';
import { correctionOfRegion, type Signature } from './corrections.js';
import type { Region, RegionRole } from '../../../model/region.js';

/** A piece of a seed that is not part of the text, with the rule that took it out. */
export interface Removed {
  role: string;
  /** Its words; empty where the publisher's rights keep them off the page. */
  text: string;
  line: number;
  rule: string;
  confidence: string;
  /** Who says so, where a person does. */
  correction: Signature | null;
}

const KEPT: ReadonlySet<RegionRole> = new Set(['body', 'standfirst', 'space']);

/** What of the seed is not shown as text, in the seed's order. */
export function removedOf(article: Article): Removed[] {
  const { regions, seed } = article;
  const metadata = seed.format === 'html' ? 'what the page states of itself' : 'front matter';
  return regions
    .filter(({ role }) => !KEPT.has(role))
    .map((one) => ({ ...removed(one, metadata), correction: correctionOfRegion(article, one) }));
}

/** `metadata` is what the metadata of a seed of this format is called. */
function removed(
  { role, span, rule, confidence }: Region,
  metadata: string,
): Omit<Removed, 'correction'> {
  return {
    role: capital(role === 'metadata' ? metadata : role),
    text: span.exact,
    line: span.line,
    rule,
    confidence: rule === 'override' ? 'corrected by hand' : confidenceWords(confidence),
  };
}
