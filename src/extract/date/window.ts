import { monthNumber } from '../../language/calendar-names.js';
import { yearsNamed } from '../../language/years.js';
import type { ArticleDate, Rights } from '../../model/article.js';
import type { FoundDate } from '../../model/found.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../reading.js';

type Window = NonNullable<ArticleDate['inferred']>;

const PAST_MONTH =
  /\b(?:were|was|had been|been|since|until|\p{L}+ed)\b[^.!?\n]{0,60}?\b(?:in|since|until|last|of)\s+(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s+\d)/gu;
/** Words of a sentence that looks ahead: a year in it may not have come. */
const AHEAD =
  /\b(?:will|would|shall|should|could|may|might|goals?|targets?|aim|plan|pledge|promise|hope|want|wish|expect|forecast|project|predict|intend|vow|seek|scheduled|due|next|coming|ahead|future|neutral|agenda|by (?:19|20)\d\d)(?:s|d|ed|es|ing|ned|ning)?\b/i;
const SENTENCE = /[^.!?\n]*(?:[.!?\n]|$)/;

/**
 * The window an undated article must have been written in, from what it says: the day it was changed, the year of its
 * copyright notice, months it speaks of as past, and years it refers to. Always an inference, never a date.
 */
export function windowOf(
  reading: Reading,
  rights: Rights | null,
  modified: FoundDate | null,
): Window | null {
  if (modified?.iso != null) return untilChange(modified, modified.iso.slice(0, 10));
  if (rights?.year != null) return fromCopyright(reading, rights, rights.year);
  const latest = lastYear(reading);
  if (latest === null) return null;
  const { year, span } = latest;
  return {
    edtf: `${year}/..`,
    why: `mentions “${span.exact}”, and nothing else dates it`,
    evidence: [span],
  };
}

/** What was changed on a day was published by then. */
function untilChange({ raw, evidence }: FoundDate, day: string): Window {
  return {
    edtf: `../${day}`,
    why: `changed on “${raw}”, and nothing says when it was published`,
    evidence,
  };
}

function fromCopyright(reading: Reading, rights: Rights, year: number): Window {
  const month = lastPastMonth(reading);
  const notice = `copyright year ${year}`;
  if (month === null || month.month === 12) {
    return { edtf: String(year), why: notice, evidence: rights.evidence };
  }
  const from = `${year}-${String(month.month + 1).padStart(2, '0')}`;
  return {
    edtf: from === `${year}-12` ? from : `${from}/${year}-12`,
    why: `${notice}, and “${month.span.exact}” is past`,
    evidence: [...rights.evidence, month.span],
  };
}

function lastPastMonth(reading: Reading): { month: number; span: Span } | null {
  let last: { month: number; span: Span } | null = null;
  for (const match of reading.prose.text.matchAll(PAST_MONTH)) {
    const month = monthNumber(match.groups?.['month'] ?? '') ?? 0;
    if (last !== null && last.month >= month) continue;
    last = { month, span: reading.prose.span(match.index, match.index + match[0].length) };
  }
  return last;
}

function lastYear(reading: Reading): { year: number; span: Span } | null {
  const { text } = reading.prose;
  let last: { year: number; span: Span } | null = null;
  for (const { year, start, end, by } of yearsNamed(text)) {
    if ((last !== null && last.year >= year) || by === 'event') continue;
    if (by === 'preposition' && looksAhead(text, start, end)) continue;
    last = { year, span: reading.prose.span(start, end) };
  }
  return last;
}

/** "since" looks back whatever else its sentence says. */
function looksAhead(text: string, start: number, end: number): boolean {
  if (/^since/i.test(text.slice(start, end))) return false;
  const from = Math.max(...['.', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, start))) + 1;
  return AHEAD.test(text.slice(from, end) + (SENTENCE.exec(text.slice(end))?.[0] ?? ''));
}
