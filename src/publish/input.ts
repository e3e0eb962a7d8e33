import type { Archive } from '../model/archive.js';
import type { Article } from '../model/article.js';
import type { ArchiveConfig } from '../model/config.js';
import type { Outline } from './outline.js';
import type { Finding } from '../model/finding.js';

/** Everything a site is made from. Nothing else is looked at: no disk, no clock, no environment. */
export interface PublishInput {
  archive: Archive;
  /** One complete record; it may be read from disk each time, so that no two need be in memory at once. */
  load: (articleId: string) => Article;
  /** The outline of that record, where it is kept beside it; else the record is read for it. */
  outline?: (articleId: string) => Outline;
  /** A hash over all that a record depends on; without it the record itself is compared. */
  print?: (articleId: string) => string;
  config: ArchiveConfig;
  /** The Markdown files of `content/`, their paths relative to it. */
  contentPages: readonly ContentFile[];
  /** What a person should know about the inputs, refused ones among them. */
  findings: readonly Finding[];
  /** Version of this program, named in the data. */
  version: string;
  /** Error rates of the extraction, measured elsewhere and shown on the page about the method. */
  measured?: readonly Measure[];
  /** Links name `index.html`, for reading from a disk without a server. */
  portable?: boolean;
}

/** One Markdown file of `content/`. */
export interface ContentFile {
  path: string;
  text: string;
}

/** One measured figure: what, how much, and on which data. */
export interface Measure {
  name: string;
  value: string;
  on: string;
}
