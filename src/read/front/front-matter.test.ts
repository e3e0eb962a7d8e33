import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../model/finding.js';
import { limits } from '../../model/limits.js';
import type { Seed } from '../../model/seed.js';
import { readSeed } from '../index.js';

const readText = (text: string) =>
  readSeed({ path: 'a.md', bytes: new TextEncoder().encode(text) });

function read(text: string): Seed {
  const { seed } = readText(text);
  if (seed === null) throw new Error('refused');
  return seed;
}

function refused(text: string): Finding | undefined {
  const result = readText(text);
  return result.seed === null ? result.findings[0] : undefined;
}

/** Every field with the line of the file it was read from. */
function fields({ front, text }: Seed): Record<string, [string, string[]]> {
  return Object.fromEntries(
    [...(front?.fields ?? [])].map(([name, { values, start, end }]) => [
      name,
      [text.slice(start, end), values],
    ]),
  );
}

describe('fields', () => {
  test('keep their words as written, with their line as evidence', () => {
    const seed = read(
      '---\nTitle: "Ferry: the end"\n# a note\ndate: 2024-05-06\nvotes: 0o14\ntags: [sea, port]\nempty:\n---\nText.\n',
    );
    expect(fields(seed)).toEqual({
      title: ['Title: "Ferry: the end"', ['Ferry: the end']],
      date: ['date: 2024-05-06', ['2024-05-06']],
      votes: ['votes: 0o14', ['0o14']],
      tags: ['tags: [sea, port]', ['sea', 'port']],
      empty: ['empty:', []],
    });
    expect(seed.text.slice(seed.front?.end)).toBe('Text.\n');
  });

  test.each(['\n', '\r\n', '\r'])('stand on their lines whatever ends a line: %j', (end) => {
    const seed = read(['---', 'title: Ferry', 'author: Anna Hale', '---', 'Text.'].join(end));
    expect(fields(seed)['author']).toEqual(['author: Anna Hale', ['Anna Hale']]);
    expect(seed.text.slice(seed.front?.end)).toBe('Text.');
  });

  test('a byte order mark before them does no harm', () => {
    expect(fields(read('\ufeff---\ntitle: Ferry\n---\nText.'))['title']?.[1]).toEqual(['Ferry']);
  });

  test('an empty block has none', () => {
    const seed = read('---\n# nothing yet\n---\nText.');
    expect(fields(seed)).toEqual({});
    expect(seed.text.slice(seed.front?.end)).toBe('Text.');
  });

  test('the name of a property of all objects is a field like any other', () => {
    const seed = read('---\n__proto__: x\nconstructor: y\n---\nText.');
    expect([...(seed.front?.fields.keys() ?? [])]).toEqual(['__proto__', 'constructor']);
  });
});

describe('nested values', () => {
  test('are read under the names that lead to them, with their lines', () => {
    const seed = read(
      '---\nauthor: {name: Anna Hale, url: /anna}\nauthors:\n  - name: Tom Berg\n    role: editor\n  - name: Eve Lind\nlist:\n- a\n- [b, c]\n- - d\nnone: {}\n---\nText.',
    );
    expect(fields(seed)).toEqual({
      'author.name': ['author: {name: Anna Hale, url: /anna}', ['Anna Hale']],
      'author.url': ['author: {name: Anna Hale, url: /anna}', ['/anna']],
      'authors.name': [
        '  - name: Tom Berg\n    role: editor\n  - name: Eve Lind',
        ['Tom Berg', 'Eve Lind'],
      ],
      'authors.role': ['    role: editor', ['editor']],
      list: ['list:\n- a\n- [b, c]\n- - d', ['a', 'b', 'c', 'd']],
      none: ['none: {}', []],
    });
  });

  test('that run over lines have all of them', () => {
    const seed = read(
      '---\ntitle: >\n  The\n  ferry\n\nnote: |\n  one\n  two\n\n\nend: x\n---\nText.',
    );
    expect(fields(seed)).toEqual({
      title: ['title: >\n  The\n  ferry', ['The ferry\n']],
      note: ['note: |\n  one\n  two', ['one\ntwo\n']],
      end: ['end: x', ['x']],
    });
  });

  test('deeper than anybody writes stay as they are written', () => {
    const seed = read('---\na: {b: {c: {d: {e: {f: {g: {h: x}}}}}}}\n---\nText.');
    expect(fields(seed)['a.b.c.d.e.f.g']?.[1]).toEqual(['{h: x}']);
  });

  test('a tag makes nothing', () => {
    const seed = read(
      '---\na: !!js/function "function () { throw 1 }"\nb: !ruby/object x\nc: !!binary aGk=\n---\nText.',
    );
    expect(Object.values(fields(seed)).map(([, values]) => values)).toEqual([
      ['function () { throw 1 }'],
      ['x'],
      ['aGk='],
    ]);
  });
});

