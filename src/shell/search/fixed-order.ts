import { checksum } from '../checksum.js';
import { gunzipSync, gzipSync } from 'node:zlib';
import { fromCbor, toCbor, type Cbor } from './cbor.js';

/** The files of an index, by path. */
export type IndexFiles = Map<string, Uint8Array>;

/** What every file of Pagefind begins with, once unpacked. */
const SIGNATURE = 'pagefind_dcd';
const ENTRY = 'pagefind-entry.json';

/**
 * Gives an index the same bytes in each run. Pagefind writes the values of a filter, and the list of filters, in an
 * order that changes from run to run, and names files after their bytes: here both are sorted, and the three layers of
 * names that follow are made anew (filters, `pagefind.LANG_HASH.pf_meta`, `pagefind-entry.json`).
 *
 * @throws Error when a file is not as Pagefind 1.5 writes it.
 */
export function inFixedOrder(files: IndexFiles): IndexFiles {
  const ordered: IndexFiles = new Map();
  const names = new Map<string, string>();
  for (const [file, bytes] of files) {
    if (file.startsWith('filter/'))
      rename(file, bytes, ordered, names, ([name, values]) => [name!, sorted(listOf(values))]);
    else if (!file.endsWith('.pf_meta') && file !== ENTRY) ordered.set(file, bytes);
  }
  for (const [file, bytes] of files) {
    if (file.endsWith('.pf_meta'))
      rename(file, bytes, ordered, names, (parts) =>
        parts.map((part, i) => (i === FILTERS ? sorted(withNames(listOf(part), names)) : part)),
      );
  }
  const entry = JSON.parse(Buffer.from(files.get(ENTRY) ?? []).toString()) as Entry;
  const languages = Object.entries(entry.languages).sort(byFirst);
  for (const [, language] of languages) language.hash = names.get(language.hash) ?? language.hash;
  const text = JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
  return new Map([...ordered.set(ENTRY, Buffer.from(text))].sort(byFirst));
}

interface Entry {
  languages: Record<string, { hash: string }>;
}

/** Where the list of filters stands in the description of an index. */
const FILTERS = 3;

/** Keeps a file with its list in order, under the name its new bytes give it, and what it was called before. */
function rename(
  file: string,
  packed: Uint8Array,
  into: IndexFiles,
  names: Map<string, string>,
  change: (value: Cbor[]) => Cbor[],
): void {
  const [, start = '', before = '', end = ''] = /^(.*?)([a-z-]+_[\da-f]+)(\.\w+)$/.exec(file) ?? [];
  const bytes = gunzipSync(packed);
  if (before === '' || bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error(`search index: ${file} is not as expected`);
  const content = toCbor(change(listOf(fromCbor(bytes.subarray(SIGNATURE.length)))));
  const sum = checksum(content);
  const after = before.replace(/[\da-f]+$/, (hash) => sum.slice(0, hash.length));
  const repacked = gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 });
  // The byte that names the operating system.
  repacked[9] = 255;
  into.set(start + after + end, repacked);
  names.set(before, after);
}

function listOf(value: Cbor | undefined): Cbor[] {
  if (!Array.isArray(value)) throw new Error('search index: a list is missing');
  return value;
}

/** Rows `[name, file]` with the new names of the files. */
function withNames(rows: readonly Cbor[], names: ReadonlyMap<string, string>): Cbor[] {
  return rows.map((row) => {
    const [name = '', file = ''] = listOf(row);
    return [name, typeof file === 'string' ? (names.get(file) ?? file) : file];
  });
}

function sorted(rows: readonly Cbor[]): Cbor[] {
  const keyed = rows.map((row): [string, Cbor] => [String(listOf(row)[0]), row]);
  return keyed.sort(byFirst).map(([, row]) => row);
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
