import type { Article } from '../../../model/article.js';
import type { FoundDate } from '../../../model/found.js';
import { SPOKEN } from '../../body/seed-text.js';
import { edtfWords, foundDateWords, type DateWords } from '../../cards/date-words.js';
import { webAddress } from '../../cards/web-address.js';
import type { Edition } from '../../edition.js';

/** What stands between the title and the text: where it is from, when, by whom, under which rights. */
export interface ArticleHead {
  published: DateRow | null;
  modified: DateRow | null;
  /** The inferred window where no date is stated. */
  window: { words: string; why: string } | null;
  /** What the front matter or a page's metadata state as one; that of the text stands in the text. */
  standfirst: string | null;
  byline: string[];
  place: string | null;
  wire: string | null;
  /** What the outlet is to this text: an “originally published” line does not say who published it here. */
  outletIs: 'Publisher' | 'Originally published by';
  /** Where the text says it was published first, beside its publisher. */
  originally: string | null;
  /** Address of the original; null where the seed has none. */
  original: string | null;
  rights: { notice: string; reserved: boolean } | null;
  /** The text itself is kept off the site. */
  restricted: boolean;
}

/** A date with how it is known and what else it could be. */
export interface DateRow extends DateWords {
  raw: string;
  line: number | null;
  corrected: boolean;
  why: string;
  alternatives: DateWords[];
}

export function headOf({ shelf }: Edition, article: Article): ArticleHead {
  const { source, date } = article;
  const { inferred } = date;
  return {
    published: dateRow(date.published),
    modified: dateRow(date.modified),
    window: inferred === null ? null : { words: edtfWords(inferred.edtf), why: inferred.why },
    standfirst: statedStandfirst(article),
    byline: source.byline.map(({ value }) => value),
    place: source.place?.value ?? null,
    wire: source.wire?.value ?? null,
    outletIs:
      source.publisher === null && source.originalPublisher !== null
        ? 'Originally published by'
        : 'Publisher',
    originally: source.publisher === null ? null : (source.originalPublisher?.value ?? null),
    original: webAddress(source.url?.value),
    rights: source.rights && { notice: source.rights.notice, reserved: source.rights.reserved },
    restricted: shelf.isRestricted(article.id),
  };
}

/** The standfirst, where it lies outside what is shown as the text. */
function statedStandfirst({ standfirst, regions }: Article): string | null {
  if (standfirst === null) return null;
  const { start, end } = standfirst;
  const shown = regions.some(
    ({ role, span }) => SPOKEN.has(role) && span.start < end && span.end > start,
  );
  return shown ? null : standfirst.exact;
}

function dateRow(found: FoundDate | null): DateRow | null {
  if (found === null) return null;
  const { raw, evidence, why, status, alternatives } = found;
  return {
    ...foundDateWords(found),
    raw,
    line: evidence[0]?.line ?? null,
    corrected: status === 'override',
    why,
    alternatives: alternatives.map((iso) => ({
      words: edtfWords(iso),
      datetime: iso,
      stated: false,
    })),
  };
}
