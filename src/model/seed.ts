import type { Finding } from './finding.js';

/** A seed as read: its text, and how the bytes became that text. */
export interface Seed {
  /** Relative to the seeds folder, with forward slashes. */
  path: string;
  sha256: string;
  bytes: number;
  encoding: string;
  format: 'text' | 'markdown' | 'html';
  /** The decoded bytes without a byte order mark, line ends as they came. */
  text: string;
  /** Known keys of the front matter with where each stands (UTF-16 offsets in `text`). */
  front: FrontMatter | null;
  findings: Finding[];
}

/** Front matter as plain strings; `end` is where the body begins (UTF-16 offset). */
export interface FrontMatter {
  fields: Map<string, FrontField>;
  end: number;
}

export interface FrontField {
  values: string[];
  /** The line of the file it stands on, as UTF-16 offsets without the line end. */
  start: number;
  end: number;
}

/** Either a seed, or why there is none. */
export type ReadResult = { seed: Seed } | { seed: null; findings: Finding[] };
