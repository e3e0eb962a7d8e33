import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharing, type Shared } from './blocks.js';
import type { Before } from './fresh-blocks.js';
import type { Numbers } from './numbers.js';

/** An item: its keys, and whether it looks for others. */
interface Item {
  keys: number[];
  seeks: boolean;
}

const item: fc.Arbitrary<Item> = fc.record({
  keys: fc.array(fc.nat(7), { maxLength: 4 }),
  seeks: fc.boolean(),
});
/** An item that is there before, after, or both. */
const placed = fc.record({ item, when: fc.constantFrom('before', 'after', 'both', 'both') });

function found(items: readonly Item[], most: number, before: Before | null = null) {
  const keysOf = (n: number, into: Numbers) => {
    for (const key of items[n]!.keys) into.push(key * 1_000_003);
  };
  const isSeeker = (n: number) => items[n]!.seeks;
  return sharing({ size: items.length, keysOf, most, before, isSeeker });
}

/** Pairs as items and the key they met by, in one order. */
function told(pairs: Iterable<Shared>, items: readonly Item[], all: readonly Item[]): string[] {
  const name = (n: number) => all.indexOf(items[n]!);
  return [...pairs].map(([a, b, key]) => `${name(a)} ${name(b)} ${key}`).sort();
}

test('pairs of items that were there before, and those with a fresh one, are all pairs', () => {
  const outcomes = new Set<boolean>();
  fc.assert(
    fc.property(fc.array(placed, { maxLength: 9 }), fc.integer({ min: 1, max: 4 }), (all, most) => {
      const items = all.map((one) => one.item);
      const then = all.filter(({ when }) => when !== 'after').map((one) => one.item);
      const now = all.filter(({ when }) => when !== 'before').map((one) => one.item);
      const isFresh = (n: number) => !then.includes(now[n]!);
      const former = found(then, most);
      const anew = found(now, most);
      const upon = found(now, most, { isFresh, full: former.full.keys });
      const left = [...former.pairs()].filter(
        ([a, b]) => now.includes(then[a]!) && now.includes(then[b]!),
      );
      const taken = upon.isWhole ? [] : told(left, then, items);
      expect([...told(upon.pairs(), now, items), ...taken].sort()).toEqual(
        told(anew.pairs(), now, items),
      );
      expect(upon.full).toEqual(anew.full);
      outcomes.add(upon.isWhole);
    }),
    { numRuns: 500 },
  );
  // Bounds were crossed, and they were not.
  expect(outcomes.size).toBe(2);
});
