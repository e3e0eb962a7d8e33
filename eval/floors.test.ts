import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { shippedReader } from '../test/models.js';
import { SCRAPE_FLOORS } from './floors.js';
import { FIGURES, share, type Figure } from './scrape/figures.js';
import { goldSets, type Kind } from './scrape/gold.js';
import { byKind, measureSet, type Group } from './scrape/measure.js';
import { product } from './scrape/systems.js';

/*
 * The figures of reading must not fall below `floors.ts`, where the evaluation folder is: the one that the environment
 * names in NEWS_ARCHIVE_EVAL, else `../shared/eval` beside the project.
 */

const beside = fileURLToPath(new URL('../../shared/eval', import.meta.url));
const folder = path.resolve(process.env['NEWS_ARCHIVE_EVAL'] ?? beside);
const sets = goldSets(folder);
if (sets.length === 0) {
  const why = 'floors of reading, skipped: no data (NEWS_ARCHIVE_EVAL names the folder)';
  console.info(why);
  test.skip(why);
}

describe.each(sets)('$name is read no worse than before', (set) => {
  let groups: Map<Kind, Group>;
  beforeAll(() => {
    groups = byKind(
      measureSet(
        set,
        product(() => shippedReader().lines),
      ),
    );
  });

  test('floors stand for every kind of text it has', () => {
    expect([...groups.keys()]).toEqual(Object.keys(SCRAPE_FLOORS[set.name] ?? {}));
    for (const { missing } of groups.values()) expect(missing).toBe(0);
  });

  const floors = Object.entries(SCRAPE_FLOORS[set.name] ?? {}).flatMap(([kind, figures]) =>
    Object.entries(figures).map(([figure, floor]) => ({ kind, figure, floor })),
  ) as { kind: Kind; figure: Figure; floor: number }[];

  test.each(floors)('$kind: $figure ($floor)', ({ kind, figure, floor }) => {
    const reached = share(groups.get(kind)?.scores[figure]);
    expect(reached).not.toBeNull();
    if (FIGURES[figure][1] === 'more') expect(reached).toBeGreaterThanOrEqual(floor);
    else expect(reached).toBeLessThanOrEqual(floor);
  });
});
