import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Site } from '../model/site.js';
import { ofPackage } from './place.js';

/** What decides how a view becomes a page. */
export interface TemplatePrints {
  /** A hash of the template of each kind of page and of all it takes in. */
  kinds: Record<string, string>;
  /** A hash of the program between view and page. */
  program: string;
  /**
   * A template that looks at more than the view of its page (the list of all pages, say): no page can be told to stay
   * as it was, so all are rendered. Null where there is none.
   */
  curious: string | null;
  /** True where there are templates of pages that are none of the site's: they are rendered each time. */
  others: boolean;
}

/** Looks at the templates of a folder, which has one `KIND.njk` for each kind of page, and at the words they use. */
export function templatePrints(folder: string, { pages, words }: Site): TemplatePrints {
  const kinds = Object.keys(pages);
  const texts = new Map<string, string>();
  const others: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const text = readFileSync(file, 'utf8');
    const name = path.relative(folder, file).split(path.sep).join('/');
    if (name.endsWith('.njk')) texts.set(name, text);
    // Eleventy takes its own data files from there: any can change any page.
    else others.push(`${name}\0${text}`);
  }
  const shared = hashOf(others.sort());
  return {
    kinds: Object.fromEntries(kinds.map((kind) => [kind, printOf(`${kind}.njk`, texts, shared)])),
    program: programPrint(words),
    others: [...texts.keys()].some(
      (name) => !name.startsWith('partials/') && !kinds.includes(name.replace(/\.njk$/, '')),
    ),
    curious: [...texts].find(([, text]) => looksAround(text))?.[0] ?? null,
  };
}

/** A template with the partials it takes in, and those they take in. */
function printOf(template: string, texts: ReadonlyMap<string, string>, shared: string): string {
  const needed = new Set([template]);
  for (const name of needed) {
    for (const other of takenIn(texts.get(name) ?? '', texts)) needed.add(other);
  }
  return hashOf([shared, ...[...needed].sort().map((name) => `${name}\0${texts.get(name) ?? ''}`)]);
}

const TAKES_IN = /\{%-?\s*(?:extends|include|import|from)\b([^%]*)%\}/g;

/** Names are relative to `partials/`. A name that is put together at run time may be that of any partial. */
function takenIn(text: string, texts: ReadonlyMap<string, string>): string[] {
  return [...text.matchAll(TAKES_IN)].flatMap(([, words = '']) => {
    const name = /^\s*(?:"([^"]+)"|'([^']+)')(?![^]*["'])/.exec(words);
    const file = `partials/${name?.[1] ?? name?.[2] ?? ''}`;
    return name === null || !texts.has(file)
      ? [...texts.keys()].filter((one) => one.startsWith('partials/'))
      : [file];
  });
}

/** True for a template that uses what Eleventy gives beside the id of the page. */
function looksAround(text: string): boolean {
  const body = text.replace(/^---\n[^]*?\n---\n/, '');
  const code = [...body.matchAll(/\{[{%][^]*?[%}]\}/g)].map(([tag]) =>
    tag.replace(/"[^"]*"|'[^']*'/g, '""'),
  );
  return code.some((tag) => /(?<![.\w])(?:pages|pagination|collections|eleventy)\b/.test(tag));
}

/** The filters, settings and words of Eleventy, and its version and that of Nunjucks, which comes with it. */
function programPrint(words: object): string {
  const own = [
    '.eleventy.js',
    'dist/shell/eleventy.js',
    'dist/shell/render.js',
    'dist/shell/nunjucks.js',
    'dist/publish/fill.js',
    'dist/publish/html-text.js',
  ];
  const eleventy = createRequire(import.meta.url).resolve('@11ty/eleventy');
  const nunjucks = createRequire(eleventy).resolve('nunjucks');
  const spoken = JSON.stringify(words, (_name, value: unknown) =>
    typeof value === 'function' ? String(value) : value,
  );
  return hashOf([
    spoken,
    ...filesOf('dist/publish/strings'),
    ...own.map((file) => readFileSync(ofPackage(...file.split('/')), 'utf8')),
    manifestOf(eleventy, '@11ty/eleventy'),
    manifestOf(nunjucks, 'nunjucks'),
  ]);
}

/** What a folder of the package holds, by name: a sentence may be put together from what is not in the words themselves. */
function filesOf(folder: string): string[] {
  const root = ofPackage(...folder.split('/'));
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => readFileSync(file, 'utf8'));
}

/** The manifest of the package that a file belongs to. */
function manifestOf(file: string, name: string): string {
  const folder = path.join('node_modules', ...name.split('/'));
  const root = file.slice(0, file.lastIndexOf(folder) + folder.length);
  return readFileSync(path.join(root, 'package.json'), 'utf8');
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}\0${part}`);
  return hash.digest('hex');
}
