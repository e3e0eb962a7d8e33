import type { Article } from '../../../model/article.js';
import type { FoundDate } from '../../../model/found.js';
import { SPOKEN } from '../../body/seed-text.js';
import { edtfWords, foundDateWords, type DateWords } from '../../cards/date-words.js';
import { webAddress } from '../../cards/web-address.js';
import type { Edition } from '../../edition.js';
import type { Strings } from '../../strings/index.js';
import { told, type Told } from '../../told.js';

/** What stands between the title and the text: where it is from, when, by whom, under which rights. */
export interface ArticleHead {
  published: DateRow | null;
  modified: DateRow | null;
  /** The inferred window where no date is stated. */
  window: { words: string; why: Told } | null;
  /** What the front matter or a page's metadata state as one; that of the text stands in the text. */
  standfirst: string | null;
  byline: string[];
  place: string | null;
  wire: string | null;
  /** What the outlet is to this text: an “originally published” line does not say who published it here. */
  outletIs: string;
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
  why: Told | null;
  /** What else it could be: "Can be read as 12 January 2025"; empty where nothing. */
  alternatives: string;
}

export function headOf({ shelf, t }: Edition, article: Article): ArticleHead {
  const { source, date } = article;
  const { inferred } = date;
  return {
    published: dateRow(date.published, t),
    modified: dateRow(date.modified, t),
    window:
      inferred === null ? null : { words: edtfWords(inferred.edtf, t), why: told(t, inferred.why) },
    standfirst: statedStandfirst(article),
    byline: source.byline.map(({ value }) => value),
    place: source.place?.value ?? null,
    wire: source.wire?.value ?? null,
    outletIs:
      source.publisher === null && source.originalPublisher !== null
        ? t.facts.originallyBy
        : t.facts.publisher,
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

function dateRow(found: FoundDate | null, t: Strings): DateRow | null {
  if (found === null) return null;
  const { raw, evidence, why, status, alternatives } = found;
  return {
    ...foundDateWords(found, t),
    raw,
    line: evidence[0]?.line ?? null,
    corrected: status === 'override',
    why: why === '' ? null : told(t, why),
    alternatives:
      alternatives.length === 0
        ? ''
        : t.facts.canBeReadAs(alternatives.map((iso) => edtfWords(iso, t))),
  };
}
