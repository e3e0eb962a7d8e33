import { describe, expect, test } from 'vitest';
import { articleOf, correctedArticle } from '../../../test/article.js';
import { FERRY } from '../../../test/ferry.js';
import { Article } from '../../model/article.js';
import type { FoundText } from '../../model/found.js';

const corrected = (yaml: string, path?: string) => correctedArticle(FERRY, yaml, path);
const BY_HAND = { rule: 'override', confidence: 1, status: 'override' };

/** Field and what replaced what. */
const applied = ({ overrides }: Article) =>
  overrides.map(({ field, value, replaced }) => [field, value, replaced]);

describe('a value a person gives stands in the place of the one that was read', () => {
  test.each([
    ['publisher', 'Harbour Post'],
    ['originalPublisher', null],
    ['url', null],
    ['wire', null],
    ['place', null],
  ] as const)('%s', (field, before) => {
    const value = field === 'url' ? 'https://example.org/ferry' : 'Riverside Gazette';
    const yaml = `${field}: {value: "${value}", who: Ann Other, why: seen, evidence: "according to the Riverside Gazette"}`;
    const article = corrected(yaml);
    const found = article.source[field];
    expect(found).toMatchObject({ value, ...BY_HAND });
    expect(found?.evidence.map(({ exact, line }) => [exact, line])).toEqual([
      ['according to the Riverside Gazette', 7],
    ]);
    expect(article.overrides).toMatchObject([
      { field, action: 'set', value, replaced: before, who: 'Ann Other', why: 'seen', line: 1 },
    ]);
    expect(corrected(`${field}: null`).source[field]).toBeNull();
    expect(article.findings.filter(({ ruleId }) => ruleId.startsWith('sidecar'))).toEqual([]);
  });

  test('the title, and none at all', () => {
    expect(corrected('title: Farewell').title).toEqual({
      ...{ text: 'Farewell', status: 'override', evidence: [] },
    });
    const none = corrected('title: null');
    expect(none.title.status).toBe('derived');
    expect(none.title.text).toContain('Nobody came to wave');
    expect(applied(none)).toEqual([['title', null, 'The last ferry leaves Aby']]);
  });

  test('the byline: one name, several, kinds, evidence, none', () => {
    const names = (article: Article) =>
      article.source.byline.map(({ value, kind }) => [value, kind]);
    expect(names(corrected('byline: Ann Other'))).toEqual([['Ann Other', 'person']]);
    expect(names(corrected('byline: [Ann Other, AP, {name: aot, kind: initials}]'))).toEqual([
      ['Ann Other', 'person'],
      ['AP', 'agency'],
      ['aot', 'initials'],
    ]);
    const [berg] = corrected('byline: [{name: Tom Berg, evidence: By Tom Berg}]').source.byline;
    expect(berg).toMatchObject({ ...BY_HAND, evidence: [{ exact: 'By Tom Berg', line: 3 }] });
    const none = corrected('byline: null');
    expect([names(none), applied(none)]).toEqual([[], [['byline', null, 'Tom Berg']]]);
    expect(names(corrected('byline: []'))).toEqual([]);
  });

  test('the language, and that it is not stated', () => {
    expect(corrected('language: sv_FI').language).toBe('sv-FI');
    expect(corrected('language: null').language).toBe('und');
    expect(applied(corrected('language: sv'))).toEqual([['language', 'sv', 'en']]);
  });

  test('the slug; one that is no address gets a suffix', () => {
    expect(corrected('slug: farewell').url).toBe('articles/farewell/');
    expect(corrected('slug: Ferry & more').slug).toMatch(/^ferry-more-[\da-f]{6}$/);
    const own = '---\nslug: own\n---\nThe ferry left the town on a cold morning in May.';
    expect(correctedArticle(own, 'slug: null', 'b.md').slug).toBe('b');
    expect(corrected('slug: farewell').id).toBe(articleOf(FERRY).id);
  });

  test('rights, part by part', () => {
    const { rights } = articleOf(FERRY).source;
    expect(corrected('rights: {reserved: false}').source.rights).toEqual({
      ...{ ...rights, reserved: false },
    });
    expect(
      corrected('rights: {notice: "© 2019 Lighthouse Daily", evidence: Photo}').source.rights,
    ).toEqual({
      ...{ notice: '© 2019 Lighthouse Daily', holder: 'Lighthouse Daily', year: 2019 },
      ...{ reserved: false, evidence: [expect.objectContaining({ exact: 'Photo', line: 4 })] },
    });
    const none = corrected('rights: null');
    expect(none.source.rights).toBeNull();
    expect(none.findings.map(({ ruleId }) => ruleId)).not.toContain('rights:reserved');
    expect(corrected('rights: {holder: null, year: 2000}').source.rights).toMatchObject({
      ...{ holder: null, year: 2000, reserved: true },
    });
  });

  test('the standfirst, by its words', () => {
    const article = corrected(
      'standfirst: Nobody came to wave when the last ferry left Aby on a cold morning.',
    );
    expect(article.standfirst).toMatchObject({ line: 5 });
    expect(article.regions.filter(({ role }) => role === 'standfirst')).toMatchObject([
      { rule: 'override', confidence: 1, span: { line: 5 } },
    ]);
    const text = [
      'A farewell on the quay of Aby, and nobody was there to see it at all.',
      '03/04/2024, 06:15',
      'Nobody came to wave when the last ferry left Aby on a cold morning.',
      'Anna Hale had steered it for twenty years before the council sold it.',
    ].join('\n');
    const before = articleOf(text);
    expect(before.standfirst).toMatchObject({ line: 1 });
    const without = correctedArticle(text, 'standfirst: null');
    expect(without.standfirst).toBeNull();
    expect(without.regions.find(({ span }) => span.line === 1)?.role).toBe('body');
    const other = correctedArticle(text, 'standfirst: Nobody came to wave');
    expect(
      other.regions.filter(({ role }) => role === 'standfirst').map(({ span }) => span.exact),
    ).toEqual(['Nobody came to wave']);
  });

  test('that it is left out of the site', () => {
    const article = corrected('hide: {value: true, who: Ann Other, why: asked for}');
    expect(article.overrides).toMatchObject([{ field: 'hide', value: 'hidden' }]);
    expect(article.findings.find(({ ruleId }) => ruleId === 'sidecar:hidden')).toMatchObject({
      ...{ file: 'seed.overrides.yml', line: 1, severity: 'info' },
      reason: 'the article is left out of the site by Ann Other: asked for',
    });
    expect(corrected('hide: false').overrides).toEqual([]);
  });
});

