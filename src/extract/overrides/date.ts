import { readDate } from '../../language/edtf.js';
import type { ArticleDate } from '../../model/article.js';
import type { FoundDate } from '../../model/found.js';
import type { Corrections } from './corrections.js';
import { BY_HAND } from './source.js';

/**
 * The dates with those a person states in their place. Where no day of publication is left, `window` works out what
 * the text and the day of change still tell of it.
 */
export function correctedDate(
  corrections: Corrections,
  read: ArticleDate,
  window: (modified: FoundDate | null) => ArticleDate['inferred'],
): ArticleDate {
  const published = correctedDay(corrections, 'published', read.published);
  const modified = correctedDay(corrections, 'modified', read.modified);
  if (published === read.published && modified === read.modified) return read;
  return { published, modified, inferred: published === null ? window(modified) : null };
}

function correctedDay(
  corrections: Corrections,
  field: 'published' | 'modified',
  read: FoundDate | null,
): FoundDate | null {
  const given = corrections.inPlaceOf(field, read);
  if (given === null) return read;
  const { value, evidence } = given;
  if (value === null) return null;
  const stated = readDate(value);
  // The sidecar was read: a day that does not exist never comes this far.
  if ('problem' in stated) throw new Error(stated.problem);
  const { edtf, iso, zoned, alternatives } = stated.date;
  return {
    ...{ value: edtf, edtf, iso, alternatives },
    raw: evidence[0]?.exact ?? value,
    zone: zoned ? 'stated' : 'unknown',
    why: '',
    evidence,
    ...BY_HAND,
  };
}
