import type { Edition } from '../edition.js';
import { compare } from '../order.js';
import type { Strings } from '../strings/index.js';
import { edtfWords } from './date-words.js';

/** From the first to the last stated day of publication, in words; says how many have none. */
export function spanOfDates(edition: Edition, articles: readonly string[]): string {
  return spanWords(spanOf(edition, articles), edition.t);
}

/** The first and the last stated day of publication (EDTF), and how many articles state none. */
export interface DateSpan {
  first: string | null;
  last: string | null;
  undated: number;
}

export function spanOf({ survey }: Edition, articles: readonly string[]): DateSpan {
  const days = articles
    .flatMap((id) => survey.of(id).published?.match(/\d{4}(?:-\d\d){0,2}/)?.[0] ?? [])
    .sort(compare);
  const undated = articles.length - days.length;
  return { first: days[0] ?? null, last: days.at(-1) ?? null, undated };
}

export function spanWords({ first, last, undated }: DateSpan, t: Strings): string {
  const rest = undated === 0 ? '' : t.counts.undated(undated);
  if (first === null || last === null) return rest;
  const span =
    first === last ? edtfWords(first, t) : t.dates.span(edtfWords(first, t), edtfWords(last, t));
  return rest === '' ? span : t.dates.withUndated(span, rest);
}
