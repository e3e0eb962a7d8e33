import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { closest } from '../language/similar.js';
import { filesBelow } from './files.js';
import { ofPackage } from './place.js';
import { Trouble } from './trouble.js';

/** Where an archive's own templates lie. */
export interface TemplateSettings {
  root: string;
  /** Folder of templates that take the place of the shipped ones, absolute or relative to `root`. */
  templates: string;
}

/** Folder of the shipped templates as an archive's own can take them in: `{% extends "shipped/article.njk" %}`. */
const SHIPPED = 'partials/shipped';

const FRONT_MATTER = /^---\r?\n[^]*?\r?\n---\r?\n/;

/**
 * Runs something with the folder of templates to render with: the shipped ones, or, where the archive has templates of
 * its own, a folder made for the occasion in which these take the place of the shipped ones of the same name. The
 * shipped ones stay within their reach below `shipped/`, and a page's template needs no front matter of its own.
 *
 * @throws Trouble for a template that is none of a page, or does not compile, with its file and line.
 */
export async function withTemplates<T>(
  settings: TemplateSettings,
  run: (folder: string) => Promise<T>,
): Promise<T> {
  const shipped = ofPackage('templates');
  const own = path.resolve(settings.root, settings.templates);
  if (!existsSync(own)) return run(shipped);
  const texts = await textsBelow(own);
  if (texts.size === 0) return run(shipped);
  if (own === shipped)
    return run(shipped).catch((error: unknown) => {
      throw ownFault(error, own, texts);
    });
  const folder = await mkdtemp(path.join(os.tmpdir(), 'news-archive-templates-'));
  try {
    await copyShipped(shipped, folder);
    for (const [name, text] of texts) await copyOwn({ own, shipped, folder }, name, text);
    return await run(folder).catch((error: unknown) => {
      throw ownFault(error, own, texts);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The templates of a folder by name; whatever else lies there is none. */
async function textsBelow(folder: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const name of await filesBelow(folder)) {
    if (name.endsWith('.njk')) texts.set(name, await readFile(path.join(folder, name), 'utf8'));
  }
  return texts;
}

async function copyShipped(shipped: string, folder: string): Promise<void> {
  for (const [name, text] of await textsBelow(shipped)) {
    await put(path.join(folder, name), text);
    const within = `${SHIPPED}/${name.replace(/^partials\//, '')}`;
    await put(path.join(folder, within), text.replace(FRONT_MATTER, ''));
  }
}

interface Folders {
  own: string;
  shipped: string;
  folder: string;
}

async function copyOwn(
  { own, shipped, folder }: Folders,
  name: string,
  text: string,
): Promise<void> {
  const file = path.join(own, name);
  const isPartial = name.startsWith('partials/');
  const ours = path.join(shipped, name);
  if (!isPartial && !existsSync(ours)) throw unknown(file, name, await filesBelow(shipped));
  compile(file, text);
  // Which pages a template makes is no matter of looks: where it does not say, it makes those of the shipped one.
  const head = isPartial || FRONT_MATTER.test(text) ? '' : await frontMatterOf(ours);
  await put(path.join(folder, name), head + text);
}

async function frontMatterOf(file: string): Promise<string> {
  return FRONT_MATTER.exec(await readFile(file, 'utf8'))?.[0] ?? '';
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

function unknown(file: string, name: string, shipped: readonly string[]): Trouble {
  const pages = shipped.filter((one) => !one.startsWith('partials/'));
  const near = closest(name, pages);
  return new Trouble(
    `${shown(file)}:1: no page is made with a template called ${name}`,
    near === null
      ? `the templates of pages are ${pages.join(', ')}; others belong into partials/`
      : `call it ${near}, or put it into partials/ if other templates take it in`,
    1,
  );
}

interface Nunjucks {
  Environment: new () => object;
  Template: new (source: string, environment: object, file: string, eager: boolean) => unknown;
}

/** @throws Trouble with the line, counted in the whole file, at which a template cannot be understood. */
function compile(file: string, text: string): void {
  // Nunjucks comes with Eleventy and is found from there.
  const eleventy = createRequire(import.meta.url).resolve('@11ty/eleventy');
  const nunjucks = createRequire(eleventy)('nunjucks') as Nunjucks;
  const head = FRONT_MATTER.exec(text)?.[0] ?? '';
  try {
    new nunjucks.Template(text.slice(head.length), new nunjucks.Environment(), file, true);
  } catch (error) {
    throw broken(file, error instanceof Error ? error.message : String(error), linesOf(head));
  }
}

function linesOf(text: string): number {
  return text.split('\n').length - 1;
}

/** "(path) [Line 3, Column 7]" and what is wrong, as Nunjucks tells it. */
const PLACE = /\[Line (\d+), Column (\d+)\]/;

function broken(file: string, told: string, above: number): Trouble {
  const [place, line = '0', column = '0'] = PLACE.exec(told) ?? [];
  const at = place === undefined ? '' : `:${Number(line) + above}:${column}`;
  return new Trouble(
    `${shown(file)}${at}: the template cannot be used: ${reasonOf(told)}`,
    'mend the line, or take the file away: the shipped template then stands in its place; the old site is as it was',
    1,
  );
}

/** The last line of what Nunjucks tells, without its own name for it. */
function reasonOf(told: string): string {
  const last = told.trim().split('\n').at(-1) ?? '';
  return last.trim().replace(/^(?:Template render error: |Error: )+/, '');
}

/**
 * What went wrong while pages were rendered, as trouble with the template whose path is named; where none is that must be
 * it, with all templates of the archive. What has nothing to do with templates stays as it is.
 */
function ownFault(error: unknown, own: string, texts: ReadonlyMap<string, string>): unknown {
  if (error instanceof Trouble) return error;
  const told = causes(error).map((one) => one.message);
  if (!told.some((words) => /template/i.test(words))) return error;
  const innermost = told.at(-1) ?? '';
  // A page is named for whatever it takes in: with partials of its own the archive has more than one to look at.
  const hasPartials = [...texts.keys()].some(isPartialName);
  const where = hasPartials ? [innermost] : told;
  const [page, ...others] = [...texts].filter(([name]) =>
    where.some((words) => words.replaceAll('shipped/', 'shipped|').includes(`/${name}`)),
  );
  if (page !== undefined && others.length === 0)
    return broken(
      path.join(own, page[0]),
      innermost,
      linesOf(FRONT_MATTER.exec(page[1])?.[0] ?? ''),
    );
  return new Trouble(
    `${shown(own)}: a template cannot be used: ${reasonOf(innermost)}`,
    `look at ${[...texts.keys()].sort().join(', ')}; the old site is as it was`,
    1,
  );
}

function isPartialName(name: string): boolean {
  return name.startsWith('partials/');
}

/** An error and what it was made of, the innermost last. */
function causes(error: unknown): Error[] {
  const found: Error[] = [];
  for (let at = error; at instanceof Error && !found.includes(at); at = causeOf(at)) found.push(at);
  return found;
}

function causeOf(error: Error): unknown {
  return 'originalError' in error ? error.originalError : error.cause;
}

function shown(file: string): string {
  const near = path.relative(process.cwd(), file);
  return near.startsWith('..') ? file : near;
}
