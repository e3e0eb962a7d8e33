import { shareBar } from '../charts/share.js';
import type { Edition } from '../edition.js';
import type { OriginKind } from '../survey.js';
import type { Named } from './article-card.js';
import { counted } from './counts.js';

/** How many statements rest on one kind of source, with a bar and the share in words. */
export interface OriginRow extends Named {
  counts: string;
  strip: string;
}

const NAMES: readonly (readonly [OriginKind, string])[] = [
  ['person', 'People with a name'],
  ['organization', 'Organisations with a name'],
  ['outlet', 'Outlets, in their own voice'],
  ['document', 'Documents'],
  ['unnamed', 'Persons and groups not named'],
  ['unstated', 'Articles that state no publisher'],
  ['nobody', 'Nobody'],
];

/** What all quotations and claims of the archive rest on, in a fixed order; empty for an archive without any. */
export function originRows({ survey }: Edition): OriginRow[] {
  const counts = new Map<OriginKind, number>();
  for (const { origins } of survey.all()) {
    for (const kind of origins) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...counts.values());
  return NAMES.flatMap(([kind, label]) => {
    const count = counts.get(kind) ?? 0;
    if (count === 0) return [];
    const share = `${Math.round((100 * count) / all)} %`;
    const words = `${counted(count, 'statement')}, ${share}`;
    return [{ label, target: null, counts: words, strip: shareBar(count, most) }];
  });
}
