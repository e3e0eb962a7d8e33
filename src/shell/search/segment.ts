/** The files of an index, by path. */
export type IndexFiles = Map<string, Uint8Array>;

/** Where a word stands in a page. */
export interface Posting {
  /** Number of the page in its segment. */
  page: number;
  /** Places in its text, as Pagefind writes them: differences, and below zero the weight of those that follow. */
  places: number[];
  /** Places in its metadata: below zero the field (-1 for the first of the segment's), then differences. */
  meta: number[];
}

/** Where a word stands, and where it stands with accents. */
export interface Word {
  postings: Posting[];
  /** By the form with its accents. */
  variants: Map<string, Posting[]>;
}

/** A page that was taken in. */
export interface SegmentPage {
  /** Name of the file that holds its text, without folder and ending. */
  fragment: string;
  words: number;
}

/** What is searched of the pages of one language, laid open: an inverted index as every segment of Lucene is one. */
export interface Segment {
  /** Names of metadata, sorted: places refer to them by their number. */
  fields: string[];
  /** By their numbers. */
  pages: SegmentPage[];
  /** Of each filter and each of its values the pages, rising. */
  filters: Map<string, Map<string, number[]>>;
  words: Map<string, Word>;
  /** Of each order that pages ask for (`data-pagefind-sort`) the pages in it. By what is not told. */
  sorts: [string, number[]][];
}

/** Some pages of a segment. */
export interface Share {
  segment: Segment;
  /** Of each of its pages the number it has in what is made of them; -1 for one that is left out. */
  numbers: Int32Array;
}

/**
 * One segment of pages of several. It holds what an index of those pages made at once would, so that a page that
 * changed is all that must be read again.
 *
 * @throws Error where pages of several have an order: what it goes by is in none of them.
 */
export function merged(shares: readonly Share[]): Segment {
  const fields = [...new Set(shares.flatMap(fieldsOf))].sort();
  const pages: SegmentPage[] = [];
  const filters: Segment['filters'] = new Map();
  const words: Segment['words'] = new Map();
  for (const share of shares) {
    share.segment.pages.forEach((page, n) => {
      if (share.numbers[n] !== -1) pages[share.numbers[n]!] = page;
    });
    takeFilters(share, filters);
    const fieldOf = share.segment.fields.map((name) => fields.indexOf(name));
    for (const [text, word] of share.segment.words) {
      const taken = entryOf(words, text, emptyWord);
      takePostings(word.postings, taken.postings, share, fieldOf);
      for (const [form, postings] of word.variants)
        takePostings(postings, entryOf(taken.variants, form, noPostings), share, fieldOf);
    }
  }
  const sorts = sortsOf(shares);
  return { fields, pages, filters: inOrder(filters), words: withoutEmpty(words), sorts };
}

function sortsOf(shares: readonly Share[]): Segment['sorts'] {
  const sorts = shares.flatMap(({ segment, numbers }) =>
    segment.sorts.map(([name, pages]): Segment['sorts'][number] => [
      name,
      pages.map((page) => numbers[page]!).filter((page) => page !== -1),
    ]),
  );
  if (sorts.length > 0 && shares.length > 1) throw new Error('search index: sorted pages');
  return sorts;
}

/** Names of the metadata in which words of its pages stand. */
function fieldsOf({ segment, numbers }: Share): string[] {
  const used = new Set<string>();
  for (const { postings, variants } of segment.words.values()) {
    for (const { page, meta } of [postings, ...variants.values()].flat()) {
      if (numbers[page] === -1) continue;
      for (const place of meta) if (place < 0) used.add(segment.fields[-1 - place]!);
    }
  }
  return [...used];
}

function takeFilters({ segment, numbers }: Share, into: Segment['filters']): void {
  for (const [name, values] of segment.filters) {
    for (const [value, pages] of values) {
      const taken = pages.map((page) => numbers[page]!).filter((page) => page !== -1);
      if (taken.length === 0) continue;
      const mine = entryOf(into, name, () => new Map<string, number[]>());
      mine.set(value, [...(mine.get(value) ?? []), ...taken]);
    }
  }
}

function takePostings(
  postings: readonly Posting[],
  into: Posting[],
  { numbers }: Share,
  fieldOf: readonly number[],
): void {
  for (const { page, places, meta } of postings) {
    const number = numbers[page]!;
    if (number === -1) continue;
    const moved = meta.map((place) => (place < 0 ? -1 - fieldOf[-1 - place]! : place));
    into.push({ page: number, places, meta: moved });
  }
}

/** Pages of a value, and places of a word, in the order of the pages. */
function inOrder(filters: Segment['filters']): Segment['filters'] {
  for (const values of filters.values())
    for (const pages of values.values()) pages.sort((a, b) => a - b);
  return filters;
}

function withoutEmpty(words: Segment['words']): Segment['words'] {
  for (const [text, { postings, variants }] of words) {
    postings.sort(byPage);
    for (const [form, some] of variants) {
      if (some.length === 0) variants.delete(form);
      else some.sort(byPage);
    }
    if (postings.length === 0 && variants.size === 0) words.delete(text);
  }
  return words;
}

function byPage(a: Posting, b: Posting): number {
  return a.page - b.page;
}

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  let entry = map.get(key);
  if (entry === undefined) map.set(key, (entry = make()));
  return entry;
}

function emptyWord(): Word {
  return { postings: [], variants: new Map() };
}

function noPostings(): Posting[] {
  return [];
}
