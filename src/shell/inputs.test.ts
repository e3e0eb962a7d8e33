import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentPages, publicFiles } from './inputs.js';

function own(files: Record<string, string>, folder = 'public'): string {
  const root = mkdtempSync(path.join(tmpdir(), 'inputs-'));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

test('the parts of a style sheet become one, in the order of their names, the user’s in the place of ours', async () => {
  const root = own({
    'assets/style.css/20-frame.css': 'a {}',
    'assets/style.css/99-own.css': 'b {}',
  });
  const files = await publicFiles(root);
  const sheet = files.find((one) => one.path === 'assets/style.css');
  const names = sheet?.parts.map((part) => path.basename(part)) ?? [];
  expect(names).toEqual([...names].sort());
  expect(names.at(-1)).toBe('99-own.css');
  expect(sheet?.parts).toContain(path.join(root, 'public/assets/style.css/20-frame.css'));
  expect(names.filter((name) => name === '20-frame.css')).toHaveLength(1);
  expect(files.filter((one) => one.path.startsWith('assets/style.css/'))).toEqual([]);
});

test('other files are copied each as it is', async () => {
  const files = await publicFiles(own({ 'logo.svg': '<svg/>' }));
  expect(files.find((one) => one.path === 'logo.svg')?.parts).toHaveLength(1);
  expect(files.map((one) => one.path)).toContain('_headers');
});

test('a page of one’s own stands beside ours, or in its place', async () => {
  const pages = await contentPages(own({ 'imprint.md': 'We.', 'notes.txt': 'x' }, 'content'), 'en');
  expect(pages.map((one) => one.path)).toEqual(['about.md', 'imprint.md']);
  const [about] = await contentPages(own({ 'about.md': 'Ours.' }, 'content'), 'de');
  expect(about).toEqual({ path: 'about.md', text: 'Ours.' });
});

test('a page for one language takes the place of the one for all, there and nowhere else', async () => {
  const root = own({ 'rules.md': 'Rules.', 'rules.de.md': 'Regeln.' }, 'content');
  const textIn = async (language: 'en' | 'de') =>
    (await contentPages(root, language)).find((one) => one.path === 'rules.md')?.text;
  expect(await textIn('de')).toBe('Regeln.');
  expect(await textIn('en')).toBe('Rules.');
  const names = (await contentPages(root, 'en')).map((one) => one.path);
  expect(names).toEqual(['about.md', 'rules.md']);
  const [about] = await contentPages(root, 'de');
  expect(about?.text).toContain('Wie dieses Archiv entsteht');
});

test('a logo goes where every page looks for it, and one that is not there is told', async () => {
  const root = own({ 'sign.SVG': '<svg/>' }, '.');
  const files = await publicFiles(root, 'sign.SVG');
  expect(files.find((one) => one.path === 'assets/logo.svg')?.parts).toEqual([
    path.join(root, 'sign.SVG'),
  ]);
  await expect(publicFiles(root, 'none.svg')).rejects.toThrow('there is no file none.svg');
});
