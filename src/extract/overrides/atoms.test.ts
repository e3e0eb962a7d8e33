import { describe, expect, test } from 'vitest';
import { articleOf, correctedArticle } from '../../../test/article.js';
import { below } from '../../../test/chains.js';
import { FERRY } from '../../../test/ferry.js';
import { Article } from '../../model/article.js';

const corrected = (yaml: string) => correctedArticle(FERRY, yaml);
const quotes = (...items: string[]) => `quotes:\n${items.map((item) => `- {${item}}\n`).join('')}`;
const claims = (...items: string[]) => `claims:\n${items.map((item) => `- {${item}}\n`).join('')}`;
const told = ({ findings }: Article) =>
  findings
    .filter(({ ruleId }) => ruleId.startsWith('sidecar'))
    .map(({ ruleId, line, reason, cure }) => ({ ruleId, line, reason, cure }));

const read = articleOf(FERRY);
const quote = (article: Article, words: string) =>
  article.quotes.find(({ text }) => text.startsWith(words));
const claim = (article: Article, words: string) =>
  article.claims.find(({ text }) => text.startsWith(words));

test('what the program reads of the report these tests correct', () => {
  expect(read.quotes.map(({ text, chain }) => [text, below(chain)])).toEqual([
    ['It was time,', ['she = Anna Hale (person, inferred)']],
    ['Nobody asked us,', ['Tom Lund, a fisherman = Tom Lund (person, explicit)']],
  ]);
  expect(claim(read, 'The council sold')?.chain.map(({ label }) => label)).toEqual([
    'Harbour Post',
    'the Riverside Gazette',
  ]);
});

