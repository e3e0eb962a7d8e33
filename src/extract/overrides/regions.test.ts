import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf, correctedArticle } from '../../../test/article.js';
import { FERRY } from '../../../test/ferry.js';
import type { Article } from '../../model/article.js';
import { Region } from '../../model/region.js';
import type { Sidecar } from '../../model/sidecar.js';
import { clean } from '../../clean/index.js';
import { seedOf } from '../../../test/seed.js';
import { shippedReader } from '../../../test/models.js';
import { Corrections } from './corrections.js';
import { correctedRegions } from './regions.js';

/** Every region of a line that is no white space: role and words. */
const line = ({ regions }: Article, number: number) =>
  regions
    .filter(({ role, span }) => role !== 'space' && span.line === number)
    .map(({ role, span }) => [role, span.exact]);
const regions = (...items: string[]) =>
  `regions:\n${items.map((item) => `- {${item}}\n`).join('')}`;

describe('the words a person names become what they say', () => {
  test('cut out of the region they lie in', () => {
    const article = correctedArticle(FERRY, regions('words: on a cold morning, role: promo'));
    expect(line(article, 5)).toEqual([
      ['body', 'Nobody came to wave when the last ferry left Aby'],
      ['promo', 'on a cold morning'],
      ['body', '.'],
    ]);
    expect(
      article.regions.find(({ role, span }) => role === 'promo' && span.line === 5),
    ).toMatchObject({
      ...{ rule: 'override', confidence: 1 },
    });
  });

  test('with the whole of their line', () => {
    const article = correctedArticle(
      FERRY,
      regions('words: cold morning, role: caption, line: true'),
    );
    expect(line(article, 5)).toEqual([['caption', FERRY.split('\n')[4]]]);
    expect(article.claims.some(({ text }) => text.includes('cold morning'))).toBe(false);
  });

  test('over the regions of one line, as one', () => {
    const article = correctedArticle(FERRY, regions('words: ferry at dusk. Photo, role: caption'));
    expect(line(article, 4)).toEqual([
      ['caption', 'The'],
      ['caption', 'ferry at dusk. Photo'],
      ['credit', ': Anna Hale/AFP'],
    ]);
    expect(article.overrides).toMatchObject([
      { field: 'regions', value: 'caption', replaced: 'caption, credit' },
    ]);
  });

  test('over several lines, one region in each', () => {
    const article = correctedArticle(
      FERRY,
      regions('words: "Anna Hale/AFP Nobody came", role: related'),
    );
    expect(line(article, 4).at(-1)).toEqual(['related', 'Anna Hale/AFP']);
    expect(line(article, 5)[0]).toEqual(['related', 'Nobody came']);
    expect(article.overrides[0]?.evidence.map(({ exact, line: at }) => [exact, at])).toEqual([
      ['Anna Hale/AFP', 4],
      ['Nobody came', 5],
    ]);
  });

  test('the one of several places that is meant', () => {
    const article = correctedArticle(
      FERRY,
      regions(
        'words: the harbour is open, role: debris',
        'words: Anna Hale, role: byline, occurrence: 2',
      ),
    );
    expect(line(article, 8).map(([role]) => role)).toEqual(['body', 'debris', 'body']);
    expect(line(article, 6)[0]).toEqual(['byline', 'Anna Hale']);
  });

  test('a later correction over an earlier one', () => {
    const article = correctedArticle(
      FERRY,
      regions('words: Nobody came to wave, role: promo', 'words: came to, role: share'),
    );
    expect(line(article, 5).slice(0, 3)).toEqual([
      ['promo', 'Nobody'],
      ['share', 'came to'],
      ['promo', 'wave'],
    ]);
  });

  test('what was taken out wrongly comes back into the text', () => {
    const article = correctedArticle(FERRY, regions('words: The ferry at dusk., role: body'));
    expect(line(article, 4)[0]).toEqual(['body', 'The ferry at dusk.']);
    expect(line(articleOf(FERRY), 4)[0]).toEqual(['caption', 'The ferry at dusk.']);
  });

  test('in Markdown and in pages too', () => {
    const md = '---\ntitle: Ferry\n---\n\nThe *last* ferry left **the town** on a cold morning.\n';
    expect(
      line(correctedArticle(md, regions('words: "**the town**", role: debris'), 'a.md'), 5),
    ).toEqual([
      ['body', 'The *last* ferry left'],
      ['debris', '**the town**'],
      ['body', 'on a cold morning.'],
    ]);
    const html = `<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1>${[
      'The last ferry left Aby on a cold morning, and nobody came to wave.',
      'Anna Hale, the captain, had steered it for twenty years before it was sold.',
      'The council had sold it in March for 40 million crowns to a company in Bro.',
    ]
      .map((words) => `<p>${words}</p>`)
      .join('')}</article></body></html>`;
    const article = correctedArticle(
      html,
      regions('words: and nobody came to wave, role: promo'),
      'a.html',
    );
    expect(article.regions.map(({ role }) => role)).toContain('promo');
  });
});

