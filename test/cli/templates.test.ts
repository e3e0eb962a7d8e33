import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newsArchive, scratchFolder } from '../run.js';

const ARTICLE = 'The ferry sank at noon. “We came too late,” said Anna Berg, the mayor of Aby.\n';

/** An archive of one seed with templates of its own. */
function archiveWith(templates: Record<string, string>): string {
  const root = scratchFolder();
  write(root, { 'seeds/ferry.txt': ARTICLE, 'archive.config.json': '{}' });
  write(path.join(root, 'templates'), templates);
  return root;
}

function write(root: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
}

const page = (root: string, file: string) => readFileSync(path.join(root, '_site', file), 'utf8');

test('a template of the archive takes the place of the shipped one, which it may go on from', async () => {
  const root = archiveWith({
    'article.njk':
      '{% extends "shipped/article.njk" %}{% block content %}{{ super() }}<p class="own">{{ v.heading }} | {{ t.frame.home }}</p>{% endblock %}',
    'partials/base.njk': readFileSync('templates/partials/base.njk', 'utf8').replace(
      '<body>',
      '<body><p>OURS</p>',
    ),
    'notes.md': 'what we changed',
  });
  const { code, err } = await newsArchive(['build'], { cwd: root });
  expect([code, err]).toEqual([0, err]);
  const article = page(root, 'articles/ferry/index.html');
  expect(article).toContain('<p class="own">The ferry sank at noon | Home</p>');
  expect(article).toContain('We came too late');
  expect(article).toContain('<body><p>OURS</p>');
  expect(page(root, 'index.html')).toContain('<body><p>OURS</p>');
});

test('a template that cannot be understood is told with its line, and the old site stays', async () => {
  const root = archiveWith({});
  expect((await newsArchive(['build'], { cwd: root })).code).toBe(0);
  const before = page(root, 'index.html');
  const broken = '---\npagination:\n  data: pages.home\n---\n<p>\n{% if %}\n';
  write(path.join(root, 'templates'), { 'home.njk': broken });
  const { code, err } = await newsArchive(['build'], { cwd: root });
  expect(code).toBe(1);
  expect(err).toMatch(/templates\/home\.njk:6:\d+: the template cannot be used/);
  expect(err).toContain('→ mend the line');
  expect(page(root, 'index.html')).toBe(before);
});

test('so is one that fails while a page is made', async () => {
  const root = archiveWith({ 'home.njk': '<p>one</p>\n\n{{ "x" | nothingOfTheKind }}\n' });
  const { code, err } = await newsArchive(['build'], { cwd: root });
  expect(code).toBe(1);
  expect(err).toMatch(/templates\/home\.njk(?::\d+:\d+)?: .*nothingOfTheKind/);
  expect(err).not.toContain('    at ');
});

test('a partial that fails is told by its name, and no other template is blamed', async () => {
  const root = archiveWith({
    'article.njk': '{% extends "shipped/article.njk" %}\n',
    'partials/base.njk': '<p>{{ "x" | nothingOfTheKind }}</p>\n',
  });
  const { code, err } = await newsArchive(['build'], { cwd: root });
  expect(code).toBe(1);
  expect(err).toContain('nothingOfTheKind');
  expect(err).toContain('partials/base.njk');
  expect(err).not.toContain('article.njk: ');
  expect(err).not.toContain('    at ');
});

test('a template no page is made with is named, with the name it was probably meant to have', async () => {
  const root = archiveWith({ 'artcle.njk': '<p>' });
  const { code, err } = await newsArchive(['build'], { cwd: root });
  expect(code).toBe(1);
  expect(err).toContain('artcle.njk');
  expect(err).toContain('call it article.njk');
});

test('the folder can have another name', async () => {
  const root = archiveWith({});
  write(root, {
    'archive.config.json': '{"templates": "looks"}',
    'looks/home.njk': '{% extends "shipped/home.njk" %}{% block kind %}mine{% endblock %}',
  });
  expect((await newsArchive(['build'], { cwd: root })).code).toBe(0);
  expect(page(root, 'index.html')).toContain('page-mine');
});
