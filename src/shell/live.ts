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
  #pages: PagePlaces = new Map();
  #beside: Site | null = null;
  #besides: PagePlaces = new Map();
  /** Pages that lie on the disk and are no more. */
  #gone = new Set<string>();
  #rendered = new Map<string, Promise<string>>();
  /** The page that was asked for last. */
  #last: Promise<unknown> = Promise.resolve();

  /**
   * Shows a site, with the templates of a folder, until {@link settled}.
   *
   * @param beside a site whose pages are shown where this one has none.
   * @param gone pages of the site that are no more.
   */
  show(site: S, templates: string, beside: Site | null = null, gone: readonly string[] = []): void {
    const before = this.#pages;
    this.hold(site);
    this.#templates = templates;
    this.#beside = beside;
    this.#besides = beside === null ? new Map() : pagesOf(beside);
    for (const file of [...before.keys(), ...this.#gone]) {
      if (this.#pages.has(file)) this.#gone.delete(file);
      else this.#gone.add(file);
    }
    for (const file of gone) this.#gone.add(file);
    this.#isAhead = true;
    this.#rendered.clear();
  }

  /** Keeps a site at hand that lies on the disk as it is. */
  hold(site: S): void {
    if (site === this.#site) return;
    this.#pages = pagesOf(site);
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
    this.#beside = null;
    this.#besides = new Map();
    this.#gone.clear();
    this.#rendered.clear();
  }

  /** A file of the site that is not yet, or not as such, on the disk; null where the disk has it. */
  async file(name: string): Promise<Buffer | null> {
    const file = this.#files.get(name);
    if (file !== undefined)
      return Buffer.concat(await Promise.all(file.parts.map((part) => readFile(part))));
    if (!this.#isAhead || this.isGone(name)) return null;
    const [page, added] = [this.#pages.get(name), this.#besides.get(name)];
    const made = page === undefined ? added && this.#beside : this.#site;
    if (!made) return null;
    const known = this.#rendered.get(name) ?? this.#render(made, name, ...(page ?? added)!);
    this.#rendered.set(name, known);
    return Buffer.from(await known);
  }

  /** True for a page that lies on the disk and is no more. */
  isGone(name: string): boolean {
    return this.#gone.has(name) && !this.#besides.has(name);
  }

  #render(site: Site, name: string, kind: string, id: string): Promise<string> {
    const pages = Object.fromEntries(
      Object.keys(site.pages).map((one) => [one, one === kind ? [id] : []]),
    );
    const rendered = renderOne({ ...site, pages }, this.#templates, name);
    this.#last = rendered.catch(() => undefined);
    return rendered;
  }
}

/** Kind and id of each page, by its file. */
type PagePlaces = ReadonlyMap<string, readonly [kind: string, id: string]>;

function pagesOf(site: Site): PagePlaces {
  const pages = Object.entries(site.pages).flatMap(([kind, ids]) =>
    ids.map((id) => [site.address(kind, id), [kind, id] as const] as const),
  );
  return new Map(pages);
}

async function renderOne(site: Site, templates: string, name: string): Promise<string> {
  const pages = new Map<string, string>();
  await renderPages(site, (file, html) => pages.set(file, html), templates);
  const page = pages.get(name);
  if (page === undefined) throw new Error(`no template makes ${name}`);
  return page;
}
