import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withOwnSlugs } from './slugs.js';
import { digest } from './testing/digests.js';

/** Addresses by path, of seeds given as path → the slug each asks for; ids are as accidental as hashes. */
function addresses(seeds: Readonly<Record<string, string>>): Record<string, string> {
  const paths = Object.keys(seeds);
  const ids = new Map(paths.map((path) => [`${hash(path)}0000`, path]));
  const digests = [...ids].map(([id, path]) => digest(id, { slug: seeds[path]! }));
  const { digests: own } = withOwnSlugs(digests, (id) => ids.get(id)!);
  return Object.fromEntries(own.map(({ id, slug }) => [ids.get(id)!, slug]));
}

function hash(path: string): string {
  const sum = Array.from(path).reduce((h, char) => (h * 31 + char.charCodeAt(0)) % 0xffffff, 7);
  return sum.toString(16).padStart(6, '0').split('').reverse().join('');
}

test.each(['x.md', 'x.markdown', 'x.text', 'a.md'])('%s takes no address from x.txt', (other) => {
  expect(addresses({ 'x.txt': 'x', [other]: 'x' })).toEqual({
    'x.txt': 'x',
    [other]: `x-${hash(other)}`,
  });
});

test('a seed of the name comes before one that asks for it', () => {
  expect(addresses({ 'a.md': 'x', 'x.md': 'x', 'deep/x.txt': 'x' })['x.md']).toBe('x');
});

test('of two that ask for one address the first path has it', () => {
  expect(addresses({ 'b.md': 'port', 'a.md': 'port' })['a.md']).toBe('port');
});

test('a plain text keeps its address whatever else arrives, and all have their own', () => {
  const others = fc.uniqueArray(
    fc.tuple(fc.constantFrom('a', 'b', 'x', 'sub/x'), fc.constantFrom('.md', '.text', '.markdown')),
    { selector: (one) => one.join('') },
  );
  fc.assert(
    fc.property(others, (list) => {
      const seeds = Object.fromEntries(list.map(([stem, ending]) => [stem + ending, 'x']));
      const given = addresses({ ...seeds, 'x.txt': 'x' });
      expect(given['x.txt']).toBe('x');
      expect(new Set(Object.values(given)).size).toBe(list.length + 1);
    }),
  );
});