describe('dates', () => {
  test.each([
    ['2024-04-03', '2024-04-03', 'unknown', []],
    ['2024-04-03T06:15+02:00', '2024-04-03T06:15+02:00', 'stated', []],
    ['2024-04', null, 'unknown', []],
    ['"[2024-03-04,2024-04-03]"', null, 'unknown', ['2024-03-04', '2024-04-03']],
  ])('%s', (yaml, iso, zone, alternatives) => {
    const { published, inferred } = corrected(`published: ${yaml}`).date;
    expect(published).toMatchObject({ ...BY_HAND, iso, zone, alternatives });
    expect(inferred).toBeNull();
  });

  test('with evidence they keep its words', () => {
    const yaml = 'published: {value: 2024-04-03T06:15, evidence: "03/04/2024, 06:15"}';
    expect(corrected(yaml).date.published).toMatchObject({
      ...{ raw: '03/04/2024, 06:15', evidence: [{ line: 2 }] },
    });
  });

  test('one that is said not to be stated is worked out where the text allows it', () => {
    const { published, inferred } = corrected('published: null').date;
    expect(published).toBeNull();
    expect(inferred).toMatchObject({ edtf: '2024' });
    expect(corrected('modified: null').date.modified).toBeNull();
  });

  test('and no doubt about it is told any more', () => {
    const rules = (yaml: string) => corrected(yaml).findings.map(({ ruleId }) => ruleId);
    expect(rules('')).toContain('date:ambiguous');
    for (const yaml of ['published: 2024-04-03', 'published: 2024-04', 'published: null'])
      expect(rules(yaml)).not.toContain('date:ambiguous');
  });
});

