import type { Site } from '../model/site.js';
import { checksum } from './checksum.js';
import type { Looks } from './looks.js';
import type { PageNote, SiteNotes } from './page-notes.js';
import type { TemplatePrints } from './template-prints.js';

/** Why a page is rendered. */
export interface Rendered {
  file: string;
  why: string;
}

/** What is noted of the file of a page that was rendered. */
export type PageFile = Pick<PageNote, 'sha256' | 'searched'>;

/** Of a page whose file is not there yet. */
const UNREAD: PageFile = { sha256: '', searched: null };

/** A page that is made from the same as before, and whose file is still there. */
interface Kept {
  file: string;
  note: PageNote;
}

/**
 * Tells the pages that must be rendered from those that would come out as they are. A page is made from its view, from
 * its template and from the program between the two; where all three have the hash they had, and the file of the old
 * site has the bytes it was rendered with, it stays. Where all that was looked at for a view is as it was, so is the view,
 * and it is not made; else it is compared whole, as JSON.
 */
export class Delta {
  /** The site of nothing but the pages to be rendered. */
  readonly site: Site;
  /** Those pages, with the reason for each. */
  readonly rendered: Rendered[] = [];
  readonly kept: Kept[] = [];
  readonly #whole: Site;
  readonly #templates: TemplatePrints;
  readonly #looks: Looks;
  readonly #made = new Map<string, PageNote>();

  /** @param files SHA-256 of the files of the old site. */
  constructor(
    whole: Site,
    templates: TemplatePrints,
    notes: SiteNotes | null,
    files: ReadonlyMap<string, string>,
    looks: Looks,
  ) {
    this.#whole = whole;
    this.#looks = looks;
    this.#templates = templates;
    const former = new Former(notes, files);
    const pages: Record<string, string[]> = {};
    for (const [kind, ids] of Object.entries(whole.pages)) {
      pages[kind] = [];
      for (const id of ids) {
        const file = whole.address(kind, id);
        const why = this.#whyRendered(kind, id, file, former);
        if (why === null) continue;
        pages[kind].push(id);
        this.rendered.push({ file, why });
      }
    }
    // A template that looks at the list of all pages gets it.
    if (templates.curious !== null) this.#renderAll(pages, templates.curious);
    this.site = {
      ...whole,
      pages,
      view: (kind, id) => {
        const { value, seen } = whole.watched(kind, id);
        this.#note(kind, id, value, seen);
        return value;
      },
    };
  }

  /** The notes of all pages, once those to be rendered have been. @param look at the file of a page. */
  async notes(look: (file: string) => Promise<PageFile>): Promise<Record<string, PageNote>> {
    for (const [file, note] of this.#made) Object.assign(note, await look(file));
    return Object.fromEntries([
      ...this.kept.map(({ file, note }) => [file, note] as const),
      ...this.#made,
    ]);
  }

  /** Null for a page that stays. */
  #whyRendered(kind: string, id: string, file: string, former: Former): string | null {
    if (former.notes === null) return 'first build';
    const before = former.notes.pages[file];
    if (former.notes.program !== this.#templates.program) return 'the program changed';
    if (before?.id !== id) return 'new';
    if (former.notes.templates[kind] !== this.#templates.kinds[kind]) return 'its template changed';
    if (!former.has(file, before.sha256)) return 'its file is missing';
    const seen = this.#looks.areSame(before.seen) ? this.#looks.kept(before.seen) : null;
    if (seen !== null) {
      this.kept.push({ file, note: { ...before, seen } });
      return null;
    }
    // What it looked at is another; what it shows of that may be what it was.
    const watched = this.#whole.watched(kind, id);
    const values = hashesOf(watched.value);
    const print = this.#printOf(kind, values);
    if (before.print !== print) return `changed: ${differing(before.values, short(values))}`;
    this.kept.push({ file, note: { ...before, seen: this.#looks.taken(watched.seen) } });
    return null;
  }

  #renderAll(pages: Record<string, string[]>, template: string): void {
    for (const { file } of this.kept.splice(0))
      this.rendered.push({ file, why: `${template} looks at more than its own page` });
    for (const [kind, ids] of Object.entries(this.#whole.pages)) pages[kind] = [...ids];
  }

  #note(kind: string, id: string, view: object, looks: Uint32Array): void {
    const values = hashesOf(view);
    const seen = this.#looks.taken(looks);
    const print = this.#printOf(kind, values);
    const note = { kind, id, print, values: short(values), seen, ...UNREAD };
    this.#made.set(this.#whole.address(kind, id), note);
  }

  #printOf(kind: string, values: ReadonlyMap<string, string>): string {
    const { kinds, program } = this.#templates;
    return checksum([kind, kinds[kind] ?? '', program, ...[...values].flat()].join('\0'));
  }
}

/** What the old site has, and what is noted of it. */
class Former {
  readonly notes: SiteNotes | null;
  readonly #files: ReadonlyMap<string, string>;

  constructor(notes: SiteNotes | null, files: ReadonlyMap<string, string>) {
    this.notes = notes;
    this.#files = files;
  }

  has(file: string, sha256: string): boolean {
    return this.#files.get(file) === sha256;
  }
}

/** SHA-256 of each value at the top of a view, which is plain data. */
function hashesOf(view: object): Map<string, string> {
  return new Map(
    Object.entries(view).map(([name, value]) => [name, checksum(JSON.stringify([value]))]),
  );
}

function short(values: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...values].map(([name, hash]) => [name, hash.slice(0, 8)]));
}

function differing(before: Record<string, string>, now: Record<string, string>): string {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => before[name] !== now[name]).join(', ');
}
