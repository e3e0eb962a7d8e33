import { entityAt } from '../address.js';
import type { Edition } from '../edition.js';
import { largestFirst } from '../order.js';
import type { Named } from './article-card.js';

/** Somebody who speaks, with how often. */
export interface Voice extends Named {
  count: number;
  counts: string;
}

/** Who says most of some quotes and claims, outlets left out: they speak in everything. */
export function voicesOf(
  { catalog, survey, t }: Edition,
  atoms: Iterable<string>,
  most: number,
  noun: 'quotations' | 'statements',
): Voice[] {
  const counts = new Map<string, number>();
  for (const atom of atoms) {
    if (survey.place(atom)?.shown !== true) continue;
    for (const { id, kind } of catalog.speakersOf(atom)) {
      if (kind !== 'outlet') counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return largestFirst([...counts], ([, count]) => count)
    .slice(0, most)
    .flatMap(([id, count]) => {
      const entity = catalog.entity(id);
      if (entity === null) return [];
      return [
        {
          label: entity.name,
          target: entityAt(entity),
          count,
          counts: t.counts[noun](count),
        },
      ];
    });
}
