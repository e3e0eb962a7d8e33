import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../model/limits.js';
import { FIELDS, LISTS } from '../../model/override.js';
import { SidecarFile, type Sidecar } from '../../model/sidecar.js';
import { readSidecar } from './index.js';

const read = (text: string): Sidecar =>
  readSidecar({ path: 'a.overrides.yml', bytes: new TextEncoder().encode(text) });
const told = (text: string) =>
  read(text).findings.map(({ line, ruleId, reason, cure }) => ({ line, ruleId, reason, cure }));
/** How many corrections a sidecar came to. */
const count = ({ fields, regions, quotes, claims }: Sidecar) =>
  Object.keys(fields).length + regions.length + quotes.length + claims.length;

describe('every field is read, alone and signed', () => {
  test.each([
    ['title', 'The last ferry', 'The last ferry'],
    ['title', '1984', '1984'],
    ['title', '012', '012'],
    ['title', 'null', null],
    ['title', '', null],
    ['standfirst', 'Nobody waved.', 'Nobody waved.'],
    ['language', 'de-CH', 'de-CH'],
    ['publisher', 'Riverside Gazette', 'Riverside Gazette'],
    ['originalPublisher', '"Gazette: Riverside"', 'Gazette: Riverside'],
    ['byline', 'Ann Other', ['Ann Other']],
    [
      'byline',
      '[Ann Other, {name: AP, kind: agency}]',
      ['Ann Other', { name: 'AP', kind: 'agency' }],
    ],
    ['byline', '[]', []],
    ['byline', '{name: aot, kind: initials}', [{ name: 'aot', kind: 'initials' }]],
    ['url', 'https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
    ['wire', 'dpa', 'dpa'],
    ['place', 'Aby', 'Aby'],
    ['published', '2025-12-01', '2025-12-01'],
    ['published', '2025', '2025'],
    ['published', '2025-12-01T06:15+01:00', '2025-12-01T06:15+01:00'],
    ['modified', '2025-11/2025-12', '2025-11/2025-12'],
    ['slug', 'last-ferry', 'last-ferry'],
    ['hide', 'true', true],
  ] as const)('%s: %s', (field, yaml, value) => {
    const alone = read(`# corrections\n${field}: ${yaml}\n`);
    expect(alone.findings).toEqual([]);
    expect(alone.fields[field]).toEqual({
      ...{ value, line: 2, who: null, why: null, evidence: null, occurrence: null },
    });
    const signed = read(
      `why: all of it\nby: Tom Berg\n${field}: {value: ${yaml}, who: Ann Other, why: seen, occurrence: 2}\n`,
    );
    expect(signed.findings).toEqual([]);
    expect(signed.fields[field]).toMatchObject({
      ...{ value, line: 3, who: 'Ann Other', why: 'seen', occurrence: 2 },
    });
  });

  test('rights, part by part', () => {
    const { fields, findings } = read('rights: {holder: null, year: 2024, reserved: true, why: w}');
    expect(findings).toEqual([]);
    expect(fields.rights).toMatchObject({
      value: { holder: null, year: 2024, reserved: true },
      why: 'w',
    });
    expect(read('rights: null').fields.rights?.value).toBeNull();
    expect(read('rights: {value: null, why: w}').fields.rights).toMatchObject({
      ...{ value: null, why: 'w' },
    });
  });

  test('and no field of the schema is left out of this', () => {
    const names = Object.keys(SidecarFile.shape).filter((name) => !/^(?:who|by|why)$/.test(name));
    expect(names.sort()).toEqual([...FIELDS, ...LISTS].sort());
  });
});

test('lists are read item by item, signed by the file where they sign nothing', () => {
  const { regions, quotes, claims, findings } = read(
    [
      'who: Ann Other',
      'regions:',
      '  - {words: Photo by me, role: credit, line: true}',
      'quotes:',
      '  - words: It was time',
      '    occurrence: 2',
      '    speaker: {label: she, name: Anna Hale, kind: person}',
      '    why: the captain told us',
      '  - {words: no speech, reject: true}',
      '  - {words: Off we go, add: true, speaker: Anna Hale, cue: said, type: direct}',
      'claims:',
      '  - {words: the ferry was sold, chain: [Riverside Gazette, {kind: unnamed-group}], type: event}',
      '  - {words: it sank, factuality: CT-}',
    ].join('\n'),
  );
  expect(findings).toEqual([]);
  expect(regions.map(({ value, line, who }) => [value.role, line, who])).toEqual([
    ['credit', 3, 'Ann Other'],
  ]);
  expect(quotes.map(({ line, why, occurrence }) => [line, why, occurrence])).toEqual([
    [5, 'the captain told us', 2],
    [9, null, null],
    [10, null, null],
  ]);
  expect(claims.map(({ value }) => value.chain ?? value.factuality)).toEqual([
    ['Riverside Gazette', { kind: 'unnamed-group' }],
    'CT-',
  ]);
});

describe('what is wrong is told with its line and a cure, and the rest applies', () => {
  test.each([
    ['titel: The last ferry', 'field', 'no field “titel”', 'did you mean “title”?'],
    ['headline: The last ferry', 'field', 'no field “headline”', 'did you mean “title”?'],
    ['author: Ann Other', 'field', 'no field “author”', 'did you mean “byline”?'],
    ['frobnicate: 1', 'field', 'no field “frobnicate”', 'the fields are who, by, why, title'],
    ['title: [a, b]', 'value', 'title: takes text', 'see README'],
    ['title: true', 'value', 'title: takes text', 'see README'],
    ['title: {valu: a}', 'field', 'title.valu: there is no field “valu”', 'did you mean “value”?'],
    ['title: {who: a}', 'value', 'title.value: “value” is missing', 'see README'],
    ['title: {value: a, wy: b}', 'field', 'no field “wy”', 'did you mean “why”?'],
    ['title: {value: ""}', 'value', 'title.value: takes words', 'see README'],
    ['language: English', 'value', 'language: takes a language tag', 'see README'],
    ['url: ftp://example.org', 'value', 'url: takes an address', 'see README'],
    ['url: javascript:alert(1)', 'value', 'url: takes an address', 'see README'],
    ['published: 2025-02-31', 'date', '“2025-02-31” is no day of the calendar', 'YYYY-MM-DD'],
    ['published: 1 December 2025', 'date', 'is no date in ISO 8601', 'YYYY-MM-DD'],
    ['modified: {value: 01/12/2025}', 'date', 'is no date in ISO 8601', 'YYYY-MM-DD'],
    ['byline: [{nam: Ann Other}]', 'field', 'no field “nam”', 'did you mean “name”?'],
    ['byline: {name: A, kind: robot}', 'value', '“robot” is none of the words', 'it takes person'],
    ['rights: {}', 'value', 'takes at least one of notice', 'see README'],
    ['rights: {reserved: sometimes}', 'value', 'takes true or false', 'see README'],
    ['rights: {yaer: 2024}', 'field', 'no field “yaer”', 'did you mean “year”?'],
    ['hide: maybe', 'value', 'hide: takes true or false', 'see README'],
    ['regions: caption', 'value', 'regions: takes a list', 'begin each of its items with “- ”'],
    ['regions: [{words: x}]', 'value', 'regions[1].role: “role” is missing', 'see README'],
    [
      'regions: [{words: x, role: captoin}]',
      'value',
      '“captoin” is none',
      'did you mean “caption”',
    ],
    ['regions: [{words: x, role: space}]', 'value', '“space” is none', 'it takes body'],
    ['regions: [{words: x, roll: caption}]', 'field', 'no field “roll”', 'did you mean “role”?'],
    ['quotes: [{words: x}]', 'value', 'quotes[1]: takes reject: true alone', 'see README'],
    ['quotes: [{words: x, reject: true, speaker: y}]', 'value', 'takes reject: true alone', ''],
    ['quotes: [{words: x, speaker: y, chain: [z]}]', 'value', 'takes reject: true alone', ''],
    ['quotes: [{words: x, type: driect}]', 'value', '“driect” is none', 'did you mean “direct”?'],
    ['quotes: [{words: x, speaker: {}}]', 'value', 'takes at least one of label, name', ''],
    ['quotes: [{words: x, speeker: y}]', 'field', 'no field “speeker”', 'did you mean “speaker”?'],
    ['quotes: [{words: x, speaker: {nmae: y}}]', 'field', 'no field “nmae”', 'did you mean “name”'],
    ['quotes: [{words: x, add: false}]', 'value', 'takes true, or is left out', ''],
    ['quotes: [x]', 'value', 'quotes[1]: takes a map of names and values', ''],
    ['quotes: [{speaker: y}]', 'value', 'quotes[1].words: “words” is missing', ''],
    ['claims: [{words: x, factuality: CT}]', 'value', '“CT” is none of the words', 'CT+'],
    ['claims: [{words: x, occurrence: 0, reject: true}]', 'value', 'from 1', ''],
    ['why: [a]', 'value', 'why: takes text', ''],
  ])('%s', (yaml, rule, reason, cure) => {
    const [finding, ...more] = told(`place: Aby\n${yaml}\nwire: dpa\n`);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ line: 2, ruleId: `sidecar:${rule}` });
    expect(finding?.reason).toContain(reason);
    expect(finding?.cure).toContain(cure);
    const { fields } = read(`place: Aby\n${yaml}\nwire: dpa\n`);
    expect(Object.keys(fields)).toEqual(['place', 'wire']);
  });

  test('one wrong item of a list costs no other', () => {
    const sidecar = read(
      'regions:\n- {words: a, role: body}\n- {words: b}\n- {words: c, role: promo}',
    );
    expect(sidecar.regions.map(({ value }) => value.words)).toEqual(['a', 'c']);
    expect(sidecar.findings.map(({ line }) => line)).toEqual([3]);
  });

  test('more corrections than any article needs are passed over', () => {
    const item = (i: number) => `- {words: w${i}, role: body}`;
    const many = Array.from({ length: limits.corrections + 5 }, (_, i) => item(i));
    const sidecar = read(`regions:\n${many.join('\n')}\nquotes: [{words: x, reject: true}]`);
    expect(count(sidecar)).toBe(limits.corrections);
    expect(sidecar.findings.map(({ ruleId, line }) => [ruleId, line])).toEqual([
      ['sidecar:many', limits.corrections + 2],
    ]);
  });
});

