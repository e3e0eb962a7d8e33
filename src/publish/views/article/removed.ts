import type { Article } from '../../../model/article.js';
import { confidenceWords } from '../../cards/certainty.js';
import { correctionOfRegion, type Signature } from './corrections.js';
import type { Region, RegionRole } from '../../../model/region.js';
import type { Strings } from '../../strings/index.js';

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
export function removedOf(article: Article, t: Strings): Removed[] {
  const { regions, seed } = article;
  const { roles, pageMetadata } = t.apparatus;
  const metadata = seed.format === 'html' ? pageMetadata : roles.metadata;
  return regions
    .filter(({ role }) => !KEPT.has(role))
    .map((one) => ({ ...removed(one, metadata, t), correction: correctionOfRegion(article, one) }));
}

/** `metadata` is what the metadata of a seed of this format is called. */
function removed(
  { role, span, rule, confidence }: Region,
  metadata: string,
  t: Strings,
): Omit<Removed, 'correction'> {
  return {
    role: role === 'metadata' ? metadata : t.apparatus.roles[role],
    text: span.exact,
    line: span.line,
    rule,
    confidence: rule === 'override' ? t.apparatus.byHand : confidenceWords(confidence, t),
  };
}
