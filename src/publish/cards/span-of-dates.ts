import type { Edition } from '../edition.js';
import { compare } from '../order.js';
import { edtfWords } from './date-words.js';

/** From the first to the last stated day of publication, in words; says how many have none. */
export function spanOfDates({ survey, t }: Edition, articles: readonly string[]): string {
  const days = articles
    .flatMap((id) => survey.of(id).published?.match(/\d{4}(?:-\d\d){0,2}/)?.[0] ?? [])
    .sort(compare);
  const [first, last] = [days[0], days.at(-1)];
  const undated = articles.length - days.length;
  const rest = undated === 0 ? '' : t.counts.undated(undated);
  if (first === undefined || last === undefined) return rest;
  const span =
    first === last ? edtfWords(first, t) : t.dates.span(edtfWords(first, t), edtfWords(last, t));
  return rest === '' ? span : t.dates.withUndated(span, rest);
}
