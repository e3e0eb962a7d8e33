import type { Range } from './tree.js';

/** What a reader of Markdown does not hear, and where a line is a paragraph of its own. UTF-16, in text order. */
export interface SilentMarks {
  ranges: readonly Range[];
  /** Where a line begins that does not go on with the one before. */
  breaks: readonly number[];
}

export const NO_MARKS: SilentMarks = { ranges: [], breaks: [] };

/** Longest comment, in characters: one that is never closed does not silence a text. */
const LONGEST_COMMENT = 4_000;

/** Marks within a line; of one that captures something that is heard, and all around it is not. */
const IN_LINE: readonly RegExp[] = [
  // Obsidian: embedded notes and pictures, links to notes, highlights, the number of a block.
  /!\[\[[^\][\r\n]{1,300}\]\]/dg,
  /(?<!!)\[\[(?=\S)(?:[^\][|\r\n]{1,300}\|)?([^\][|\r\n]{1,300})(?<=\S)\]\]/dg,
  /(?<![=\w])==(?=[^\s=])([^\r\n]{1,400}?)(?<=[^\s=])==(?!=)/dg,
  /(?<=\S)[ \t]\^(?=[a-z0-9-]{0,39}[a-z])[a-z0-9-]{6,40}(?=[ \t]{0,9}$)/dgim,
  // Callouts of Obsidian, alerts of GitHub, tasks of both.
  /^[ \t>]{0,99}>[ \t]{0,9}\[![\w-]{1,30}\][+-]?[ \t]{0,9}/dgm,
  /^[ \t>]{0,99}[-*+][ \t]{1,9}\[[ xX]\][ \t]{1,9}/dgm,
];

const DEFINED = /^[ \t>]{0,9}\[\^([^\]\s]{1,40})\]:[ \t]{0,9}/gm;
const FOOTNOTE = /\[\^([^\]\s]{1,40})\](?::[ \t]{0,9})?/g;
/** What stands before a row of a table, and the line that heads a callout. */
const BEFORE_ROW = /^[ \t>]{0,9}(?=\|)/gm;
const CALLOUT = /^[ \t>]{0,99}>[ \t]{0,9}\[![\w-]{1,30}\][^\r\n]*(?:\r\n?|\n)[ \t>]{0,99}/gm;

/**
 * The marks of Markdown's dialects, which CommonMark takes for words: comments of HTML and Obsidian, embeds, wiki links,
 * highlights, callouts, tasks, footnotes. The words between them are heard; the site shows the characters of the seed.
 */
export function silentMarks(text: string): SilentMarks {
  const defined = [...text.matchAll(DEFINED)];
  const labels = new Set(defined.map(([, label]) => label));
  const notes = [...text.matchAll(FOOTNOTE)].filter(([, label]) => labels.has(label));
  const ranges = [
    ...comments(text, '<!--', '-->'),
    ...comments(text, '%%', '%%'),
    ...IN_LINE.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(around)),
    ...notes.map(({ 0: whole, index: start }) => ({ start, end: start + whole.length })),
  ];
  const breaks = [
    ...[...defined, ...text.matchAll(BEFORE_ROW), ...text.matchAll(CALLOUT)].map(
      ({ 0: before, index }) => index + before.length,
    ),
  ];
  return { ranges: disjoint(ranges), breaks: breaks.sort((a, b) => a - b) };
}

/** A whole match, or what of it lies before and behind what it captured. */
function around({ 0: whole, index: start, indices }: RegExpExecArray): Range[] {
  const heard = indices?.[1];
  const end = start + whole.length;
  if (heard === undefined) return [{ start, end }];
  return [
    { start, end: heard[0] },
    { start: heard[1], end },
  ];
}

/** Comments with one mark at either end stand by themselves: `5%% and 6%%` is none. */
function comments(text: string, open: string, close: string): Range[] {
  const found: Range[] = [];
  for (let start = text.indexOf(open); start >= 0;) {
    const end = text.indexOf(close, start + open.length);
    if (end < 0) break;
    const apart = open !== close || isApart(text, start - 1, end + close.length);
    const isComment = apart && end - start <= LONGEST_COMMENT;
    if (isComment) found.push({ start, end: end + close.length });
    start = text.indexOf(open, isComment ? end + close.length : start + open.length);
  }
  return found;
}

/** True where nothing but white space stands before, and no word goes on behind. */
function isApart(text: string, before: number, behind: number): boolean {
  return /^\s?$/.test(text.charAt(before)) && !/[\p{L}\p{N}%]/u.test(text.charAt(behind));
}

function disjoint(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(start, out.at(-1)?.end ?? 0);
    if (end > from) out.push({ start: from, end });
  }
  return out;
}