describe('a file that is no plain YAML corrects nothing, and is told of once', () => {
  const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: &c [*b, *b]', 'title: *c'].join('\n');
  test.each([
    ['a bomb', bomb, 'yaml', 1, 'the anchor &a'],
    ['an alias', 'title: A\npublisher: *title', 'yaml', 2, ''],
    ['a merge', 'x: &x {title: A}\n<<: *x', 'yaml', 1, 'the anchor &x'],
    ['a function', 'title: !!js/function "function () { return 1 }"', 'yaml', 1, 'tag'],
    ['a regular expression', 'title: !!js/regexp /a/', 'yaml', 1, 'tag'],
    ['an object of Python', 'title: !!python/object/apply:os.system ["ls"]', 'yaml', 1, 'tag'],
    ['a tag of one’s own', 'place: Aby\ntitle: !secret A', 'yaml', 2, 'tag'],
    ['a binary', 'title: !!binary SGk=', 'yaml', 1, 'tag'],
    ['a timestamp', 'published: !!timestamp 2025-12-01', 'yaml', 1, 'tag'],
    ['a name that is a list', '? [a, b]\n: c', 'yaml', 1, 'a name that is no plain word'],
    ['a name given twice', 'title: A\nplace: B\ntitle: C', 'yaml', 3, 'stood above already'],
    ['two documents', 'title: A\n---\ntitle: B', 'yaml', 2, ''],
    ['an open quotation mark', 'place: Aby\ntitle: "A\n', 'yaml', 2, 'never closed'],
    ['a colon in a value', 'title: A: B', 'yaml', 1, 'quotation marks around'],
    ['a tab', 'regions:\n\t- a', 'yaml', 2, ''],
    ['a list', '- title: A', 'shape', 1, ''],
    ['a word', 'title', 'shape', 1, ''],
    ['script front matter', '---js\ntitle: A\n---', 'yaml', null, ''],
  ] as const)('%s', (_, yaml, rule, line, detail) => {
    const sidecar = read(yaml);
    expect(count(sidecar)).toBe(0);
    expect(sidecar.findings).toHaveLength(1);
    const [finding] = sidecar.findings;
    expect(finding?.ruleId).toBe(`sidecar:${rule}`);
    expect(finding?.reason).toContain('none of its corrections was applied');
    expect(finding?.reason).toContain(detail);
    if (line !== null) expect(finding?.line).toBe(line);
  });

  test('nor does one that is too large, or no UTF-8', () => {
    const bytes = new Uint8Array(limits.yamlBytes + 1).fill(0x20);
    const one = (given: Uint8Array) => readSidecar({ path: 'a.overrides.yml', bytes: given });
    expect(one(bytes).findings.map(({ ruleId }) => ruleId)).toEqual(['sidecar:large']);
    expect(one(Uint8Array.of(0x61, 0x3a, 0x20, 0xff)).findings.map(({ ruleId }) => ruleId)).toEqual(
      ['sidecar:encoding'],
    );
    expect(one(Uint8Array.of(0xef, 0xbb, 0xbf)).findings).toEqual([]);
  });

  test('an empty one, or one of remarks, is in order', () => {
    expect([read('').findings, read('# nothing yet\n').findings]).toEqual([[], []]);
  });
});

