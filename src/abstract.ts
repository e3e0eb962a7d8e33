import { digestOf, type Linker } from './link/index.js';
import type { Article } from './model/article.js';
import type { Digest } from './model/digest.js';
import type { Finding } from './model/finding.js';
import { outlineOf, type Outline } from './publish/index.js';

/**
 * What a build needs of every record, whether the record itself is asked for or not: a small part of it, a pure
 * function of it, kept beside it.
 */
export interface Abstract {
  id: string;
  seed: { path: string; sha256: string };
  sidecar: { path: string; sha256: string } | null;
  /** True for an article that its sidecar leaves out of the site. */
  hidden: boolean;
  findings: Finding[];
  /** For comparing it with others. */
  digest: Digest;
  /** For listing it. */
  outline: Outline;
}

/** What comparing and listing need of a record. */
export function abstractOf(article: Article, { weights }: Linker): Abstract {
  const { id, seed, sidecar, overrides, findings } = article;
  return {
    ...{ id, findings },
    seed: { path: seed.path, sha256: seed.sha256 },
    sidecar: sidecar === null ? null : { path: sidecar.path, sha256: sidecar.sha256 },
    hidden: overrides.some(({ field }) => field === 'hide'),
    digest: digestOf(article, weights),
    outline: outlineOf(article),
  };
}