describe('TOML', () => {
  test('keeps its words and lines, tables and dates too', () => {
    const seed = read(
      '+++\ntitle = "Ferry: the end" # so\ndate = 2024-05-06 08:15:00Z\ntags = [\n  "sea",\n  "port",\n]\n"a b" = \'c\'\nvotes = 12\n\n[params]\nauthor = "Anna Hale"\n[params.cover]\nimage = "a.png"\n[[people]]\nname = "Tom"\n[[people]]\nname = "Eve"\n+++\nText.',
    );
    expect(fields(seed)).toEqual({
      title: ['title = "Ferry: the end" # so', ['Ferry: the end']],
      date: ['date = 2024-05-06 08:15:00Z', ['2024-05-06 08:15:00Z']],
      tags: ['tags = [\n  "sea",\n  "port",\n]', ['sea', 'port']],
      'a b': ['"a b" = \'c\'', ['c']],
      votes: ['votes = 12', ['12']],
      'params.author': ['author = "Anna Hale"', ['Anna Hale']],
      'params.cover.image': ['image = "a.png"', ['a.png']],
      'people.name': ['name = "Tom"', ['Tom', 'Eve']],
    });
    expect(seed.text.slice(seed.front?.end)).toBe('Text.');
  });

  test('with the name of a property of all objects changes no object', () => {
    const seed = read('+++\n__proto__ = {polluted = "x"}\nconstructor = "y"\n+++\nText.');
    expect([...(seed.front?.fields.keys() ?? [])]).toEqual(['__proto__.polluted', 'constructor']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('JSON', () => {
  test.each(['\n', '\r\n'])('is read with its lines: %j', (end) => {
    const text = [
      '{',
      '\t"title": "Ferry: \\u00e9 {",',
      '\t"authors": [',
      '\t\t"Anna",',
      '\t\t"Tom"',
      '\t],',
      '\t"x": {"y": null}',
      '}',
      'Text.',
    ];
    const seed = read(text.join(end));
    expect(fields(seed)).toEqual({
      title: [text[1], ['Ferry: é {']],
      authors: [text.slice(2, 5).join(end), ['Anna', 'Tom']],
      'x.y': [text[6], []],
    });
    expect(seed.text.slice(seed.front?.end)).toBe('Text.');
  });
});

test.each([
  `a: ${'['.repeat(8000)}`,
  `a: ${'['.repeat(7000)}${']'.repeat(7000)}`,
  `a: ${'{b: '.repeat(3000)}x${'}'.repeat(3000)}`,
  `${'- '.repeat(7000)}x`,
  `${'? '.repeat(7000)}x`,
  Array.from({ length: 170 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
])('what is nested to break a parser is told soon: %#', (yaml) => {
  const started = performance.now();
  expect(readText(`---\n${yaml}\n---\nText.`)).toBeDefined();
  expect(performance.now() - started).toBeLessThan(500);
});

test('TOML and JSON that are nested to break a parser are refused', () => {
  expect(refused(`+++\na = ${'['.repeat(8000)}\n+++\nText.`)?.ruleId).toBe(
    'read:front-matter-toml',
  );
  const deep = `{"a": ${'['.repeat(7000)}1${']'.repeat(7000)}}\nText.`;
  expect(refused(deep)?.ruleId).toBe('read:front-matter-shape');
});

describe('what is no front matter is text', () => {
  test.each([
    'Text.\n---\ntitle: Ferry\n---\n',
    ' ---\ntitle: Ferry\n---\n',
    '--- the end of the ferry ---\nText.',
    '-----\nText.',
    ';;;\ntitle: Ferry\n;;;\nText.',
    '{ this is a brace }\nText.',
    '{"title": "Ferry"} and so on.\nText.',
    '{"title": "Ferry"\nText without an end.',
    '++++\nText.',
  ])('%j', (text) => {
    expect(read(text).front).toBeNull();
  });

  test('in a plain text file three hyphens are three hyphens', () => {
    const bytes = new TextEncoder().encode('---\ntitle: Ferry\n---\nText.');
    expect(readSeed({ path: 'a.txt', bytes }).seed?.front).toBeNull();
  });
});

describe('what cannot be understood is refused with its line', () => {
  test.each([
    ['---\ntitle: Ferry\nText.', 'front-matter-open', 1],
    ['---\ntitle: Ferry\nauthor: "Anna\n---\nText.', 'front-matter-yaml', 3],
    ['---\r\ntitle: Ferry\r\ntitle: Port\r\n---\r\nText.', 'front-matter-yaml', 3],
    ['---\na: b: c\n---\nText.', 'front-matter-yaml', 2],
    ['---\ntitle: Ferry\n-----\nauthor: Anna Hale\n---\nText.', 'front-matter-yaml', 3],
    ['---\n- a\n- b\n---\nText.', 'front-matter-shape', 2],
    ['---\ntitle: Ferry\n? [a, b]\n: c\n---\nText.', 'front-matter-shape', 3],
    ['---\ntitle: Ferry\nauthor:\n  name: &one Anna\n---\nText.', 'front-matter-shape', 4],
    ['+++\ntitle = "Ferry"\nText.', 'front-matter-open', 1],
    ['+++\ntitle = "Ferry"\nauthor = Anna\n+++\nText.', 'front-matter-toml', 3],
    ['+++\r\ntitle = "Ferry"\r\ntitle = "Port"\r\n+++\r\nText.', 'front-matter-toml', 3],
    ['{\n"title": "Ferry",\n"author" "Anna"\n}\nText.', 'front-matter-json', 3],
    ['{"title": "Ferry", "title": "Port"}\nText.', 'front-matter-json', 1],
    ['---\na: &one Ferry\nb: *one\n---\nText.', 'front-matter-shape', 2],
  ])('%j', (text, problem, line) => {
    expect(refused(text)).toMatchObject({ ruleId: `read:${problem}`, line, severity: 'error' });
  });
});

test.each([
  ['title: "Ferry\nauthor: Anna', 2, 'a quotation mark that is never closed'],
  ['place: Oslo\ntitle: Ferry: the end', 3, 'a value with a colon in it has no quotation marks'],
  ['title: a\ntitle: b', 3, 'a name that stood above already'],
  ['title: @ferry', 2, 'needs quotation marks'],
  ['Ferry papers\nauthor: Anna', 2, 'a line that is not “name: value”'],
  ['a: b\n\tc: d', 3, 'a line begins with a tab'],
  ['tags: [a, b\nauthor: Anna', 3, 'end with a ]'],
])('what is wrong is said in words with its line: %j', (yaml, line, words) => {
  const finding = refused(`---\n${yaml}\n---\nText.`);
  expect(finding?.line).toBe(line);
  expect(finding?.reason).toContain(`not valid YAML (line ${line}: `);
  expect(finding?.reason).toContain(words);
});

test('front matter is small', () => {
  const long = `---\na: ${'x'.repeat(limits.frontMatterBytes)}\n---\nText.`;
  expect(refused(long)).toMatchObject({ ruleId: 'read:front-matter-large', line: 1 });
});

test.each(['js', ' js', 'javascript', 'JS ', 'coffee', 'json', 'toml', 'yaml'])(
  'front matter in “%s” is refused and never run',
  (language) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'news-archive-test-'));
    const file = path.join(folder, 'ran');
    const script = `{ title: require('fs').writeFileSync(${JSON.stringify(file)}, '') }`;
    expect(refused(`---${language}\n${script}\n---\nText.`)).toMatchObject({
      ruleId: 'read:front-matter-language',
      line: 1,
    });
    expect(existsSync(file)).toBe(false);
    rmSync(folder, { recursive: true });
  },
);
