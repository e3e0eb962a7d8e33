import { readFile } from 'node:fs/promises';
import type { Site } from '../model/site.js';
import type { PublicFile } from './inputs.js';
import { renderPages } from './render.js';

/** How long a site that is shown waits for the pages somebody has open, before its writing takes the processor. */
const GRACE_MS = 400;

/**
 * What a preview shows before it lies on the disk. Writing a large site takes seconds, and whoever has changed a template
 * looks at one page: it is rendered when it is asked for, from the site as it will be; styles and scripts come from where
 * they are written.
 */
export class Live<S extends Site> {
  #site: S | null = null;
  #templates = '';
  #files: ReadonlyMap<string, PublicFile> = new Map();
  /** False where the site on the disk is the one that is shown. */
  #isAhead = false;
  #pages: ReadonlyMap<string, readonly [kind: string, id: string]> = new Map();
  #rendered = new Map<string, Promise<string>>();
  /** The page that was asked for last. */
  #last: Promise<unknown> = Promise.resolve();

  /** Shows a site, with the templates of a folder, until {@link settled}. */
  show(site: S, templates: string): void {
    this.hold(site);
    this.#templates = templates;
    this.#isAhead = true;
    this.#rendered.clear();
  }

  /** Keeps a site at hand that lies on the disk as it is. */
  hold(site: S): void {
    if (site === this.#site) return;
    const pages = Object.entries(site.pages).flatMap(([kind, ids]) =>
      ids.map((id) => [site.address(kind, id), [kind, id] as const] as const),
    );
    this.#pages = new Map(pages);
    this.#site = site;
  }

  /** The site that was shown last. */
  get site(): S | null {
    return this.#site;
  }

  /** Files that are served from where they are written. */
  serve(files: readonly PublicFile[]): void {
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  /** Gives the pages that are open the time to ask, and waits for what they asked for. */
  async looked(): Promise<void> {
    await new Promise((done) => setTimeout(done, GRACE_MS));
    await this.#last;
  }

  /** The site that is shown lies on the disk. */
  settled(): void {
    this.#isAhead = false;
    this.#rendered.clear();
  }

  /** A file of the site that is not yet, or not as such, on the disk; null where the disk has it. */
  async file(name: string): Promise<Buffer | null> {
    const file = this.#files.get(name);
    if (file !== undefined)
      return Buffer.concat(await Promise.all(file.parts.map((part) => readFile(part))));
    const page = this.#isAhead ? this.#pages.get(name) : undefined;
    if (page === undefined) return null;
    const known = this.#rendered.get(name) ?? this.#render(name, ...page);
    this.#rendered.set(name, known);
    return Buffer.from(await known);
  }

  #render(name: string, kind: string, id: string): Promise<string> {
    const site = this.#site!;
    const templates = this.#templates;
    const pages = Object.fromEntries(
      Object.keys(site.pages).map((one) => [one, one === kind ? [id] : []]),
    );
    const rendered = renderOne({ ...site, pages }, templates, name);
    this.#last = rendered.catch(() => undefined);
    return rendered;
  }
}

async function renderOne(site: Site, templates: string, name: string): Promise<string> {
  const pages = new Map<string, string>();
  await renderPages(site, (file, html) => pages.set(file, html), templates);
  const page = pages.get(name);
  if (page === undefined) throw new Error(`no template makes ${name}`);
  return page;
}