describe('what rests on a corrected value is read anew', () => {
  const times = ({ claims, quotes }: Article) =>
    [...claims.flatMap((claim) => claim.times.map(({ edtf }) => edtf)), quotes.length] as const;

  test('relative times, on the day of publication', () => {
    const text = FERRY.replace('“It was time,” she said', 'It was sold last week, she said');
    expect(times(articleOf(text))[0]).toBeNull();
    expect(times(correctedArticle(text, 'published: 2024-04-03'))[0]).toBe('2024-03-25/2024-03-31');
    expect(times(correctedArticle(text, 'published: 2024-04'))[0]).toBeNull();
  });

  test('the order of day and month, on the language', () => {
    expect(corrected('language: en-GB').date.published).toMatchObject({
      iso: '2024-04-03T06:15',
      why: 'day first: a person stated the language en-GB',
    });
    expect(corrected('language: en-US').date.published?.iso).toBe('2024-03-04T06:15');
    const stated = `---\nlang: en-US\ndate: 03/04/2024\n---\nThe ferry left the town on a cold morning.`;
    expect(articleOf(stated, 'a.md').date.published?.iso).toBe('2024-03-04');
    expect(correctedArticle(stated, 'language: null', 'a.md').date.published?.iso).toBeNull();
  });

  test('the outermost holder, on the publisher', () => {
    const outlets = new Set(
      corrected('publisher: Lighthouse Daily').claims.map(({ chain }) => chain[0]?.name),
    );
    expect(outlets).toEqual(new Set(['Lighthouse Daily']));
    expect(corrected('publisher: null').claims[0]?.chain[0]?.label).toBe('publisher not stated');
  });

  test('the publisher, on the notice it is taken from', () => {
    const found = (yaml: string): FoundText | null => corrected(yaml).source.publisher;
    expect(found('rights: {holder: Lighthouse Daily}')).toMatchObject({
      ...{ value: 'Lighthouse Daily', rule: 'copyright-holder', status: 'override' },
    });
    expect(found('rights: null')).toBeNull();
    expect(found('rights: {holder: Lighthouse Daily}\npublisher: Riverside Gazette')?.value).toBe(
      'Riverside Gazette',
    );
  });

  test('the agency, on the byline', () => {
    expect(corrected('byline: [AP]').source.wire).toMatchObject({
      value: 'AP',
      status: 'override',
    });
  });

  test('title and text, on the regions', () => {
    const { title, quotes } = corrected(
      [
        'regions:',
        '  - {words: The last ferry leaves Aby, role: debris}',
        '  - {words: "“Nobody asked us,”", role: promo, line: true}',
      ].join('\n'),
    );
    expect(title.status).toBe('derived');
    expect(quotes.map(({ text }) => text)).toEqual(['It was time,']);
  });
});

