/** A file of the site that is no page: a feed, a data export, an icon. */
export interface SiteFile {
  /** Relative to the site's root, with forward slashes. */
  path: string;
  content: string | Uint8Array;
}

/** Everything a site consists of, computed on demand, so that no two pages need be in memory at once. */
export interface Site {
  /** For each kind of page, which is the name of its template, the ids of its pages in order. */
  pages: Readonly<Record<string, readonly string[]>>;
  /** Where a page is written, relative to the site's root: `articles/x/index.html`. */
  address: (kind: string, id: string) => string;
  /** What a page shows: plain data for its template. */
  view: (kind: string, id: string) => object;
  /** The words of the interface, which templates know as `t`. */
  words: object;
  /** A sentence of the interface as HTML, with HTML or plain words in its holes. */
  fill: (sentence: string, holes: Readonly<Record<string, unknown>>) => string;
  /** Which of the search indexes a page belongs to, from 0: a matter of the set of articles alone. */
  searchGroup: (kind: string, id: string) => number;
  /** Feeds, data and whatever else is not rendered by a template. */
  files: () => Iterable<SiteFile>;
  /** Links name `index.html`, for reading from a disk without a server. */
  portable: boolean;
}

/** What rendering the pages of a site takes. */
export type Pages = Pick<Site, 'pages' | 'address' | 'view' | 'words' | 'fill' | 'portable'>;