describe('a quotation', () => {
  test.each([
    ['Tom Berg', 'she = Tom Berg (person, explicit)'],
    ['Tom Lund', 'she = Tom Lund (person, explicit)'],
    ['the Riverside Gazette', 'she = Riverside Gazette (outlet, explicit)'],
    ['Somebody Else', 'she = Somebody Else (person, explicit)'],
    ['Lighthouse Daily News', 'she = Lighthouse Daily News (outlet, explicit)'],
    ['{name: the crew, kind: unnamed-group}', 'she = the crew (unnamed-group, explicit)'],
    ['{label: the captain, name: Anna Hale}', 'the captain = Anna Hale (person, explicit)'],
    ['{label: a fisherman}', 'a fisherman (unnamed-individual, explicit)'],
    [
      '{name: null, kind: unnamed-group, label: The council}',
      'The council (unnamed-group, explicit)',
    ],
    ['{kind: unnamed-individual, name: null}', 'she (unnamed-individual, explicit)'],
    ['null', 'speaker not found (agentless, inferred)'],
  ])('has the speaker %s', (speaker, expected) => {
    const article = corrected(quotes(`words: "It was time,", speaker: ${speaker}`));
    const {
      chain,
      speaker: last,
      rule,
      confidence,
    } = quote(article, 'It was time') ?? { chain: [] };
    expect(told(article)).toEqual([]);
    expect(below(chain)).toEqual([expected]);
    expect([last, rule, confidence]).toEqual([chain.at(-1), 'override', 1]);
  });

  test('keeps the words of the seed where they are no name, and its id, place and words always', () => {
    const [before] = read.quotes;
    const article = corrected(quotes('words: it was TIME, speaker: Tom Lund'));
    const after = quote(article, 'It was time');
    expect(below(after?.chain ?? [])).toEqual(['she = Tom Lund (person, explicit)']);
    expect([after?.id, after?.text, after?.spans]).toEqual([
      before?.id,
      before?.text,
      before?.spans,
    ]);
    expect(after?.speaker.mention).toMatchObject({ exact: 'she', line: 6 });
    const other = quote(
      corrected(quotes('words: "“Nobody asked us,”", speaker: Anna Hale')),
      'Nobody',
    );
    expect(other?.speaker).toMatchObject({
      label: 'Anna Hale',
      entity: 'person:anna hale',
      mention: { line: 6 },
    });
  });

  test('has a whole chain, and what is told of how its words came follows', () => {
    const article = corrected(
      quotes(
        'words: Nobody asked us, chain: [the Riverside Gazette, {label: a fisherman, name: Tom Lund}]',
      ),
    );
    const found = quote(article, 'Nobody');
    expect(below(found?.chain ?? [])).toEqual([
      'the Riverside Gazette = Riverside Gazette (outlet, explicit)',
      'a fisherman = Tom Lund (person, explicit)',
    ]);
    expect(found?.fidelity).toBe('relayed');
    expect(
      quote(corrected(quotes('words: Nobody asked us, chain: []')), 'Nobody')?.chain,
    ).toHaveLength(1);
  });

  test('has another type or cue', () => {
    const found = quote(
      corrected(quotes('words: Nobody asked us, type: mixed, cue: said Tom')),
      'Nobody',
    );
    expect(found).toMatchObject({
      type: 'mixed',
      cue: [{ exact: 'said Tom', line: 8 }],
      confidence: 1,
    });
    expect(below(found?.chain ?? [])).toEqual([
      'Tom Lund, a fisherman = Tom Lund (person, explicit)',
    ]);
  });

  test('is rejected, and stands in no list but that of corrections', () => {
    const [before] = read.quotes;
    const article = corrected(
      `who: Ann Other\n${quotes('words: It was time, reject: true, why: a headline')}`,
    );
    expect(article.quotes.map(({ text }) => text)).toEqual(['Nobody asked us,']);
    const naming = [...article.claims, ...article.attributions].flatMap(({ quotes: ids }) => ids);
    expect(naming).not.toContain(before?.id);
    expect(article.overrides).toMatchObject([
      {
        ...{ field: 'quotes', action: 'reject', target: before?.id, value: null },
        ...{
          replaced: 'It was time,',
          evidence: before?.spans,
          who: 'Ann Other',
          why: 'a headline',
        },
      },
    ]);
  });

  test('is added, in its place, with an id of its words', () => {
    const item =
      'words: the harbour is open to all, add: true, speaker: Anna Hale, cue: said, type: mixed';
    const article = corrected(quotes(item));
    expect(article.quotes.map(({ text }) => text)).toEqual([
      ...['It was time,', 'Nobody asked us,', 'the harbour is open to all'],
    ]);
    const found = quote(article, 'the harbour');
    expect(found).toMatchObject({
      ...{ type: 'mixed', confidence: 1, rule: 'override', cue: [{ exact: 'said', line: 8 }] },
      spans: [{ exact: 'the harbour is open to all', line: 8 }],
    });
    expect(below(found?.chain ?? [])).toEqual(['Anna Hale (person, explicit)']);
    expect(article.overrides).toMatchObject([
      {
        action: 'add',
        target: found?.id,
        replaced: null,
        value: expect.stringContaining('Anna Hale') as string,
      },
    ]);
    const [a, b] = [quote(corrected(quotes(item)), 'the harbour')?.id, found?.id];
    expect(a).toBe(b);
    expect(new Set(article.quotes.map(({ id }) => id)).size).toBe(3);
  });

  test('that is read by now is mended where it was to be added', () => {
    const article = corrected(quotes('words: Nobody asked us, add: true, speaker: Anna Hale'));
    expect(article.quotes).toHaveLength(2);
    expect(quote(article, 'Nobody')).toMatchObject({
      id: read.quotes[1]?.id,
      speaker: { name: 'Anna Hale' },
    });
    expect(article.overrides).toMatchObject([{ action: 'set', target: read.quotes[1]?.id }]);
  });

  test('of several with the same words, is the one that is meant', () => {
    const text = FERRY.replace('The harbour is open, he said', '“Nobody asked us,” said Anna Hale');
    const items = quotes('words: Nobody asked us, occurrence: 2, reject: true');
    const article = correctedArticle(text, items);
    expect(
      article.quotes
        .filter(({ text: words }) => words.startsWith('Nobody'))
        .map(({ speaker }) => speaker.name),
    ).toEqual(['Tom Lund']);
    const unclear = correctedArticle(text, quotes('words: Nobody asked us, reject: true'));
    expect(told(unclear)).toMatchObject([
      {
        ruleId: 'sidecar:ambiguous',
        line: 2,
        cure: expect.stringContaining('occurrence: 1 to 2') as string,
      },
    ]);
    expect(unclear.quotes).toHaveLength(3);
  });

  test('takes the claims in its words with it, where they rested on the same chain', () => {
    const text = [
      'Nobody came to wave when the last ferry left Aby on a cold morning.',
      'Anna Hale said the ferry had “lost 3 million crowns” last year, and Tom Lund agreed with her.',
    ].join('\n');
    const speakers = (article: Article) => [
      quote(article, 'lost 3')?.speaker.name,
      claim(article, 'the ferry had')?.chain.at(-1)?.name,
      claim(article, 'Tom Lund agreed')?.chain.at(-1)?.name,
    ];
    expect(speakers(articleOf(text))).toEqual(['Anna Hale', 'Anna Hale', null]);
    const yaml = quotes('words: lost 3 million crowns, speaker: Tom Lund');
    const article = correctedArticle(text, yaml);
    expect(speakers(article)).toEqual(['Tom Lund', 'Tom Lund', null]);
    expect(article.overrides.map(({ field, line, target }) => [field, line, target])).toEqual([
      ['quotes', 2, quote(article, 'lost 3')?.id],
      ['claims', 2, claim(article, 'the ferry had')?.id],
    ]);
    const both = `${yaml}${claims('words: the ferry had “lost 3 million crowns” last year, speaker: the crew')}`;
    expect(speakers(correctedArticle(text, both))).toEqual(['Tom Lund', 'the crew', null]);
  });
});

