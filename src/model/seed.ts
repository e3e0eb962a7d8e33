import type { Finding } from './finding.js';

/** A seed as read: its text, and how the bytes became that text. */
export interface Seed {
  /** Relative to the seeds folder, with forward slashes. */
  path: string;
  sha256: string;
  bytes: number;
  encoding: string;
  format: 'text' | 'markdown' | 'html';
  /**
   * The decoded bytes without a byte order mark, line ends as they came. Of a page of HTML: the text read from it,
   * its metadata as `name: value` lines and then one line to a block; `sha256` and `bytes` are those of the file.
   */
  text: string;
  /** What the seed states of itself in front matter, or a page in its metadata, with where each stands in `text`. */
  front: FrontMatter | null;
  /** Pieces of `text` of which the markup of a page says what they are, in order. */
  marked?: readonly MarkedPiece[];
  findings: Finding[];
}

/** UTF-16 offsets in the seed's text. */
export interface MarkedPiece {
  role: 'caption';
  start: number;
  end: number;
  rule: string;
}

/**
 * Front matter as plain strings, by names in lower case, nested ones joined by full stops (`author.name`); `end` is
 * where the body begins (UTF-16 offset).
 */
export interface FrontMatter {
  fields: Map<string, FrontField>;
  end: number;
}

export interface FrontField {
  values: string[];
  /** The lines of the file it stands on, from its name to its last value, as UTF-16 offsets without the line end. */
  start: number;
  end: number;
  /** Where it is stated (`front-matter:date`, `html:json-ld datePublished`), and how sure that place is. */
  rule: string;
  confidence: number;
}

/** Either a seed, or why there is none. */
export type ReadResult = { seed: Seed } | { seed: null; findings: Finding[] };
