import { monthNumber } from '../../language/calendar-names.js';
import type { ArticleDate, Rights } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../reading.js';

type Window = NonNullable<ArticleDate['inferred']>;

const PAST_MONTH =
  /\b(?:were|was|had been|been|since|until|\p{L}+ed)\b[^.!?\n]{0,60}?\b(?:in|since|until|last|of)\s+(?<month>January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s+\d)/gu;
const PAST_YEAR =
  /\b(?:in|a|an|the|since|of|from|during)\s+(?<year>(?:19|20)\d\d)\b(?!\s*(?:–|-|and beyond|election to come))/g;

/**
 * The window an undated article must have been written in, from what it says: the year of its copyright
 * notice, months it speaks of as past, and years it refers to. Always an inference, never a date.
 */
export function windowOf(reading: Reading, rights: Rights | null): Window | null {
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
  let last: { year: number; span: Span } | null = null;
  for (const match of reading.prose.text.matchAll(PAST_YEAR)) {
    const year = Number(match.groups?.['year']);
    if (last !== null && last.year >= year) continue;
    last = { year, span: reading.prose.span(match.index, match.index + match[0].length) };
  }
  return last;
}
