import path from 'node:path';
import type { Pages, Site } from '../model/site.js';
import { quicken, type Runtime } from './nunjucks.js';
import { siteBeingRendered, type Rendering } from './render.js';
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
  addExtension: (name: string, extension: Extension) => void;
  addTransform: (name: string, transform: Transform) => void;
  on(event: 'eleventy.after', run: (event: Rendered) => Promise<void>): void;
  on(event: 'eleventy.engine.njk', run: (engine: Nunjucks) => void): void;
}

/** What may change a page before it is written; `outputPath` is false for one that is not. */
type Transform = (html: string, outputPath: string | false) => string;

type Render = (data: object) => Promise<string>;
type Compile = (text: string, file: string) => Render;

/** How templates of a kind are compiled, their permalinks too. */
interface Extension {
  key: string;
  compile: Compile;
  compileOptions: { cache: boolean; permalink: Compile };
}

/** What Eleventy tells of the Nunjucks it renders with: its filters and globals are in the environment. */
interface Nunjucks {
  nunjucks: {
    runtime: Runtime;
    Template: new (
      text: string,
      environment: object,
      file: string,
      eager: boolean,
    ) => {
      render: (data: object, done: (error: Error | null, html: string) => void) => void;
    };
  };
  environment: object;
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
  if (given !== null) {
    setUp(config, given.site);
    handOver(config, given);
    return;
  }
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
  compileOnce(config);
  config.addGlobalData('pages', site.pages);
  config.addNunjucksGlobal('t', site.words);
  config.addFilter('fill', site.fill);
  config.addFilter('view', (id: string, kind: string) => site.view(kind, id));
  config.addFilter('address', (id: string, kind: string) => site.address(kind, id));
  config.addFilter('from', (target: string, root: string) => link(target, root, site.portable));
}

/** Gives each page away when it is rendered. */
function handOver(config: EleventyConfig, { take }: Rendering): void {
  config.addTransform('take', (html, outputPath) => {
    if (outputPath !== false) take(outputPath, html);
    return html;
  });
}

/**
 * Has each template compiled once. Eleventy 3 compiles it anew for every page made of it, a quarter of all the time of
 * rendering. What is compiled is kept here and not in Eleventy's cache, which outlives the run and its site.
 */
function compileOnce(config: EleventyConfig): void {
  let engine: Nunjucks | null = null;
  config.on('eleventy.engine.njk', (one) => {
    engine = one;
    quicken(one.nunjucks.runtime);
  });
  const compiled = new Map<string, Render>();
  const compile: Compile = (text, file) => {
    const key = `${file}\0${text}`;
    const render = compiled.get(key) ?? rendererOf(engine!, text, file);
    compiled.set(key, render);
    return render;
  };
  config.addExtension('njk', {
    key: 'njk',
    compile,
    compileOptions: { cache: false, permalink: compile },
  });
}

function rendererOf({ nunjucks, environment }: Nunjucks, text: string, file: string): Render {
  const template = new nunjucks.Template(text, environment, file, false);
  return (data) =>
    new Promise((done, fail) =>
      template.render(data, (error, html) => {
        if (error === null) done(inOnePiece(html));
        else fail(error);
      }),
    );
}

/**
 * The same text. Nunjucks puts a page together from thousands of pieces, and V8 keeps them all until somebody looks into
 * the text: Eleventy holds it for a while, and the pieces would cost more memory and collecting than the pages.
 */
function inOnePiece(text: string): string {
  text.charCodeAt(0);
  return text;
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
