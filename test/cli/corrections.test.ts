import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.js';
import type { Finding } from '../../src/model/finding.js';
import { FERRY } from '../ferry.js';
import { newsArchive, scratchFolder, smallArticle, writeSeeds, type Run } from '../run.js';

/** A folder with the report of the ferry, another seed, and sidecars. */
function archive(sidecars: Record<string, string> = {}): string {
  const folder = scratchFolder();
  writeSeeds(folder, { 'bridge.txt': smallArticle('Bro'), 'ferry.txt': FERRY, ...sidecars });
  return folder;
}

const build = (folder: string, ...args: string[]) =>
  newsArchive(['build', ...args], { cwd: folder });
const check = async (folder: string): Promise<Finding[]> =>
  JSON.parse((await newsArchive(['check', '--json'], { cwd: folder })).out) as Finding[];
const page = (folder: string, name = 'ferry') =>
  readFileSync(path.join(folder, '_site/articles', name, 'index.html'), 'utf8');

test('the page says what was corrected, by whom, why, and what had been read', async () => {
  const folder = archive({
    'ferry.overrides.yml': [
      'by: Ann Other',
      'published: {value: 2024-04-03, why: the paper of that day has it}',
      'place: Aby <b>harbour</b> {{ 7 * 6 }}',
      'modified: null',
      'regions: [{words: The ferry at dusk., role: promo, who: Tom Berg}]',
      'quotes:',
      '  - {words: It was time, speaker: Tom Lund, why: "she was not there"}',
      '  - {words: Nobody asked us, reject: true}',
    ].join('\n'),
  });
  expect((await build(folder)).code).toBe(0);
  const html = page(folder).replace(/\s+/g, ' ');
  for (const words of [
    'Corrected by hand by <bdi>Ann Other</bdi>: <bdi>the paper of that day has it</bdi>. The program had read <q><bdi>[2024-03-04,2024-04-03]</bdi></q>.',
    'Aby &lt;b&gt;harbour&lt;/b&gt; {{ 7 * 6 }}',
    'Corrected by hand by <bdi>Tom Berg</bdi>. The program had read <q><bdi>caption</bdi></q>.',
    'Corrected by hand by <bdi>Ann Other</bdi>: <bdi>she was not there</bdi>. The program had read <q><bdi>Harbour Post → Anna Hale (“she”, person)</bdi></q>.',
    'What was corrected by hand (6)',
    '<b>Quotation</b>, taken out',
    'SHA-256 of its corrections',
  ])
    expect(html).toContain(words);
  const manifest = JSON.parse(
    readFileSync(path.join(folder, '_site/data/manifest.json'), 'utf8'),
  ) as Record<string, object>;
  expect(Object.keys(manifest['sidecars'] ?? {})).toEqual(['ferry.overrides.yml']);
  expect((await newsArchive(['verify'], { cwd: folder })).code).toBe(0);
  expect(existsSync(path.join(folder, '_site/people/tom-lund/index.html'))).toBe(true);
});

test('a correction that does not fit is told with its line, and fails a strict build', async () => {
  const folder = archive({
    'ferry.overrides.yml':
      'title: Farewell\nregions:\n- {words: nobody come to wave, role: promo}\n',
    'tram.overrides.yml': 'title: Tram',
  });
  const { err, code } = await build(folder, '--strict');
  expect(code).toBe(1);
  expect(err).toContain(
    'ferry.overrides.yml:3  warning  regions: “nobody come to wave” does not stand in the seed; the correction was not applied',
  );
  expect(err).toContain('→ did you mean line 5: “Nobody came to wave”?');
  expect(err).toContain('tram.overrides.yml  warning  no seed of that name lies beside it');
  expect(page(folder)).toContain('Farewell</h1>');
  const review = readFileSync(path.join(folder, '_site/review/index.html'), 'utf8');
  expect(review).toContain('<a href="../articles/ferry/"><bdi>ferry.overrides.yml</bdi></a>');
  expect((await newsArchive(['verify'], { cwd: folder })).err).toContain('is what was built');
});

/** Every file of a site that has some words in it, in its content or its name. */
function filesWith(folder: string, words: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => words.test(file) || words.test(readFileSync(file, 'latin1')))
    .map((file) => path.relative(folder, file));
}

describe('a hidden article', () => {
  test('stands nowhere in the site, and is told of', async () => {
    const folder = archive({
      'ferry.overrides.yml': 'hide: {value: true, who: Ann Other, why: asked for}\npublishd: 2024',
    });
    const { err } = await build(folder);
    expect(err).toContain(
      'ferry.overrides.yml:1  info  the article is left out of the site by Ann Other: asked for',
    );
    expect(err).toContain('1 articles (0 unchanged, 1 hidden by a sidecar)');
    expect(err).not.toContain('rights:reserved');
    expect(filesWith(path.join(folder, '_site'), /ferry|Anna Hale|Ann Other|Aby/)).toEqual([]);
    expect((await check(folder)).map(({ ruleId }) => ruleId)).toEqual(
      expect.arrayContaining(['sidecar:hidden', 'sidecar:field']),
    );
    expect((await newsArchive(['verify'], { cwd: folder })).code).toBe(0);
  });

  test('leaves no site where there is no other', async () => {
    const folder = scratchFolder();
    writeSeeds(folder, { 'ferry.txt': FERRY, 'ferry.overrides.yml': 'hide: true' });
    const { code, err } = await build(folder);
    expect(code).toBe(3);
    expect(err).toContain('is left out of the site by its sidecar');
    expect(existsSync(path.join(folder, '_site'))).toBe(false);
  });
});