test('words that stand nowhere, or in several places, change nothing', () => {
  const article = correctedArticle(
    FERRY,
    regions(
      'words: nobody come to wave, role: promo',
      'words: ferry, role: promo',
      'words: ferry, role: promo, occurrence: 9',
      'words: cold morning, role: debris',
    ),
  );
  const told = article.findings.filter(({ ruleId }) => ruleId.startsWith('sidecar'));
  expect(told.map(({ ruleId, line: at }) => [ruleId, at])).toEqual([
    ['sidecar:words', 2],
    ['sidecar:ambiguous', 3],
    ['sidecar:ambiguous', 4],
  ]);
  expect(told[0]?.cure).toBe('did you mean line 5: “Nobody came to wave”?');
  expect(told[1]?.reason).toContain('stands 4 times in the seed (lines 1, 4, 5, 7)');
  expect(article.overrides.map(({ value }) => value)).toEqual(['debris']);
});

const LINES = [
  'The last ferry left the town on a cold morning, and nobody came to wave.',
  'The port at dusk. Photo: Anna Hale/AFP',
  '03/04/2024, 06:1504/05/2024, 07:20',
  'By Anna Hale, staff writer',
  '  \t ',
  '',
  'Ä 𝒳𝒴 👩‍👧 — “nein”',
  '# A heading',
  '東京の駅で',
];
const ROLES = ['body', 'caption', 'promo', 'headline', 'debris', 'credit'] as const;
const seedText = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...LINES),
        fc.string({
          unit: fc.constantFrom('𝒳', 'é', ' ', '“', 'a', '\u2028', '\u00a0', '-'),
          maxLength: 12,
        }),
      ),
      fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((lines) => `.${lines.flat().join('')}`);

/** Any stretch of a text, whole lines or not, or words it may not have. */
const correction = (text: string) =>
  fc
    .record({
      words: fc.oneof(
        fc
          .tuple(fc.nat(text.length), fc.integer({ min: 1, max: 80 }))
          .map(([at, length]) => text.slice(at, at + length)),
        fc.constantFrom('a', 'nowhere', 'Anna Hale'),
      ),
      role: fc.constantFrom(...ROLES),
      line: fc.boolean(),
      occurrence: fc.constantFrom(null, 1, 2),
    })
    .map(({ words, role, line: whole, occurrence }) => ({
      value: { words, role, line: whole },
      ...{ line: 1, who: null, why: null, evidence: null, occurrence },
    }));

test('whatever is corrected, the regions are the seed, in order, and nothing but white space is left unlabelled', () => {
  const cases = seedText.chain((text) =>
    fc.tuple(
      fc.constant(text),
      fc.array(correction(text), { minLength: 1, maxLength: 5 }),
      fc.option(correction(text)),
      fc.constantFrom('a.txt', 'a.md'),
    ),
  );
  let applied = 0;
  fc.assert(
    fc.property(cases, ([text, entries, standfirst, path]) => {
      const seed = seedOf(text, path);
      const sidecar: Sidecar = {
        ...{ path: 'a.overrides.yml', sha256: '', bytes: 0, quotes: [], claims: [], findings: [] },
        fields:
          standfirst === null
            ? {}
            : { standfirst: { ...standfirst, value: standfirst.value.words } },
        regions: entries,
      };
      const corrections = new Corrections(seed, sidecar);
      const result = correctedRegions(corrections, clean(seed, shippedReader().lines));
      expect(result.map(({ span }) => span.exact).join('')).toBe(seed.text);
      const points = Array.from(seed.text);
      let at = 0;
      for (const region of result) {
        expect(() => Region.parse(region)).not.toThrow();
        expect(region.span.start).toBe(at);
        expect(points.slice(region.span.start, region.span.end).join('')).toBe(region.span.exact);
        expect(region.span.exact.trim() === '').toBe(region.role === 'space');
        at = region.span.end;
      }
      const all = entries.length + (standfirst === null ? 0 : 1);
      expect(corrections.applied.length + corrections.findings.length).toBe(all);
      for (const { evidence } of corrections.applied)
        for (const span of evidence)
          expect(points.slice(span.start, span.end).join('')).toBe(span.exact);
      applied += corrections.applied.length;
    }),
    { numRuns: 300 },
  );
  expect(applied).toBeGreaterThan(100);
});