describe('names of all objects are names like any other', () => {
  test.each([
    '__proto__: {title: A}',
    '"__proto__": 1',
    'constructor: {prototype: {polluted: 1}}',
    'toString: 1',
    'title: {value: A, __proto__: {who: B}}',
    'rights: {__proto__: {reserved: true}, holder: A}',
    'quotes: [{words: x, reject: true, __proto__: {add: true}}]',
    'quotes: [{words: x, speaker: {name: A, constructor: B}}]',
  ])('%s', (yaml) => {
    const sidecar = read(yaml);
    expect(sidecar.findings.map(({ ruleId }) => ruleId)).toEqual(['sidecar:field']);
    expect(count(sidecar)).toBe(0);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(sidecar.fields)).toBe(Object.prototype);
  });
});

test('what would keep the parser busy is refused before it is parsed', () => {
  const kilo = 256 * 1024;
  const busy = [
    '[',
    '{a: ',
    '- ',
    '? ',
    'a: &x 1\n',
    '*a ',
    '"',
    '\n',
    '!',
    '%YAML 1.1\n',
    '[1,',
    'a: b: ',
  ];
  const texts = [
    ...busy.map((part) => part.repeat(Math.floor(kilo / part.length))),
    `a: "${'\\x'.repeat(kilo / 2 - 3)}`,
    `[${','.repeat(kilo - 2)}]`,
    Array.from({ length: kilo / 10 }, (_, i) => `k${i}: 1`).join('\n'),
    Array.from({ length: 700 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  ];
  for (const text of texts) {
    const began = process.hrtime.bigint();
    const sidecar = read(text);
    expect(count(sidecar), text.slice(0, 20)).toBe(0);
    expect(Number(process.hrtime.bigint() - began) / 1e6, text.slice(0, 20)).toBeLessThan(5_000);
  }
});

test('no text makes it throw, and every finding has a line, a reason and a cure', () => {
  const piece = fc.constantFrom(
    ...[
      'title',
      'quotes',
      'words',
      ':',
      ' ',
      '\n',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '"',
      '&a',
      '*a',
      '!!str',
    ],
    ...['null', '2025-12-01', 'true', '|', '>', '#', '?', '<<', '__proto__', 'é', '\u0000', '\t'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      for (const { line, reason, cure, severity } of read(pieces.join('')).findings) {
        expect(line).toBeGreaterThan(0);
        expect([reason, cure, severity].every((part) => part !== '')).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
