import type { Article } from '../../../model/article.js';
import { confidenceWords } from '../../cards/certainty.js';
import { capital } from '../../cards/counts.js';
import type { Region, RegionRole } from '../../../model/region.js';

/** A piece of a seed that is not part of the text, with the rule that took it out. */
export interface Removed {
  role: string;
  /** Its words; empty where the publisher's rights keep them off the page. */
  text: string;
  line: number;
  rule: string;
  confidence: string;
}

const KEPT: ReadonlySet<RegionRole> = new Set(['body', 'standfirst', 'space']);

/** What of the seed is not shown as text, in the seed's order. */
export function removedOf({ regions }: Article): Removed[] {
  return regions.filter(({ role }) => !KEPT.has(role)).map(removed);
}

function removed({ role, span, rule, confidence }: Region): Removed {
  return {
    role: capital(role === 'metadata' ? 'front matter' : role),
    text: span.exact,
    line: span.line,
    rule,
    confidence: confidenceWords(confidence),
  };
}
