import { createHash } from 'node:crypto';
import type { SourceText } from '../../language/source-text.js';
import type { Range } from '../../language/tree.js';
import type { Article } from '../../model/article.js';
import type { RegionRole } from '../../model/region.js';
import type { Span } from '../../model/span.js';

/** The text of a seed, put together again from its regions, which leave nothing out. */
export function seedText(article: Article): string {
  return article.regions.map(({ span }) => span.exact).join('');
}

/**
 * True where the text as UTF-8 is the seed, byte for byte: it was UTF-8 without a byte order mark, and what is
 * offered for download is what was read.
 */
export function isWholeSeed(article: Article, text: string): boolean {
  const { sha256, bytes } = article.seed;
  if (Buffer.byteLength(text) !== bytes) return false;
  return createHash('sha256').update(text).digest('hex') === sha256;
}

/** UTF-16 offsets of a span. */
export function rangeOf(source: SourceText, { start, end }: Span): Range {
  return { start: source.toUtf16(start), end: source.toUtf16(end) };
}

/** Roles of the regions that the article itself says. */
export const SPOKEN: ReadonlySet<RegionRole> = new Set<RegionRole>(['body', 'standfirst']);
