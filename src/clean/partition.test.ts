import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedReader } from '../../test/models.js';
import { seedOf } from '../../test/seed.js';
import { Region } from '../model/region.js';
import { clean } from './index.js';

const PROSE = 'The last ferry left the town on a cold morning, and nobody came to wave.';

/** Lines that rules know, lines that look like them, and what breaks patterns. */
const line = fc.oneof(
  fc.constantFrom(
    PROSE,
    '“It was time,” said Anna Hale, who had steered it for twenty years. (ahl)',
    'OSLO (AP) — The last ferry left the town on a cold morning, and nobody came.',
    'The port at dusk. Photo: Anna Hale/AFP',
    '03/04/2024, 06:1504/05/2024, 07:20',
    'By Anna Hale, staff writer',
    '© 2024 Riverside Gazette. All rights reserved.',
    'Share this on Facebook',
    'Most read',
    'Leave a comment',
    'Home | News | Sport | Weather',
    '# A heading',
    '?width=300',
    '  \t ',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('𝒳', '“', '(', ')', '.', '—', 'Ä', 'é', ' ', '©', '👩‍👧', '\u2028'),
  }),
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '\n\n')), {
    minLength: 1,
    maxLength: 14,
  })
  .map((lines) => lines.flat().join(''));
const ofSeed = (given: string, path: string) =>
  seedOf(`.${given.replace(/[^\P{Cc}\r\n]/gu, '')}`, path);

test('every character of a text lies in exactly one region, in order', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('a.txt', 'a.md'), (given, path) => {
      const seed = ofSeed(given, path);
      const regions = clean(seed, shippedReader().lines);
      expect(regions.map(({ span }) => span.exact).join('')).toBe(seed.text);
      let at = 0;
      for (const region of regions) {
        expect(() => Region.parse(region)).not.toThrow();
        expect(region.span.start).toBe(at);
        expect(region.span.end - at).toBe(Array.from(region.span.exact).length);
        expect(region.span.exact).not.toBe('');
        at = region.span.end;
      }
    }),
    { numRuns: 300 },
  );
});

test('only white space lies between what is labelled', () => {
  fc.assert(
    fc.property(text, (given) => {
      for (const { role, span } of clean(ofSeed(given, 'a.txt'), shippedReader().lines)) {
        expect(span.exact.trim() === '').toBe(role === 'space');
      }
    }),
  );
});

test('front matter is one region, the text behind it others', () => {
  const seed = seedOf(`---\ntitle: Ferry\nauthor: Anna Hale\n---\n\n${PROSE}`, 'a.md');
  expect(
    clean(seed, shippedReader().lines).map(({ role, span }) => [
      role,
      span.line,
      span.exact.length,
    ]),
  ).toEqual([
    ['metadata', 1, 39],
    ['space', 5, 1],
    ['body', 6, PROSE.length],
  ]);
});

test('a line of a megabyte takes no longer than its length', () => {
  const long = ['a ', 'Photo: ', '(by ', '12.', '© ', '| ', '“'].map((part) =>
    part.repeat(150_000),
  );
  expect(
    clean(seedOf(long.join('\n')), shippedReader().lines).filter(({ role }) => role !== 'space'),
  ).toHaveLength(7);
});
