import type { SourceText } from '../../language/source-text.js';
import type { Range } from '../../language/tree.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { anchorOf } from '../address.js';
import { rangeOf } from './seed-text.js';

/** A quote, a claim or an error of the source, as it is shown in the text. */
export interface Mark {
  kind: 'quote' | 'claim' | 'sic';
  /** Id of the quote or claim; for an error its number. */
  id: string;
  /** Fragment of its place in the text. */
  anchor: string;
  /** Its number in the article, which the note beside it carries. */
  number: number;
  ranges: readonly Range[];
}

/** Fragment of a mark's note: its number, which is shorter than its permanent address and said less often. */
export function noteAnchor({ kind, number }: Pick<Mark, 'kind' | 'number'>): string {
  return kind === 'sic' ? `n-e${number}` : `n-${number}`;
}

/** Everything to be marked in an article, in text order, numbered. Errors of the source have numbers of their own. */
export function marksOf(article: Article, source: SourceText): Mark[] {
  const ranges = (spans: readonly Span[]) => spans.map((span) => rangeOf(source, span));
  const atoms = [
    ...article.quotes.map(({ id, spans }) => ({ kind: 'quote' as const, id, spans })),
    ...article.claims
      .filter(({ published }) => published)
      .map(({ id, spans }) => ({ kind: 'claim' as const, id, spans })),
  ].sort((a, b) => startOf(a.spans) - startOf(b.spans) || endOf(b.spans) - endOf(a.spans));
  const errors = article.defects.map(({ span }, i) => ({
    kind: 'sic' as const,
    id: String(i + 1),
    anchor: `e-${i + 1}`,
    number: i + 1,
    ranges: ranges([span]),
  }));
  return [
    ...atoms.map(({ kind, id, spans }, i) => ({
      kind,
      id,
      anchor: anchorOf(kind, id),
      number: i + 1,
      ranges: ranges(spans),
    })),
    ...errors,
  ];
}

function startOf(spans: readonly Span[]): number {
  return spans[0]?.start ?? 0;
}

function endOf(spans: readonly Span[]): number {
  return spans.at(-1)?.end ?? 0;
}
