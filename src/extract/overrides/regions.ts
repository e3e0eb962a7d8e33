import { partition, type LabelledRange } from '../../language/partition.js';
import type { SourceText } from '../../language/source-text.js';
import type { Range } from '../../language/tree.js';
import type { Region, RegionRole } from '../../model/region.js';
import type { Entry, RegionCorrection } from '../../model/sidecar.js';
import { rangeOf } from '../reading.js';
import type { Corrections } from './corrections.js';

/**
 * The regions with those a person names put over them: the named characters are cut out of whatever they lie in.
 * Line ends stay white space, so that a region never runs over one, and the regions are the seed as before.
 */
export function correctedRegions(corrections: Corrections, regions: readonly Region[]): Region[] {
  const { sidecar, source } = corrections;
  const standfirst = corrections.of('standfirst');
  const entries = sidecar?.regions ?? [];
  if (standfirst === null && entries.length === 0) return [...regions];
  let pieces: LabelledRange[] = regions
    .filter(({ role }) => role !== 'space')
    .map((region) => ({ ...region, ...rangeOf(source, region) }));
  if (standfirst !== null) pieces = withStandfirst(corrections, standfirst, pieces);
  for (const entry of entries) pieces = withRegion(corrections, entry, pieces);
  return partition(source, pieces);
}

/** Other standfirsts become body: an article has one. */
function withStandfirst(
  corrections: Corrections,
  entry: Entry<string | null>,
  pieces: LabelledRange[],
): LabelledRange[] {
  const range =
    entry.value === null
      ? { start: 0, end: 0 }
      : corrections.place('standfirst', entry, entry.value, corrections.body);
  if (range === null) return pieces;
  const before = pieces.filter(({ role }) => role === 'standfirst');
  corrections.note('standfirst', entry, {
    value: entry.value,
    replaced:
      before.length === 0 ? null : before.map((one) => wordsOf(corrections, one)).join('\n'),
    evidence: before.map(({ start, end }) => corrections.source.span(start, end)),
  });
  const rest = pieces.map((piece) =>
    piece.role === 'standfirst' ? corrected(piece, 'body') : piece,
  );
  return cutOut(corrections.source, rest, range, 'standfirst');
}

function wordsOf({ source }: Corrections, { start, end }: Range): string {
  return source.text.slice(start, end);
}

function withRegion(
  corrections: Corrections,
  entry: Entry<RegionCorrection>,
  pieces: LabelledRange[],
): LabelledRange[] {
  const { words, role, line } = entry.value;
  const place = corrections.place('regions', entry, words, corrections.body);
  if (place === null) return pieces;
  const { source } = corrections;
  const range = line === true ? wholeLines(source.text, place) : place;
  const before = pieces.filter(({ start, end }) => start < range.end && end > range.start);
  corrections.note('regions', entry, {
    value: role,
    replaced: [...new Set(before.map((piece) => piece.role))].join(', '),
    evidence: lineParts(source.text, range).map(({ start, end }) => source.span(start, end)),
  });
  return cutOut(source, pieces, range, role);
}

/** From the start of the first line to the end of the last. */
function wholeLines(text: string, { start, end }: Range): Range {
  let [from, to] = [start, end];
  while (from > 0 && !/[\r\n]/.test(text[from - 1]!)) from--;
  while (to < text.length && !/[\r\n]/.test(text[to]!)) to++;
  return { start: from, end: to };
}

function corrected(range: Range, role: RegionRole): LabelledRange {
  return { start: range.start, end: range.end, role, rule: 'override', confidence: 1 };
}

function cutOut(
  source: SourceText,
  pieces: readonly LabelledRange[],
  range: Range,
  role: RegionRole,
): LabelledRange[] {
  const { text } = source;
  const fresh = lineParts(text, range).map((part) => corrected(part, role));
  const rest = pieces.flatMap((piece) => {
    if (piece.end <= range.start || piece.start >= range.end) return [piece];
    return [
      ...trimmed(text, { ...piece, end: Math.min(piece.end, range.start) }),
      ...trimmed(text, { ...piece, start: Math.max(piece.start, range.end) }),
    ];
  });
  return [...rest, ...fresh].sort((a, b) => a.start - b.start);
}

/** What of a range lies in each line, without the white space around it. */
function lineParts(text: string, { start, end }: Range): Range[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].flatMap(({ 0: part, index }) =>
    trimmed(text, { start: start + index, end: start + index + part.length }),
  );
}

/** The piece without white space at its ends; none where nothing is left. */
function trimmed<T extends Range>(text: string, piece: T): T[] {
  const words = text.slice(piece.start, piece.end);
  const start = piece.start + words.length - words.trimStart().length;
  const end = piece.end - (words.length - words.trimEnd().length);
  return end > start ? [{ ...piece, start, end }] : [];
}
