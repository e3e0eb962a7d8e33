import type { Edition } from './edition.js';
import type { Frame } from './frame.js';
import type { Piece } from './piece.js';

/** One kind of page: which there are, where each is, and what it shows. Its name is that of its template. */
export interface PageKind {
  ids: (edition: Edition) => readonly string[];
  /** Folder of the page, relative to the site's root, or a file name. */
  path: (edition: Edition, id: string) => string;
  /** Ids of the articles a page rests on, for a kind of page that can be searched. */
  articles?: (edition: Edition, id: string) => readonly string[];
  view: (edition: Edition, id: string) => Frame;
  /** What its views ask for piece by piece. */
  pieces?: readonly Piece<unknown>[];
}

/** The only page of a kind. */
export const ONLY = ['index'] as const;
