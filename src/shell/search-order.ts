import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { fromCbor, toCbor, type Cbor } from './cbor.js';

/** What every file of Pagefind begins with, once unpacked. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Gives an index that was just written the same bytes each time. Pagefind writes the values of a filter, and the list
 * of filters, in an order that changes from run to run, and names files after their bytes: here both are sorted, and the
 * three layers of names that follow are made anew (filters, `pagefind.LANG_HASH.pf_meta`, `pagefind-entry.json`).
 *
 * @throws Error when a file is not as Pagefind 1.5 writes it.
 */
export function inFixedOrder(folder: string): void {
  const entryFile = path.join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as {
    languages: Record<string, { hash: string }>;
  };
  const names = new Map<string, string>();
  for (const file of list(path.join(folder, 'filter')))
    names.set(...renamed(folder, file, (value) => [value[0]!, sorted(listOf(value[1]))]));
  for (const language of Object.values(entry.languages)) {
    const file = `pagefind.${language.hash}.pf_meta`;
    const [, hash] = renamed(folder, file, (value) =>
      value.map((part, i) => (i === FILTERS ? sorted(withNames(listOf(part), names)) : part)),
    );
    language.hash = hash;
  }
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(byFirst));
  writeFileSync(entryFile, JSON.stringify({ ...entry, languages }));
}

/** Where the list of filters stands in the description of an index. */
const FILTERS = 3;

function list(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => path.join(path.basename(folder), name));
  } catch {
    return [];
  }
}

/** Puts a file's list in order and its name after its new bytes; gives its hash as others call it, before and now. */
function renamed(
  folder: string,
  file: string,
  change: (value: Cbor[]) => Cbor[],
): [string, string] {
  const [, start = '', before = '', end = ''] =
    /^(.*?)([a-z-]+_[\da-f]+)(\.pf_\w+)$/.exec(file) ?? [];
  const bytes = gunzipSync(readFileSync(path.join(folder, file)));
  if (before === '' || bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error(`search index: ${file} is not as expected`);
  const content = toCbor(change(listOf(fromCbor(bytes.subarray(SIGNATURE.length)))));
  const [language = '', hash = ''] = before.split('_');
  const sum = createHash('sha256').update(content).digest('hex');
  const after = `${language}_${sum.slice(0, hash.length)}`;
  const packed = gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 });
  // The byte that names the operating system.
  packed[9] = 255;
  writeFileSync(path.join(folder, file), packed);
  renameSync(path.join(folder, file), path.join(folder, `${start}${after}${end}`));
  return [before, after];
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
