import { describe, expect, test } from 'vitest';
import { articleOf, correctedArticle } from '../../../test/article.js';
import { FERRY } from '../../../test/ferry.js';
import type { Article } from '../../model/article.js';
import { received } from './index.js';

const record = articleOf(FERRY, 'a/ferry.txt');

/** The record as it comes over, with something changed on the way. */
function changed(change: (record: Article) => void): unknown {
  const copy = JSON.parse(JSON.stringify(record)) as Article;
  change(copy);
  return copy;
}

function problemOf(value: unknown): string {
  const result = received(value);
  return 'problem' in result ? result.problem : '';
}

describe('a record that was made elsewhere', () => {
  test('is taken as it is, with what read it', () => {
    const line = JSON.parse(
      JSON.stringify({ ...record, extractor: 'news-archive 0.1.0 0' }),
    ) as unknown;
    const result = received(line);
    expect(result).toEqual({ article: record, extractor: 'news-archive 0.1.0 0' });
    expect('article' in result && JSON.stringify(result.article)).toBe(JSON.stringify(record));
  });

  test('brings the corrections of its sidecar, and may be about text beyond the first plane', () => {
    const corrected = correctedArticle(`🛶 ${FERRY}`, 'title: Farewell\nhide: true', 'ferry.txt');
    expect(received(JSON.parse(JSON.stringify(corrected)))).toMatchObject({ article: corrected });
  });

  test('loses what no record has', () => {
    const value = changed((one) => Object.assign(one.seed, { owner: 'x' }));
    expect(received(value)).toEqual({ article: record, extractor: null });
  });

  test.each<[string, RegExp, (one: Article) => void]>([
    ['a field is missing', /no record.*title: /, (one) => Reflect.deleteProperty(one, 'title')],
    [
      'a value is of another kind',
      /seed\.bytes: /,
      (one) => Object.assign(one.seed, { bytes: -1 }),
    ],
    [
      'the id is another path’s',
      /is not that of “a\/ferry\.txt”/,
      (one) => (one.id = '0123456789ab'),
    ],
    ['the address leads elsewhere', /can be no address/, (one) => (one.slug = '../../etc')],
    ['the address is a word of the site', /can be no address/, (one) => (one.slug = 'index')],
    ['slug and address differ', /is not the address of/, (one) => (one.url = 'articles/x/')],
    ['the hash is none', /is no SHA-256/, (one) => (one.seed.sha256 = 'ABC')],
    ['a region is gone', /does not go on/, (one) => one.regions.splice(2, 1)],
    [
      'the text was changed',
      /not the seed of which/,
      (one) => (one.regions[0]!.span.exact = one.regions[0]!.span.exact.replace('last', 'lost')),
    ],
    [
      'a span is beyond the end',
      /lies outside the text/,
      (one) => (one.quotes[0]!.spans[0]!.end = 1_000_000),
    ],
    [
      'a span says other words than the text',
      /another `exact`/,
      (one) => (one.claims[0]!.spans[0]!.exact += '!'),
    ],
    [
      'a span says another line',
      /another `line`/,
      (one) => (one.date.published!.evidence[0]!.line = 7),
    ],
    ['an id could be a path', /is no id/, (one) => (one.claims[0]!.id = '../index')],
    ['an id stands twice', /stands twice/, (one) => (one.claims[1]!.id = one.claims[0]!.id)],
    [
      'a finding is about another file',
      /about “b\.txt”/,
      (one) => (one.findings = [{ ...FINDING, file: 'b.txt' }]),
    ],
  ])('is refused where %s', (_, problem, change) => {
    expect(problemOf(changed(change))).toMatch(problem);
  });

  test.each([[null], [7], ['{}'], [[]], [{}], [{ path: 'a.txt', text: 'A seed.' }]])(
    'is not %j',
    (value) => {
      expect(problemOf(value)).toMatch(/no record as `extract` prints it/);
    },
  );
});

const FINDING = {
  ...{ line: null, column: null, ruleId: 'x:y', severity: 'info' as const },
  ...{ reason: '', cure: '' },
};
