import { FIGURE_NAMES, FIGURES, share, type Figure, type Scores } from './figures.js';
import type { Group } from './measure.js';
import type { Kind } from './gold.js';

/** One column: the texts of one kind in one set, as the product and as the dumbest system reads them. */
export interface Column {
  set: string;
  kind: Kind;
  product: Group;
  dumbest: Group;
}

const KIND_NAMES: Readonly<Record<Kind, string>> = { art: 'article', page: 'page', html: 'html' };

/** What is counted rather than divided: how often a system said something that is not so. */
const COUNTS: readonly (readonly [string, (scores: Scores) => number | null])[] = [
  ['wrong days of publication', (scores) => missed(scores, 'publishedPrecision')],
  ['… of them invented', ({ publishedInvented }) => publishedInvented?.got ?? null],
  ['wrong days of change', (scores) => missed(scores, 'modifiedPrecision')],
  ['wrong publishers', (scores) => missed(scores, 'publisherPrecision')],
  ['… of them invented', ({ publisherInvented }) => publisherInvented?.got ?? null],
  ['names that are no author', (scores) => missed(scores, 'bylinePrecision')],
];

function missed(scores: Scores, figure: Figure): number | null {
  const score = scores[figure];
  return score === undefined ? null : score.of - score.got;
}

/** A table in Markdown: one row to a figure, the product's beside the dumbest system's in brackets. */
export function tableOf(columns: readonly Column[]): string {
  const rows = [
    ['', ...columns.map(({ set, kind }) => `${set}, ${KIND_NAMES[kind]}`)],
    ['texts', ...columns.map(({ product }) => textsOf(product))],
    ...FIGURE_NAMES.map((figure) => [
      FIGURES[figure][0],
      ...columns.map((column) => cell(column, ({ [figure]: score }) => share(score), 3)),
    ]),
    ...COUNTS.map(([name, count]) => [name, ...columns.map((column) => cell(column, count, 0))]),
  ].filter((row, i) => i === 0 || row.slice(1).some((one) => one !== '–'));
  return aligned(rows);
}

function textsOf({ texts, missing }: Group): string {
  return missing === 0 ? String(texts) : `${texts}, ${missing} without a file`;
}

function cell(
  { product, dumbest }: Column,
  value: (scores: Scores) => number | null,
  digits: number,
): string {
  const own = value(product.scores);
  if (own === null) return '–';
  const other = value(dumbest.scores);
  return `${own.toFixed(digits)} (${other === null ? '–' : other.toFixed(digits)})`;
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((one, i) => (i === 0 ? one.padEnd(widths[i]!) : one.padStart(widths[i]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n');
}

/** The same as values, for machines: figures rounded to nothing, counts beside them. */
export function jsonOf(columns: readonly Column[]): unknown {
  const figures = ({ texts, missing, scores }: Group) => ({ texts, missing, ...scoresOf(scores) });
  const rows = columns.map(({ set, kind, product, dumbest }) => ({
    set,
    kind,
    product: figures(product),
    dumbest: figures(dumbest),
  }));
  return { columns: rows };
}

function scoresOf(
  scores: Scores,
): Record<string, { value: number | null; got: number; of: number }> {
  return Object.fromEntries(
    FIGURE_NAMES.flatMap((figure) => {
      const score = scores[figure];
      return score === undefined ? [] : [[figure, { value: share(score), ...score }]];
    }),
  );
}