describe('a claim', () => {
  test('has another holder, type and factuality', () => {
    const article = corrected(
      claims(
        'words: The council sold the ferry for 40 million crowns, speaker: Tom Lund, type: accusation, factuality: PR+',
      ),
    );
    const [before, after] = [claim(read, 'The council'), claim(article, 'The council')];
    expect(below(after?.chain ?? [])).toEqual(['Tom Lund (person, explicit)']);
    expect(after).toMatchObject({
      ...{ id: before?.id, spans: before?.spans, type: 'accusation', factuality: 'PR+' },
      ...{ attribution: 'explicit', confidence: 1, published: true, rule: 'override' },
    });
    expect(article.overrides).toMatchObject([
      {
        field: 'claims',
        value: 'Harbour Post → Tom Lund (person); type accusation; factuality PR+',
        replaced:
          'Harbour Post → Riverside Gazette (“the Riverside Gazette”, outlet); type quantity; factuality CT+',
      },
    ]);
  });

  test('is the article’s own', () => {
    const found = claim(
      corrected(claims('words: The council sold the ferry for 40 million crowns, speaker: null')),
      'The council',
    );
    expect([found?.chain.map(({ label }) => label), found?.attribution]).toEqual([
      ['Harbour Post'],
      'none',
    ]);
  });

  test('rests on a chain', () => {
    const found = claim(
      corrected(
        claims(
          'words: Anna Hale the captain had steered it for twenty years, chain: [Riverside Gazette, {label: a fisherman}]',
        ),
      ),
      'Anna Hale',
    );
    expect(below(found?.chain ?? [])).toEqual([
      'Riverside Gazette (outlet, explicit)',
      'a fisherman (unnamed-individual, explicit)',
    ]);
    expect(found?.attribution).toBe('explicit');
  });

  test('is rejected', () => {
    const article = corrected(
      claims(
        'words: Nobody came to wave when the last ferry left Aby on a cold morning, reject: true',
      ),
    );
    expect(claim(article, 'Nobody came')).toBeUndefined();
    expect(article.overrides).toMatchObject([
      { action: 'reject', target: claim(read, 'Nobody came')?.id },
    ]);
  });

  test('is added, with everything a claim has', () => {
    const article = correctedArticle(
      FERRY,
      `published: 2024-04-03\n${claims('words: sold the ferry for 40 million crowns, add: true, speaker: Tom Lund')}`,
    );
    const found = claim(article, 'sold the ferry');
    expect(found).toMatchObject({
      ...{ attribution: 'explicit', confidence: 1, published: true, rule: 'override' },
      quantities: [{ value: 40_000_000 }],
      spans: [{ line: 7 }],
    });
    expect(below(found?.chain ?? [])).toEqual(['Tom Lund (person, explicit)']);
    const starts = article.claims.map(({ spans }) => spans[0]?.start ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('what does not fit is told with the words most like it, and the rest applies', () => {
  test.each([
    [
      quotes('words: It was thyme, reject: true'),
      'words',
      '“It was thyme” does not stand in the text of the article',
      'did you mean line 6: “It was time”?',
    ],
    [
      quotes('words: the last ferry left Aby, reject: true'),
      'unfit',
      'no quotation with the words “the last ferry left Aby” was read in line 5',
      'add: true puts it in',
    ],
    [
      quotes('words: asked us, reject: true'),
      'unfit',
      'no quotation with the words “asked us” was read in line 8',
      'the quotation read there is “Nobody asked us,”',
    ],
    [
      quotes('words: The ferry at dusk., reject: true'),
      'words',
      'does not stand in the text',
      'line 4 has them, outside of it: correct its region first',
    ],
    [
      quotes('words: The ferry at dusk., add: true'),
      'words',
      'does not stand in the text',
      'line 4 has them, outside of it',
    ],
    [
      quotes('words: harbour is open, add: true'),
      'ambiguous',
      'stands 2 times',
      'occurrence: 1 to 2',
    ],
    [
      quotes('words: It was time, speaker: {label: the skipper, name: A}'),
      'words',
      '“the skipper” does not stand in the seed',
      '',
    ],
    [quotes('words: It was time, cue: shouted'), 'words', '“shouted” does not stand', ''],
    [
      quotes('words: on a cold morning, add: true, cue: shouted'),
      'words',
      '“shouted” does not stand',
      '',
    ],
    [
      quotes('words: It was time, occurrence: 2, reject: true'),
      'ambiguous',
      'stands once',
      'leave occurrence out',
    ],
    [
      claims('words: the council sold a ferry, reject: true'),
      'words',
      'does not stand',
      'did you mean line 7: “The council sold the ferry”?',
    ],
    [
      claims('words: sold the ferry, speaker: Tom Lund'),
      'unfit',
      'no claim with the words',
      'the claim read there is “The council sold the ferry for 40 million crowns”',
    ],
  ])('%s', (yaml, rule, reason, cure) => {
    const article = corrected(`place: Aby\n${yaml}`);
    const findings = told(article);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ ruleId: `sidecar:${rule}`, line: 3 });
    expect(findings[0]?.reason).toContain(reason);
    expect(findings[0]?.cure).toContain(cure);
    expect([article.quotes, article.claims]).toEqual([read.quotes, read.claims]);
    expect(article.source.place?.value).toBe('Aby');
  });
});

test('a corrected record fits its schema, and every span of it is its slice of the seed', () => {
  const article = corrected(
    `${quotes('words: It was time, speaker: Tom Lund', 'words: cold morning, add: true')}${claims('words: on a cold morning, add: true, speaker: {kind: unnamed-group}')}`,
  );
  expect(Article.safeParse(article).error).toBeUndefined();
  const points = Array.from(FERRY);
  const check = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 0;
    if ('exact' in value && 'start' in value && 'end' in value) {
      expect(points.slice(Number(value.start), Number(value.end)).join('')).toBe(value.exact);
      return 1;
    }
    return Object.values(value).reduce((sum: number, one) => sum + check(one), 0);
  };
  expect(check(article)).toBeGreaterThan(50);
  expect(article.overrides.map(({ action }) => action)).toEqual(['set', 'add', 'add']);
});
