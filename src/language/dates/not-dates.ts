import type { Written } from './written.js';

const LINK = /(?:https?:\/\/|www\.)[^\s<>"'()[\]]+/g;

/** Where addresses stand in a text, in order: the days in their paths are of files, not of the text. */
export function linksIn(text: string): { start: number; end: number }[] {
  if (!text.includes('://') && !text.includes('www.')) return [];
  return [...text.matchAll(LINK)].map(({ 0: link, index }) => ({
    start: index,
    end: index + link.length,
  }));
}

/** A price, a number of a thing, a version or a section: what stands before numbers that are no date. */
const NUMBERED =
  /(?<=(?:[$€£¥₹§#№]|(?<!\p{L})(?:v|version|ver|build|release|firmware|no|nr|n[º°]|az|art|isbn|issn|tel|fax|phone)\.?)\s?)/iuy;
const CHAINED = /(?<=\d[./-])/y;
const FILE = /[\w.-]{0,60}\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|docx?|html?|php)(?![\p{L}\d])/iuy;
const SLUG = /[-_]\p{Ll}/uy;

/** True for numbers in the shape of a date that are part of something else: a file, a version, a longer chain. */
export function isElsewhere(
  text: string,
  { start, end, shape }: Written,
  isSpan: boolean,
): boolean {
  if (shape === 'named') return false;
  const chained = !isSpan && at(CHAINED, text, start);
  return chained || at(NUMBERED, text, start) || at(FILE, text, end) || at(SLUG, text, end);
}

const LABEL = /(?:^|[:|•·–—(-]|(?<!\p{L})\p{L}{2,16}\.?)\s{0,2}$/u;
const NOTHING = /^\s{0,3}(?:$|[|•·–—)-])/u;

/** True for a date that is all a short text says but for a word before it: "Stand: 28.04.23". */
export function standsAlone(text: string, { start, end }: Written): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return start <= 24 && LABEL.test(before) && NOTHING.test(text.slice(end, end + 8));
}

/** A number glued to a year: "May 13, 20243 min read". */
const COUNT =
  /\d{1,4}\s?(?:min|mins|minutes?|minuten|comments?|kommentare?|views?|shares?|likes?|commentaires?|comentarios?)(?!\p{L})/iuy;

export function isCount(text: string, from: number): boolean {
  return at(COUNT, text, from);
}

function at(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}
