import { gunzipSync } from 'node:zlib';
import { fromCbor, type Cbor } from './cbor.js';
import type { Posting, Segment, Word } from './segment.js';

/** What every file of Pagefind begins with, once unpacked. */
export const SIGNATURE = 'pagefind_dcd';
export const ENTRY = 'pagefind-entry.json';
/** An index laid open: a segment to a language. */
export interface OpenIndex {
  segments: Map<string, Segment>;
  /** What Pagefind tells of itself and of each language beside its pages. */
  entry: Entry;
}

/** What `pagefind-entry.json` says. */
export interface Entry {
  version: string;
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
  [more: string]: unknown;
}

/** The text of a page lies in a file of its own. */
export function fragmentFile(fragment: string): string {
  return `fragment/${fragment}.pf_fragment`;
}

/** A file that says what pages hold; all others are Pagefind's program. */
export function isContent(file: string): boolean {
  return /^(?:fragment|index|filter)\/|\.pf_meta$/.test(file) || file === ENTRY;
}

/** Lays an index open. @param read a file of it. @throws Error where one is not as Pagefind 1.5 writes it. */
export function openIndex(read: (file: string) => Uint8Array): OpenIndex {
  const entry = JSON.parse(Buffer.from(read(ENTRY)).toString()) as Entry;
  const segments = Object.entries(entry.languages).map(
    ([language, { hash }]) =>
      [language, segmentOf(contentOf(read, `pagefind.${hash}.pf_meta`), read)] as const,
  );
  return { segments: new Map(segments), entry };
}

function segmentOf(meta: Cbor[], read: (file: string) => Uint8Array): Segment {
  const [, pages, chunks, filters, sorts, fields] = meta;
  const words: Segment['words'] = new Map();
  for (const chunk of listOf(chunks)) {
    const [rows] = contentOf(read, `index/${textOf(listOf(chunk)[2])}.pf_index`);
    for (const row of listOf(rows)) words.set(textOf(listOf(row)[0]), wordOf(listOf(row)));
  }
  return {
    fields: listOf(fields).map(textOf),
    pages: listOf(pages).map((page) => {
      const [fragment, count] = listOf(page);
      return { fragment: textOf(fragment), words: numberOf(count) };
    }),
    filters: new Map(
      listOf(filters).map((filter) => {
        const [name, hash] = listOf(filter).map(textOf);
        const [, values] = contentOf(read, `filter/${hash!}.pf_filter`);
        return [name!, new Map(listOf(values).map(valueOf))];
      }),
    ),
    words,
    sorts: listOf(sorts).map(valueOf),
  };
}

function wordOf([, postings, variants]: readonly Cbor[]): Word {
  return {
    postings: postingsOf(postings),
    variants: new Map(
      listOf(variants).map((variant) => {
        const [form, some] = listOf(variant);
        return [textOf(form), postingsOf(some)];
      }),
    ),
  };
}

function postingsOf(rows: Cbor | undefined): Posting[] {
  let page = 0;
  return listOf(rows).map((row) => {
    const [further, places, meta] = listOf(row);
    page += numberOf(further);
    return { page, places: listOf(places) as number[], meta: listOf(meta) as number[] };
  });
}

function valueOf(row: Cbor): [string, number[]] {
  const [value, pages] = listOf(row);
  return [textOf(value), listOf(pages) as number[]];
}

function contentOf(read: (file: string) => Uint8Array, file: string): Cbor[] {
  const bytes = gunzipSync(read(file));
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error(`search index: ${file} is not as expected`);
  return listOf(fromCbor(bytes.subarray(SIGNATURE.length)));
}

function listOf(value: Cbor | undefined): Cbor[] {
  if (!Array.isArray(value)) throw new Error('search index: a list is missing');
  return value;
}

function textOf(value: Cbor | undefined): string {
  if (typeof value !== 'string') throw new Error('search index: a text is missing');
  return value;
}

function numberOf(value: Cbor | undefined): number {
  if (typeof value !== 'number') throw new Error('search index: a number is missing');
  return value;
}
