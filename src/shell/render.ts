import path from 'node:path';
import type { Pages } from '../model/site.js';
import { ofPackage } from './place.js';

/** What `.eleventy.js` finds when Eleventy asks for its configuration. */
let current: Pages | null = null;

/** The site that is being rendered, or null when Eleventy was started by hand. */
export function siteBeingRendered(): Pages | null {
  return current;
}

/**
 * Renders every page of a site into a folder through Eleventy, with the project's own configuration file and the
 * templates given whatever the working directory is.
 *
 * @throws what a template throws: a broken template is a bug, in it or in us.
 */
export async function renderPages(
  site: Pages,
  folder: string,
  templates = ofPackage('templates'),
): Promise<void> {
  current = site;
  try {
    // Where nothing is rendered it need not be loaded, which takes most of a second.
    const { default: Eleventy } = await import('@11ty/eleventy');
    const eleventy = new Eleventy(relative(templates), relative(folder), {
      configPath: relative(ofPackage('.eleventy.js')),
      quietMode: true,
      runMode: 'build',
    });
    eleventy.disableLogger();
    await eleventy.write();
  } finally {
    current = null;
  }
}

/** Eleventy wants paths relative to the working directory. */
function relative(target: string): string {
  return path.relative(process.cwd(), target) || '.';
}
