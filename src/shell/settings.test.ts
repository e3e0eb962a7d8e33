import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { scratchFolder } from '../../test/run.js';
import { readSettings, type Overrides, type Settings } from './settings.js';
import { Trouble } from './trouble.js';

/** The settings in a folder of its own with these files in it. */
function settings(
  files: Record<string, string>,
  overrides: Overrides = {},
): { root: string; read: Promise<Settings> } {
  const root = scratchFolder();
  for (const [name, content] of Object.entries(files))
    writeFileSync(path.join(root, name), content);
  const spy = vi.spyOn(process, 'cwd').mockReturnValue(root);
  onTestFinished(() => {
    spy.mockRestore();
  });
  return { root, read: readSettings(overrides) };
}

async function trouble(files: Record<string, string>): Promise<Trouble> {
  const error: unknown = await settings(files).read.catch((reason: unknown) => reason);
  if (!(error instanceof Trouble)) throw new Error('the settings were read');
  return error;
}

describe('settings', () => {
  test('have defaults, in the working folder', async () => {
    const { root, read } = settings({});
    expect(await read).toMatchObject({
      title: 'News archive',
      siteUrl: null,
      fullText: 'always',
      root,
      seeds: path.join(root, 'seeds'),
      out: path.join(root, '_site'),
      cache: path.join(root, '.cache', 'news-archive'),
    });
  });

  test.each([
    ['archive.config.json', '{"title": "Ferry papers", "out": "public_html"}'],
    ['archive.config.js', 'module.exports = { title: "Ferry papers", out: "public_html" };'],
    ['archive.config.mjs', 'export default { title: "Ferry papers", out: "public_html" };'],
    [
      'archive.config.ts',
      'const title: string = "Ferry papers";\nexport default { title, out: "public_html" };',
    ],
  ])('are read from %s, which leaves nothing behind', async (name, content) => {
    const { root, read } = settings({ [name]: content });
    expect(await read).toMatchObject({
      title: 'Ferry papers',
      out: path.join(root, 'public_html'),
      seeds: path.join(root, 'seeds'),
    });
    expect(readdirSync(root)).toEqual([name]);
  });

  test('of the command line win, and count from the working folder', async () => {
    const { root, read } = settings(
      { 'archive.config.json': '{"out": "public_html", "fullText": "never"}' },
      { out: '../elsewhere', fullText: 'always' },
    );
    expect(await read).toMatchObject({
      out: path.resolve(root, '../elsewhere'),
      fullText: 'always',
    });
  });

  test('without a file, an archive elsewhere keeps its site beside its seeds', async () => {
    const { root, read } = settings({}, { seeds: 'far/away/seeds' });
    expect(await read).toMatchObject({
      root: path.join(root, 'far', 'away'),
      out: path.join(root, 'far', 'away', '_site'),
    });
  });
});

describe('a wrong setting is named with its file', () => {
  test.each([
    ['{"titel": "x"}', /^archive\.config\.json: .*titel/],
    ['{"title": ""}', /^archive\.config\.json: title: /],
    ['{"siteUrl": "ftp://example.org"}', /^archive\.config\.json: siteUrl: /],
    ['{"siteUrl": "javascript:alert(1)"}', /^archive\.config\.json: siteUrl: /],
    ['{"fullText": "sometimes"}', /^archive\.config\.json: fullText: .*unless-reserved/],
    ['{"seeds": 3}', /^archive\.config\.json: seeds: /],
    ['null', /^archive\.config\.json: /],
    ['[]', /^archive\.config\.json: /],
    ['{"title": ', /^archive\.config\.json cannot be read: /],
  ])('%s', async (content, message) => {
    const error = await trouble({ 'archive.config.json': content });
    expect(error.message).toMatch(message);
    expect([error.exitCode, error.cure === '']).toEqual([2, false]);
  });

  test.each([
    ['a slip of the pen', 'export default {'],
    ['an error as it runs', 'throw new Error("no luck");'],
    ['nothing exported', 'export const title = "Ferry papers";'],
  ])('in code: %s', async (_, content) => {
    const error = await trouble({ 'archive.config.mjs': content });
    expect(error.message).toMatch(/^archive\.config\.mjs/);
    expect(error.exitCode).toBe(2);
  });

  test('in TypeScript: the line that is none, which the compiler would guess at', async () => {
    const error = await trouble({
      'archive.config.ts': "export default {\n  title: 'Ferry papers'\n  out: 'public_html',\n};\n",
    });
    expect(error.message).toBe("archive.config.ts:3: ',' expected.");
    expect([error.exitCode, error.cure === '']).toEqual([2, false]);
  });
});
