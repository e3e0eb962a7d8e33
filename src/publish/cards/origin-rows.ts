import { shareBar } from '../charts/share.js';
import type { Edition } from '../edition.js';
import type { OriginKind } from '../outline.js';
import type { Named } from './article-card.js';

/** How many statements rest on one kind of source, with a bar and the share in words. */
export interface OriginRow extends Named {
  counts: string;
  strip: string;
}

const KINDS: readonly OriginKind[] = [
  'person',
  'organization',
  'outlet',
  'document',
  'unnamed',
  'unstated',
  'nobody',
];

/** What all quotations and claims of the archive rest on, in a fixed order; empty for an archive without any. */
export function originRows({ survey, t }: Edition): OriginRow[] {
  const counts = new Map<OriginKind, number>();
  for (const { origins } of survey.all()) {
    for (const kind of origins) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...counts.values());
  return KINDS.flatMap((kind) => {
    const count = counts.get(kind) ?? 0;
    if (count === 0) return [];
    const words = t.counts.share(count, Math.round((100 * count) / all));
    return [
      { label: t.origins.kinds[kind], target: null, counts: words, strip: shareBar(count, most) },
    ];
  });
}