describe('what does not fit is told, and the rest applies', () => {
  test.each([
    [
      'publisher: {value: A, evidence: no such words here}',
      'words',
      '“no such words here” does not stand in the seed',
      'take the words from the seed',
    ],
    [
      'publisher: {value: A, evidence: according to the Riverside Gazete}',
      'words',
      'does not stand',
      'did you mean line 7: “according to the Riverside Gazette”?',
    ],
    [
      'publisher: {value: A, evidence: ACCORDING TO the Riverside Gazette}',
      'words',
      'does not stand',
      'line 7 has them written differently: “according to the Riverside Gazette”',
    ],
    [
      'title: {value: A, evidence: harbour is open}',
      'ambiguous',
      'stands 2 times in the seed (line 8)',
      'occurrence: 1 to 2',
    ],
    [
      'title: {value: A, evidence: harbour is open, occurrence: 3}',
      'ambiguous',
      'stands 2 times',
      'occurrence: 1 to 2',
    ],
    [
      'title: {value: A, evidence: cold morning, occurrence: 2}',
      'ambiguous',
      'stands once',
      'leave occurrence out',
    ],
    [
      'standfirst: Nobody came to weave',
      'words',
      '“Nobody came to weave” does not stand',
      'did you mean line 5',
    ],
    ['standfirst: the', 'ambiguous', 'times', 'occurrence: 1 to'],
    ['language: {value: sv, evidence: nowhere at all}', 'words', 'language: ', ''],
    ['byline: [{name: A, evidence: nowhere at all}]', 'words', 'byline: ', ''],
    ['published: {value: 2024-04-03, evidence: nowhere at all}', 'words', 'published: ', ''],
    ['slug: {value: a, evidence: nowhere at all}', 'words', 'slug: ', ''],
    ['hide: {value: true, evidence: nowhere at all}', 'words', 'hide: ', ''],
    ['rights: {holder: A, evidence: nowhere at all}', 'words', 'rights: ', ''],
  ])('%s', (yaml, rule, reason, cure) => {
    const before = articleOf(FERRY);
    const article = corrected(`wire: dpa\n${yaml}\n`);
    const told = article.findings.filter(({ ruleId }) => ruleId.startsWith('sidecar'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      ...{ file: 'seed.overrides.yml', line: 2, severity: 'warning', ruleId: `sidecar:${rule}` },
      reason: expect.stringContaining(reason) as string,
      cure: expect.stringContaining(cure) as string,
    });
    expect(told[0]?.reason).toMatch(/the correction was not applied$/);
    expect(applied(article)).toEqual([['wire', 'dpa', null]]);
    const { source, ...same } = article;
    expect(source).toEqual({ ...before.source, wire: source.wire });
    expect([same.title, same.date, same.regions, same.language, same.slug]).toEqual([
      ...[before.title, before.date, before.regions, before.language, before.slug],
    ]);
  });

  test('a notice nobody wrote cannot be corrected in part', () => {
    const text = 'The ferry left the town on a cold morning, and nobody came to wave.';
    const article = correctedArticle(text, 'rights: {reserved: true}');
    expect(article.source.rights).toBeNull();
    expect(article.findings).toMatchObject([
      { ruleId: 'sidecar:unfit', cure: 'add the words of the notice (notice: …)' },
    ]);
    expect(
      correctedArticle(text, 'rights: {notice: All mine, reserved: true}').source.rights,
    ).toEqual({
      ...{ notice: 'All mine', holder: null, year: null, reserved: true, evidence: [] },
    });
  });
});

test('words of evidence may stand in front matter, those of the text may not', () => {
  const text =
    '---\ntitle: Ferry\nnote: the Gazette has it\n---\nThe ferry left the town on a cold morning.';
  const article = correctedArticle(
    text,
    'publisher: {value: Gazette, evidence: the Gazette has it}\nregions: [{words: the Gazette has it, role: promo}]',
    'a.md',
  );
  expect(article.source.publisher?.evidence).toMatchObject([{ line: 3 }]);
  expect(article.findings.map(({ ruleId, line }) => [ruleId, line])).toEqual([
    ['sidecar:words', 2],
  ]);
});

test('a record says which sidecar corrected it, and fits its schema', () => {
  const article = corrected(
    'by: Ann Other\ntitle: A\nplace: B\nbyline: C\nlanguage: sv\nhide: true',
  );
  expect(Article.safeParse(article).error).toBeUndefined();
  expect(article.sidecar).toMatchObject({ path: 'seed.overrides.yml', bytes: 65 });
  expect(article.overrides.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
  expect(new Set(article.overrides.map(({ who }) => who))).toEqual(new Set(['Ann Other']));
  expect(articleOf(FERRY)).toMatchObject({ sidecar: null, overrides: [] });
});

test('without corrections a sidecar changes nothing but its own mention', () => {
  const { sidecar, ...bare } = corrected('');
  expect(sidecar).not.toBeNull();
  expect({ ...bare, sidecar: null }).toEqual(articleOf(FERRY));
});
