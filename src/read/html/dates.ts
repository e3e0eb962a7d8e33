import { findDates, isoDay, type FoundDay } from '../../language/dates.js';
import { wordsIn, all } from './dom.js';
import { nearHeadline } from './near.js';
import { fromData, fromElements, fromItems, fromMeta, type Page, type Stated } from './page.js';

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'article_date_original',
  'article.published',
  'published-date',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'publication-date',
  'pubdate',
  'pub_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date.created',
  'citation_publication_date',
  'bt:pubdate',
  'displaydate',
  'date',
];

const MODIFIED = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'og:article:modified_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'modified',
  'dc.date.modified',
  'dcterms.modified',
  'rnews:datemodified',
];

/** When the page says it was published: the first place that names a day of the calendar. */
export function publishedOf(page: Page, address: string | null): Stated | null {
  return firstDay([
    ...fromData(page, 'article', 'datePublished'),
    ...fromMeta(page, PUBLISHED),
    ...fromItems(page, 'datePublished'),
    ...fromData(page, 'page', 'datePublished'),
    ...fromData(page, 'article', 'dateCreated'),
    ...fromElements(page, 'time[pubdate], time[itemprop~="datePublished"]', 'time', 0.9),
    ...fromElements(
      page,
      'abbr.published, .dt-published, time.published, time.entry-date',
      'time',
      0.9,
    ),
    ...fromElements(page, 'article time, main time, header time', 'time', 0.8),
    ...shownDates(page),
    ...fromElements(page, 'time', 'time', 0.7),
    ...inAddress(address),
  ]);
}

export function modifiedOf(page: Page): Stated | null {
  return firstDay([
    ...fromData(page, 'article', 'dateModified'),
    ...fromMeta(page, MODIFIED),
    ...fromItems(page, 'dateModified'),
    ...fromData(page, 'page', 'dateModified'),
    ...fromElements(page, 'time.updated, abbr.updated, .dt-updated', 'time', 0.8),
  ]);
}

/**
 * The same moment in the wall time of the place, where the page states it so too: minute and second are the same and
 * no zone lies more than 14 hours off. An evening's article must not get the next day's date from Greenwich.
 */
function localTime(value: string, found: readonly Stated[]): Stated | null {
  const [utc] = findDates(value);
  if (utc?.time == null || !/^(?:Z|[+-]00:00)$/.test(utc.offset ?? '')) return null;
  const moment = wallTime(utc);
  for (const one of found) {
    const local = one.values.find((text) => {
      const [day] = findDates(text);
      if (day?.time == null || day.readings.length !== 1 || day.offset === 'Z') return false;
      const apart = Math.abs(wallTime(day) - moment);
      return apart > 0 && apart <= 14 * 3600 && apart % 900 === 0 && day.time.length === 8;
    });
    if (local !== undefined) return { ...one, values: [local] };
  }
  return null;
}

/** Seconds of a wall time, counted as if it were UTC. */
function wallTime({ readings, time }: FoundDay): number {
  const [first] = readings;
  return first === undefined ? 0 : Date.parse(`${isoDay(first)}T${time ?? '00:00'}Z`) / 1000;
}

/** One value that is a day; where none is, the first that was meant as one, for a finding to name. */
function firstDay(found: readonly Stated[]): Stated | null {
  for (const one of found) {
    const value = one.values.find((text) => findDates(text).length > 0);
    if (value !== undefined) return localTime(value, found) ?? { ...one, values: [value] };
  }
  const [unreadable] = found.filter(({ confidence }) => confidence >= 0.9);
  return unreadable === undefined ? null : { ...unreadable, values: unreadable.values.slice(0, 1) };
}

/** Longest text beside a date for it to be the date's own element. */
const LONGEST_SHOWN = 80;

/** Elements a page calls its date by class or id, then those that stand by the headline, with a date in them. */
function shownDates({ document }: Page): Stated[] {
  const selector = ['date', 'publish', 'posted', 'submitted', 'timestamp', 'datum', 'fecha']
    .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`])
    .join(', ');
  const named = all(document, selector).map((element) => wordsIn(element));
  const near = nearHeadline(document, LONGEST_SHOWN).map((element) => wordsIn(element));
  const [text] = [...named, ...near].filter(
    (one) => one.length <= LONGEST_SHOWN && findDates(one).length > 0,
  );
  return text === undefined ? [] : [{ values: [text], rule: 'html:date', confidence: 0.7 }];
}

/** A day in the page's address: `/2025/12/01/`. */
function inAddress(address: string | null): Stated[] {
  const match = /\/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:\/|-|$)/.exec(address ?? '');
  return match === null
    ? []
    : [{ values: [match.slice(1).join('-')], rule: 'html:address', confidence: 0.7 }];
}
