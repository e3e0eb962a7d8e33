import path from 'node:path';
import type { Pages, Site } from '../model/site.js';
import { siteBeingRendered } from './render.js';
import { readSettings } from './settings.js';

/** The part of Eleventy's configuration object this project uses. */
export interface EleventyConfig {
  addGlobalData: (name: string, value: unknown) => void;
  addNunjucksGlobal: (name: string, value: unknown) => void;
  addFilter: (name: string, filter: (...values: never[]) => unknown) => void;
  setTemplateFormats: (formats: string[]) => void;
  setUseGitIgnore: (use: boolean) => void;
  setIncludesDirectory: (folder: string) => void;
  ignores: Set<string>;
  benchmarks: { config: { setMinimumThresholdPercent: (percent: number) => void } };
  on: (event: string, run: (event: Rendered) => Promise<void>) => void;
}

/** What Eleventy tells when it is done. */
export interface Rendered {
  directories: { output: string };
  /** `fs` where pages were written, else they were only printed. */
  outputMode: string;
}

/** What makes and completes a site when Eleventy was started by hand (`npx eleventy`). */
export interface ByHand {
  prepare: () => Promise<Site>;
  finish: (site: Site, folder: string) => Promise<void>;
}

/**
 * Folders of one run. The program names input and output itself, and a folder of the configuration would win
 * over them; started by hand, Eleventy takes the templates of this folder and writes where the settings say,
 * unless its own `--output` names another folder.
 */
export async function directories(
  args: readonly string[] = process.argv,
): Promise<Record<string, string>> {
  const shared = { includes: 'partials', data: 'data' };
  if (siteBeingRendered() !== null) return shared;
  const byHand = { ...shared, input: 'templates' };
  if (args.some((arg) => /^--output(?:=|$)/.test(arg))) return byHand;
  const { out } = await readSettings({});
  return { ...byHand, output: path.relative(process.cwd(), out) };
}

/** Sets Eleventy up to render a site: the one at hand, or, started by hand, one that is made first and completed after. */
export async function configure(config: EleventyConfig, program: ByHand): Promise<void> {
  const given = siteBeingRendered();
  if (given !== null) return setUp(config, given);
  const site = await program.prepare();
  setUp(config, site);
  config.on('eleventy.after', async ({ directories: { output }, outputMode }) => {
    if (outputMode === 'fs') await program.finish(site, output);
  });
}

/** The ids of a site's pages as global data, their views through one filter. */
function setUp(config: EleventyConfig, site: Pages): void {
  config.setTemplateFormats(['njk']);
  config.setUseGitIgnore(false);
  // The templates of an installed package lie below node_modules, which is ignored by default.
  config.ignores.delete('**/node_modules/**');
  // Most of the time is spent in our views; Eleventy would warn of that on stdout.
  config.benchmarks.config.setMinimumThresholdPercent(101);
  config.addGlobalData('pages', site.pages);
  config.addNunjucksGlobal('t', site.words);
  config.addFilter('fill', site.fill);
  config.addFilter('view', (id: string, kind: string) => site.view(kind, id));
  config.addFilter('address', (id: string, kind: string) => site.address(kind, id));
  config.addFilter('from', (target: string, root: string) => link(target, root, site.portable));
}

/**
 * A link from a page to another: `target` is relative to the site's root, `root` the way there from the page
 * (`../../`). Folders get their `index.html` only where no server would add it.
 */
function link(target: string, root: string, portable: boolean): string {
  const [path = '', fragment] = target.split('#', 2);
  const file = portable && (path === '' || path.endsWith('/')) ? `${path}index.html` : path;
  const whole = root + file + (fragment === undefined ? '' : `#${fragment}`);
  return whole === '' ? './' : whole;
}
