import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileUnit, Site, SiteFile, TableUnit } from '../model/site.js';
import { put, type Store } from './files.js';
import type { FormerSite } from './former-site.js';
import type { Looks } from './looks.js';
import type { SiteNotes, TableNote, UnitNote } from './page-notes.js';

/** What is noted of the files that no template renders. */
export interface UnitNotes {
  units: Record<string, UnitNote>;
  tables: Record<string, TableNote>;
}

/** Where files are written to, and what of the last build can be taken over. */
export interface UnitWriting {
  site: Site;
  former: FormerSite;
  notes: SiteNotes | null;
  looks: Looks;
  store: Store;
  /** SHA-256 of the files that lie there, by path; a file of the site wins over one that was copied. */
  written: Map<string, string>;
}

/**
 * Writes the files of a site that no template renders: a unit whose looks are as they were is taken over, rows of a
 * table are cut out of the old one.
 */
export function writeUnits(writing: UnitWriting): UnitNotes {
  const notes: UnitNotes = { units: {}, tables: {} };
  for (const unit of writing.site.units()) {
    if ('make' in unit) notes.units[unit.id] = writeUnit(unit, writing);
    else notes.tables[unit.id] = writeTable(unit, writing, notes.units);
  }
  return notes;
}

function writeUnit(unit: FileUnit, writing: UnitWriting): UnitNote {
  const { site, looks } = writing;
  const before = writing.notes?.units[unit.id];
  if (before !== undefined && unit.always !== true && looks.areSame(before.seen)) {
    if (takeAll(before.files, writing))
      return { seen: looks.kept(before.seen), files: before.files };
  }
  const { value: files, seen } = site.watch(() => unit.make());
  const written: Record<string, string> = {};
  for (const file of files) written[file.path] = write(file, writing);
  return { seen: looks.taken(seen), files: written };
}

/** False, and nothing taken, where one of them is not there as it was. */
function takeAll(files: Readonly<Record<string, string>>, writing: UnitWriting): boolean {
  const entries = Object.entries(files);
  if (!entries.every(([file, sha256]) => writing.former.files.get(file) === sha256)) return false;
  for (const [file, sha256] of entries) {
    writing.store.take(file, sha256);
    writing.written.set(file, sha256);
  }
  return true;
}

function writeTable(unit: TableUnit, writing: UnitWriting, units: UnitNotes['units']): TableNote {
  const { site, looks, former } = writing;
  const parts: TableNote['parts'] = new Map();
  const chunks = unit.files.map(({ head }): Uint8Array[] => [Buffer.from(head)]);
  const ends = Uint32Array.from(chunks, ([head]) => head!.length);
  const old = new OldTable(writing.notes?.tables[unit.id], former, ends.slice());
  for (const id of unit.parts) {
    const before = old.seenOf(id);
    const isSame = before !== null && looks.areSame(before);
    const made = isSame ? null : site.watch(() => unit.rows(id));
    const rows =
      made === null
        ? unit.files.map(({ path: file }, i) => old.rows(file, id, i))
        : made.value.map((text) => Buffer.from(text));
    rows.forEach((bytes, i) => {
      chunks[i]!.push(new Uint8Array(bytes));
      ends[i]! += bytes.length;
    });
    const seen = made === null ? looks.kept(before!) : looks.taken(made.seen);
    parts.set(id, { seen, ends: ends.slice() });
    const beside = unit.beside(id);
    units[beside.id] = writeUnit(beside, writing);
  }
  const files: Record<string, string> = {};
  for (const [i, { path: file }] of unit.files.entries())
    files[file] = write({ path: file, content: Buffer.concat(chunks[i]!) }, writing);
  return { files, parts };
}

/** The table of the last build, where all its files are as they were; else it has no rows. */
class OldTable {
  readonly #note: TableNote | null;
  readonly #former: FormerSite;
  readonly #before = new Map<string, Uint32Array>();
  readonly #bytes = new Map<string, Buffer>();

  /** @param heads where the rows of the first part begin, in each file. */
  constructor(note: TableNote | undefined, former: FormerSite, heads: Uint32Array) {
    const isWhole =
      note !== undefined &&
      Object.entries(note.files).every(([file, sha256]) => former.files.get(file) === sha256);
    this.#note = isWhole ? note : null;
    this.#former = former;
    let last = heads;
    for (const [id, { ends }] of this.#note?.parts ?? []) {
      this.#before.set(id, last);
      last = ends;
    }
  }

  /** What was looked at for a part; null for one that is not there. */
  seenOf(id: string): Uint32Array | null {
    return this.#note?.parts.get(id)?.seen ?? null;
  }

  /** The rows of a part in the file of that place among the files. */
  rows(file: string, id: string, place: number): Buffer {
    const bytes = this.#bytes.get(file) ?? readFileSync(path.join(this.#former.folder, file));
    this.#bytes.set(file, bytes);
    return bytes.subarray(this.#before.get(id)![place], this.#note!.parts.get(id)!.ends[place]);
  }
}

function write(file: SiteFile, { store, written }: UnitWriting): string {
  const sha256 = put(store, file);
  written.set(file.path, sha256);
  return sha256;
}
