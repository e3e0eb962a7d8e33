import { gzipSync } from 'node:zlib';
import { checksum } from '../checksum.js';
import { toCbor, type Cbor } from './cbor.js';
import { ENTRY, SIGNATURE, type OpenIndex } from './open-index.js';
import type { IndexFiles, Posting, Segment, Word } from './segment.js';
import { byFirst, compareTexts } from './text-order.js';

/** So many places make a file of words full, as they do with Pagefind. */
const PLACES_A_FILE = 20_000;
/** Digits of a hash in the name of a file: so few pages share a folder that two of one name are out of the question. */
const DIGITS = 16;

/** The files of an index but for those of its pages and its program, in the same bytes for the same pages. */
export function indexFiles({ segments, entry }: OpenIndex): IndexFiles {
  const files: IndexFiles = new Map();
  const languages = [...segments].sort(byFirst).map(([language, segment]) => {
    const hash = write(
      files,
      language,
      'pagefind.{}.pf_meta',
      metaOf(language, segment, { files, version: entry.version }),
    );
    const { wasm } = entry.languages[language]!;
    return [language, { hash, wasm, page_count: segment.pages.length }] as const;
  });
  const text = JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
  return files.set(ENTRY, Buffer.from(text));
}

function metaOf(
  language: string,
  segment: Segment,
  { files, version }: { files: IndexFiles; version: string },
): Cbor[] {
  const filters = [...segment.filters].sort(byFirst).map(([name, values]): Cbor => {
    const rows = [...values].sort(byFirst).map(([value, pages]): Cbor => [value, pages]);
    return [name, write(files, language, 'filter/{}.pf_filter', [name, rows])];
  });
  const groups = fileGroups(segment.words);
  const chunks = groups.map((rows, n): Cbor => {
    const hash = write(files, language, 'index/{}.pf_index', [rows.map(rowOf)]);
    const [before, after] = [groups[n - 1]?.at(-1)?.[0], groups[n + 1]?.[0]?.[0]];
    const [first, last] = [rows[0]![0], rows.at(-1)![0]];
    const end = after === undefined ? last : apartFrom(last, after);
    const from = before === undefined ? first : apartFrom(first, before);
    return [from, compareTexts(end, from) < 0 ? last : end, hash];
  });
  const pages = segment.pages.map(({ fragment, words }): Cbor => [fragment, words]);
  return [version, pages, chunks, filters, segment.sorts, segment.fields];
}

/** The words in their order, as many to a file as fill it. */
function fileGroups(words: Segment['words']): [string, Word][][] {
  const groups: [string, Word][][] = [];
  let [group, size]: [[string, Word][], number] = [[], 0];
  for (const one of [...words].sort(byFirst)) {
    group.push(one);
    size += sizeOf(one[1]);
    if (size < PLACES_A_FILE) continue;
    groups.push(group);
    [group, size] = [[], 0];
  }
  return group.length > 0 ? [...groups, group] : groups;
}

function sizeOf({ postings, variants }: Word): number {
  let size = variants.size;
  for (const some of [postings, ...variants.values()])
    for (const { places, meta } of some) size += places.length + meta.length + 1;
  return size;
}

/** The beginning of a word that tells it from its neighbour in another file. */
function apartFrom(word: string, neighbour: string): string {
  const [mine, other] = [Array.from(word), Array.from(neighbour)];
  let shared = 0;
  while (shared < mine.length && mine[shared] === other[shared]) shared++;
  return mine.slice(0, shared + 1).join('');
}

function rowOf([text, { postings, variants }]: readonly [string, Word]): Cbor {
  const forms = [...variants].sort(byFirst);
  return [text, rowsOf(postings), forms.map(([form, some]): Cbor => [form, rowsOf(some)])];
}

function rowsOf(postings: readonly Posting[]): Cbor {
  let last = 0;
  return postings.map(({ page, places, meta }): Cbor => {
    const further = page - last;
    last = page;
    return [further, places, meta];
  });
}

/** Puts a file among the others under the hash of what is in it, which is given back. */
function write(files: IndexFiles, language: string, name: string, content: Cbor): string {
  const bytes = toCbor(content);
  const hash = `${language}_${checksum(bytes).slice(0, DIGITS)}`;
  const packed = gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]));
  // The byte that names the operating system.
  packed[9] = 255;
  files.set(name.replace('{}', hash), packed);
  return hash;
}

/** The name of a page's text, by its bytes. */
export function fragmentName(language: string, packed: Uint8Array): string {
  return `${language}_${checksum(packed).slice(0, DIGITS)}`;
}
