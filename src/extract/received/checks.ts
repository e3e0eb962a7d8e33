import { createHash } from 'node:crypto';
import { isPortable } from '../../language/slug.js';
import type { SourceText } from '../../language/source-text.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { articleId } from '../identity.js';

/** Says what is wrong with a record, or null. */
type Check = (article: Article, source: SourceText) => string | null;

/** In this order; the first that finds something tells it. */
export const CHECKS: readonly Check[] = [
  ofPath,
  atAddress,
  withHashes,
  withWholeText,
  withTextOfSeed,
  withSpans,
  withIds,
  withFindings,
];

function ofPath({ id, seed }: Article): string | null {
  return id === articleId(seed.path) ? null : `id: “${id}” is not that of “${seed.path}”`;
}

/** The address becomes a folder of the site: nothing else may stand in it. */
function atAddress({ slug, url }: Article): string | null {
  if (!isPortable(slug)) return `slug: “${slug}” can be no address`;
  return url === `articles/${slug}/` ? null : `url: “${url}” is not the address of “${slug}”`;
}

function withHashes({ seed, sidecar }: Article): string | null {
  const wrong = [seed, ...(sidecar === null ? [] : [sidecar])].find(
    ({ sha256 }) => !/^[\da-f]{64}$/.test(sha256),
  );
  return wrong === undefined ? null : `“${wrong.sha256}” is no SHA-256 in hexadecimal digits`;
}

/** Every character of a seed lies in exactly one region. */
function withWholeText({ regions }: Article): string | null {
  let end = 0;
  for (const { span } of regions) {
    const length = Array.from(span.exact).length;
    if (span.start !== end || span.end !== end + length)
      return `regions: the one at ${span.start} does not go on where the one before it ends, at ${end}`;
    end = span.end;
  }
  return null;
}

/** A seed in UTF-8 is its text, byte for byte, so that its hash can be taken again. */
function withTextOfSeed({ seed }: Article, { text }: SourceText): string | null {
  if (seed.encoding !== 'utf-8' || seed.format === 'html') return null;
  if (Buffer.byteLength(text) !== seed.bytes) return null;
  return createHash('sha256').update(text).digest('hex') === seed.sha256
    ? null
    : 'regions: their text is not the seed of which the record has the SHA-256';
}

function withSpans(article: Article, source: SourceText): string | null {
  const length = source.toCodePoint(source.text.length);
  for (const span of spansIn(article)) {
    if (span.start > span.end || span.end > length)
      return `a span from ${span.start} to ${span.end} lies outside the text, which has ${length} characters`;
    const there = source.span(source.toUtf16(span.start), source.toUtf16(span.end));
    const wrong = FIELDS.find((field) => span[field] !== there[field]);
    if (wrong !== undefined)
      return `a span from ${span.start} to ${span.end} has another \`${wrong}\` than the text there`;
  }
  return null;
}

const FIELDS = ['exact', 'prefix', 'suffix', 'line'] as const;

/** Every span of a record, wherever it stands in it. */
function* spansIn(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return;
  if ('exact' in value && 'start' in value) yield value as Span;
  else for (const one of Object.values(value)) yield* spansIn(one);
}

/** Ids of quotations and claims become addresses, too. */
function withIds({ quotes, claims }: Article): string | null {
  const seen = new Set<string>();
  for (const { id } of [...quotes, ...claims]) {
    if (!/^[\da-f]{10}$/.test(id)) return `“${id}” is no id of a quotation or claim`;
    if (seen.has(id)) return `the id ${id} stands twice`;
    seen.add(id);
  }
  return null;
}

/** A record tells of its own seed and sidecar, and of nobody else's. */
function withFindings({ findings, seed, sidecar }: Article): string | null {
  const other = findings.find(({ file }) => file !== seed.path && file !== sidecar?.path);
  return other === undefined ? null : `findings: one is about “${other.file}”, another file`;
}
