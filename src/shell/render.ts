import path from 'node:path';
import type { Pages } from '../model/site.js';
import { ofPackage } from './place.js';

/** Is given each page when it is rendered: its path relative to the site's root, and its HTML. */
export type Take = (file: string, html: string) => void;

/** What `.eleventy.js` finds when Eleventy asks for its configuration. */
export interface Rendering {
  site: Pages;
  take: (outputPath: string, html: string) => void;
}

let current: Rendering | null = null;

/** The site that is being rendered, or null when Eleventy was started by hand. */
export function siteBeingRendered(): Rendering | null {
  return current;
}

/** Where Eleventy would write, were it let: a page is taken from it as soon as it is rendered. */
const OUTPUT = 'rendered';

/**
 * Renders every page of a site through Eleventy, with the project's own configuration file and the templates given
 * whatever the working directory is. Eleventy itself writes nothing.
 *
 * @throws what a template throws: a broken template is a bug, in it or in us; and what `take` throws.
 */
export function renderPages(
  site: Pages,
  take: Take,
  templates = ofPackage('templates'),
): Promise<void> {
  // Eleventy asks for its configuration without saying for what: one site is rendered at a time.
  const rendered = last.then(() => renderNow(site, take, templates));
  last = rendered.catch(() => undefined);
  return rendered;
}

let last: Promise<unknown> = Promise.resolve();

async function renderNow(site: Pages, take: Take, templates: string): Promise<void> {
  let failure: unknown = null;
  const taking = (outputPath: string, html: string) => {
    try {
      take(path.relative(OUTPUT, outputPath).split(path.sep).join('/'), html);
    } catch (error) {
      // Eleventy would make a fault of a template of it.
      failure ??= error;
      throw error;
    }
  };
  current = { site, take: taking };
  try {
    // Where nothing is rendered it need not be loaded, which takes most of a second.
    const { default: Eleventy } = await import('@11ty/eleventy');
    const eleventy = new Eleventy(relative(templates), OUTPUT, {
      configPath: relative(ofPackage('.eleventy.js')),
      quietMode: true,
      dryRun: true,
      runMode: 'build',
    });
    eleventy.disableLogger();
    await eleventy.write();
  } catch (error) {
    throw failure ?? error;
  } finally {
    current = null;
  }
}

/** Pages rendered by one Eleventy, which keeps all it has rendered until its end. */
const AT_A_TIME = 1000;

/** The same, some pages after the others, so that memory stays flat however many there are. */
export async function renderInBatches(site: Pages, take: Take, templates: string): Promise<void> {
  for (const pages of batchesOf(site.pages, AT_A_TIME))
    await renderPages({ ...site, pages }, take, templates);
}

/** The pages of a site in parts of so many, in their order; each part names every kind. */
export function* batchesOf(all: Pages['pages'], size: number): Generator<Pages['pages']> {
  const none = Object.fromEntries(Object.keys(all).map((kind) => [kind, [] as string[]]));
  let [batch, left] = [structuredClone(none), size];
  for (const [kind, ids] of Object.entries(all)) {
    for (const id of ids) {
      batch[kind]!.push(id);
      if (--left > 0) continue;
      yield batch;
      [batch, left] = [structuredClone(none), size];
    }
  }
  if (left < size) yield batch;
}

/** Eleventy wants paths relative to the working directory. */
function relative(target: string): string {
  return path.relative(process.cwd(), target) || '.';
}
