import type { Site } from '../model/site.js';
import { siteBeingRendered } from './render.js';

/** The part of Eleventy's configuration object this project uses. */
export interface EleventyConfig {
  addGlobalData: (name: string, value: unknown) => void;
  addFilter: (name: string, filter: (...values: never[]) => unknown) => void;
  setTemplateFormats: (formats: string[]) => void;
  setUseGitIgnore: (use: boolean) => void;
  setIncludesDirectory: (folder: string) => void;
  ignores: Set<string>;
  benchmarks: { config: { setMinimumThresholdPercent: (percent: number) => void } };
  on: (event: string, run: (event: { directories: { output: string } }) => Promise<void>) => void;
}

/** What makes and completes a site when Eleventy was started by hand (`npx eleventy`). */
export interface ByHand {
  prepare: () => Promise<Site>;
  finish: (site: Site, folder: string) => Promise<void>;
}

/**
 * Folders of one run. The program names input and output itself, and a folder of the configuration would win
 * over them; started by hand, Eleventy takes the templates of this folder and writes to `_site`.
 */
export function directories(): Record<string, string> {
  const shared = { includes: 'partials', data: 'data' };
  return siteBeingRendered() === null ? { ...shared, input: 'templates' } : shared;
}

/** Sets Eleventy up to render one site: its pages' ids as global data, their views through one filter. */
export async function configure(config: EleventyConfig, program: ByHand): Promise<void> {
  const given = siteBeingRendered();
  const site = given ?? (await program.prepare());
  config.setTemplateFormats(['njk']);
  config.setUseGitIgnore(false);
  // The templates of an installed package lie below node_modules, which is ignored by default.
  config.ignores.delete('**/node_modules/**');
  // Most of the time is spent in our views; Eleventy would warn of that on stdout.
  config.benchmarks.config.setMinimumThresholdPercent(101);
  config.addGlobalData('pages', site.pages);
  config.addFilter('view', (id: string, kind: string) => site.view(kind, id));
  config.addFilter('address', (id: string, kind: string) => site.address(kind, id));
  config.addFilter('from', (target: string, root: string) => link(target, root, site.portable));
  if (given === null)
    config.on('eleventy.after', ({ directories }) => program.finish(site, directories.output));
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
