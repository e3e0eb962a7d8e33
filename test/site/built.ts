import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { newsArchive } from '../run.js';

/** Builds the three seeds into a folder of its own, gone when the file's tests are over. */
export async function builtSite(args: string[] = []): Promise<string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'news-archive-site-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const site = path.join(folder, 'site');
  const { code, err } = await newsArchive([
    'build',
    '--out',
    site,
    '--cache',
    path.join(folder, 'cache'),
    ...args,
  ]);
  if (code !== 0) throw new Error(err);
  return site;
}

/** Every file of a site with one of the endings, relative, with forward slashes. */
export function filesOf(site: string, ending: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith(ending))
    .sort();
}

/** One page of each kind, relative to the site's root. */
export const ONE_OF_EACH = [
  '',
  'articles/',
  'articles/000_965d3c1a1924b83b/',
  'articles/004_7166eff3c05892eb/',
  'topics/',
  'topics/phone-call/',
  'topics/cuba/',
  'people/',
  'people/donald-trump/',
  'people/maria-corina-machado/',
  'sources/',
  'sources/miami-herald/',
  'sources/latin-times/',
  'quotes/',
  'claims/',
  'disagreements/',
  'stories/',
  'timeline/',
  'review/',
  'search/',
  'about/',
  'data/',
  '404.html',
];