test('of a reserved seed corrections tell no more than its page', async () => {
  const folder = archive({
    'ferry.overrides.yml': [
      'title: null',
      'standfirst: Nobody came to wave when the last ferry left Aby on a cold morning.',
      'claims:',
      '  - {words: Nobody came to wave when the last ferry left Aby on a cold morning, reject: true, why: scene-setting}',
    ].join('\n'),
  });
  await build(folder, '--full-text', 'unless-reserved');
  const left = filesWith(
    path.join(folder, '_site'),
    /Nobody came to wave when the last ferry left Aby on a cold/,
  );
  expect(left).toEqual([]);
  expect(page(folder)).toContain('scene-setting');
});

test('nothing in a sidecar is run', async () => {
  const folder = archive();
  const mark = path.join(folder, 'executed');
  const code = `require('fs').writeFileSync(${JSON.stringify(mark)}, '')`;
  const hostile = [
    `title: !!js/function "function () { ${code.replaceAll('"', '\\"')} }()"`,
    `---js\n${code}\n---\ntitle: A`,
    `title: "{{ ''.constructor.constructor(${JSON.stringify(code).replaceAll('"', "'")})() }}"`,
    'a: &a [x]\nb: [*a, *a, *a]',
    '__proto__: {title: A}',
    'constructor: {prototype: {title: A}}',
  ];
  for (const yaml of hostile) {
    writeFileSync(path.join(folder, 'seeds/ferry.overrides.yml'), yaml);
    const { code: exit, out } = await newsArchive(['extract', 'seeds/ferry.txt'], { cwd: folder });
    expect([exit, out.split('\n').length]).toEqual([0, 2]);
    const { overrides, findings, title } = JSON.parse(out) as Article;
    const told = findings.filter(({ ruleId }) => ruleId.startsWith('sidecar:'));
    expect(overrides.length + told.length, yaml).toBe(1);
    if (overrides.length > 0) expect(yaml).toContain(title.text.slice(0, 20));
  }
  expect(existsSync(mark)).toBe(false);
});

describe('extract', () => {
  const line = (overrides?: string) =>
    `${JSON.stringify({ path: 'a/ferry.txt', text: FERRY, ...(overrides === undefined ? {} : { overrides }) })}\n`;

  test('takes corrections in its lines, and gives the record a folder would give', async () => {
    const yaml = 'title: Farewell\nquotes: [{words: It was time, reject: true}]\npulished: 2024';
    const { out, err } = await newsArchive(['extract', '-'], { input: line(yaml) });
    expect(err).toContain('a/ferry.overrides.yml:3  warning  there is no field “pulished”');
    const folder = scratchFolder();
    writeSeeds(folder, { 'a/ferry.txt': FERRY, 'a/ferry.overrides.yml': yaml });
    const { out: same } = await newsArchive(['extract', 'seeds'], { cwd: folder });
    expect(out).toBe(same);
  });

  const columns = ({ out }: Run) =>
    Math.max(...out.split('\n').map((one) => Array.from(one).length));

  test('explains itself to a reader', async () => {
    const yaml =
      'by: Ann Other\ntitle: Farewell\nregions: [{words: cold morning, role: promo}]\nwire: {value: A, evidence: nowhere}';
    const run = await newsArchive(['extract', '--explain', '-'], { input: line(yaml) });
    expect([run.code, run.err]).toEqual([0, '']);
    // eslint-disable-next-line no-control-regex
    expect(run.out).not.toMatch(/\u001b/);
    expect(columns(run)).toBeLessThanOrEqual(100);
    for (const words of [
      /^a\/ferry\.txt$/m,
      /^Lines \(10\)$/m,
      /^ 5 {2}body +line-model +0\.\d\d {2}Nobody came to wave/m,
      /^ {4}promo +override +1\.00 {2}cold morning$/m,
      /^ {2}title +Farewell$/m,
      /^ {2}originalPublisher +not stated$/m,
      /can mean 2024-03-04T06:15 or 2024-04-03T06:15/,
      /why: day and month could stand in either order/,
      /line 10: “© 2024 Harbour Post/,
      /^Quotations \(2\)$/m,
      /Harbour Post \(outlet\) → “she” = Anna Hale \(person, inferred\)/,
      /^Claims \(\d\)$/m,
      /^Errors in the source \(0\)$/m,
      /^Corrections \(2\)$/m,
      /was read as: The last ferry leaves Aby/,
      /a\/ferry\.overrides\.yml:4 warning wire: “nowhere” does not stand in the seed/,
    ])
      expect(run.out).toMatch(words);
    expect(run.out).not.toContain('{"');
  });

  test('explains files by name, and tells what could not be read', async () => {
    const folder = archive({ 'photo.jpg': 'x' });
    const run = await newsArchive(['extract', '--explain', 'seeds'], { cwd: folder });
    expect(run.out.match(/^Fields$/gm)).toHaveLength(2);
    expect(run.err).toContain('photo.jpg  error  this kind of file is not read');
    expect((await newsArchive(['extract', '--help'])).out).toContain('--explain');
  });
});
