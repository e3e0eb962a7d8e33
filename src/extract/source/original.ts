import { originalIn } from '../../language/republished.js';
import type { Rights } from '../../model/article.js';
import type { FoundText } from '../../model/found.js';
import { regionsOf, type Reading } from '../reading.js';

/** Whoever a syndication credit names; a copyright line that names the same outlet is evidence too. */
export function originalPublisherOf(reading: Reading, rights: Rights | null): FoundText | null {
  for (const { span } of regionsOf(reading, 'syndication')) {
    const name = originalIn(span.exact)?.name ?? null;
    if (name === null) continue;
    const same = rights?.holder === name ? rights.evidence : [];
    return {
      value: name,
      evidence: [span, ...same],
      rule: 'syndication-credit',
      confidence: 0.95,
      status: 'stated',
    };
  }
  return null;
}
