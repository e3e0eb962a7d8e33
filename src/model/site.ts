/** A file of the site that is no page: a feed, a data export, an icon. */
export interface SiteFile {
  /** Relative to the site's root, with forward slashes. */
  path: string;
  content: string | Uint8Array;
}

/** Something that was made, and what was looked at for it: numbers of {@link Site.looks}. */
export interface Watched<T> {
  value: T;
  seen: Uint32Array;
}

/** Files that are made together, from what is looked at while they are. */
export interface FileUnit {
  /** Its name in this site, the same in every build. */
  id: string;
  make: () => SiteFile[];
  /** It is made from more than is noted, and so each time. */
  always?: boolean;
}

/** Files put together from rows, part by part: a part that did not change need not be made anew. */
export interface TableUnit {
  id: string;
  /** The files, and what each begins with. */
  files: readonly { path: string; head: string }[];
  /** Ids of its parts, in order. */
  parts: readonly string[];
  /** The rows of one part, for each of the files. */
  rows: (part: string) => string[];
  /** Files of a part alone. They are made after its rows, so that what both are made from is opened once. */
  beside: (part: string) => FileUnit;
}

/** Everything a site consists of, computed on demand, so that no two pages need be in memory at once. */
export interface Site {
  /** For each kind of page, which is the name of its template, the ids of its pages in order. */
  pages: Readonly<Record<string, readonly string[]>>;
  /** Where a page is written, relative to the site's root: `articles/x/index.html`. */
  address: (kind: string, id: string) => string;
  /** What a page shows: plain data for its template. */
  view: (kind: string, id: string) => object;
  /** The same, with what was looked at. */
  watched: (kind: string, id: string) => Watched<object>;
  /** Names of all that has been looked at so far, by number. */
  looks: readonly string[];
  /** What something that was looked at, in this build or an earlier one, is now. */
  valueOf: (look: string) => string;
  /** All that pages are made from beside what can be looked at: settings, pages written by hand. */
  fixed: string;
  /** The language of the interface. */
  language: string;
  /** The words of the interface, which templates know as `t`. */
  words: object;
  /** A sentence of the interface as HTML, with HTML or plain words in its holes. */
  fill: (sentence: string, holes: Readonly<Record<string, unknown>>) => string;
  /** Which of the search indexes a page belongs to, from 0: a matter of the set of articles alone. */
  searchGroup: (kind: string, id: string) => number;
  /** Feeds, data and whatever else is not rendered by a template. */
  units: () => Iterable<FileUnit | TableUnit>;
  /** Makes something of a unit, and tells what was looked at. */
  watch: <T>(make: () => T) => Watched<T>;
  /** Links name `index.html`, for reading from a disk without a server. */
  portable: boolean;
  /** The article read from a seed, by its path; null for a file that gave none. */
  articleAt: (path: string) => string | null;
  /** Has an article loaded anew for the views that are made from now on. */
  forget: (article: string) => void;
}

/** What rendering the pages of a site takes. */
export type Pages = Pick<Site, 'pages' | 'address' | 'view' | 'words' | 'fill' | 'portable'>;
