import { ENGLISH } from './times/english.js';
import { elsewhere } from './times/elsewhere.js';
import type { Anchor, Expression, Situation } from './times/expression.js';
import { tenseAt, type TaggedWord } from './times/tense.js';
import { writtenTimes, YEARLESS } from './times/written.js';

export type { Anchor } from './times/expression.js';
export type { TaggedWord } from './times/tense.js';

/** An expression of time in a text; offsets are UTF-16 in the text. */
export interface FoundTime {
  start: number;
  end: number;
  /** Extended Date/Time Format; null where it depends on what is not known. */
  edtf: string | null;
  why: string;
}

/**
 * Times that a text names by themselves or in relation to its publication, in order, none overlapping. Whether "on
 * Saturday" is before the publication or after it is told by the tense, for which the words need their tags; without
 * them, and where no verb tells, what is reported is taken to have happened.
 */
export function timesIn(
  text: string,
  anchor: Anchor | null,
  words: readonly TaggedWord[] = [],
): FoundTime[] {
  const found = [...written(text), ...relative(text, anchor, words)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundTime[] = [];
  for (const time of found) {
    const last = kept.at(-1);
    if (time.start >= (last?.end ?? 0)) kept.push(time);
  }
  return kept.filter((time, i) => !isWeekdayOf(time, kept[i + 1], text));
}

/** "Tuesday" of "Tuesday, 16 January 2024" is no time of its own. */
function isWeekdayOf(time: FoundTime, next: FoundTime | undefined, text: string): boolean {
  if (next === undefined || !/day$/.test(text.slice(time.start, time.end))) return false;
  return /^,?\s{1,2}(?:the\s|den\s)?$/.test(text.slice(time.end, next.start));
}

function written(text: string): FoundTime[] {
  return writtenTimes(text)
    .filter(({ start, edtf }) => !/^\d{4}-\d\d-\d\d|^\[/.test(edtf) || !isLimit(text, start))
    .map((time) => ({ ...time, why: 'as written' }));
}

function relative(text: string, anchor: Anchor | null, words: readonly TaggedWord[]): FoundTime[] {
  return [...ENGLISH, ...YEARLESS, ...elsewhere(text)].flatMap((expression) =>
    whenItHappened(text, expression).map((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      if (anchor === null) {
        return { start, end, edtf: null, why: 'the seed states no publication date to count from' };
      }
      const situation = { ...anchor, tense: tenseAt(words, start, end) };
      const edtf = expression.resolve(match, situation);
      return { start, end, edtf, why: edtf === null ? OPEN : whyOf(expression, situation) };
    }),
  );
}

const OPEN = 'the words leave open which it is';

function whyOf({ why }: Expression, situation: Situation): string {
  return typeof why === 'string' ? why : why(situation);
}

/** A day that something lasts from or to, or that other things come before or after. */
function isLimit(text: string, at: number): boolean {
  return /\b(?:since|until|till|after|before|by|from|to|through|between|ahead\s+of)\s+(?:on\s+|the\s+)?$/i.test(
    text.slice(Math.max(0, at - 20), at),
  );
}

function whenItHappened(text: string, { pattern }: Expression): RegExpExecArray[] {
  return [...text.matchAll(pattern)].filter(
    (match) => isMonth(match) || !isLimit(text, match.index),
  );
}

/** "since March" tells of a month all the same. */
function isMonth({ groups }: RegExpExecArray): boolean {
  return groups?.['month'] !== undefined && groups['day'] === undefined;
}
