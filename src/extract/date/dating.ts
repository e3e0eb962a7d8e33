import { titleOf } from '../title.js';
import type { Reading } from '../reading.js';
import { placesOf, type Place } from './place.js';
import { daysOf, type Stamp } from './stamp.js';

/** The stamps that date the article. */
export interface Dating {
  published: Stamp | null;
  modified: Stamp | null;
}

/** All stamps of a seed with where each stands. */
interface Page {
  reading: Reading;
  stamps: readonly Stamp[];
  placeOf: (stamp: Stamp) => Place;
}

/** One place the article's own stamps are looked for; those found there, or none. */
type Source = (page: Page) => readonly Stamp[];

/**
 * Where the day of publication is looked for, the surest place first. The dates of a page's other articles, of its
 * pictures and comments stand everywhere else: a wrong day is worse than none.
 */
const SOURCES: readonly Source[] = [
  inFront,
  inHead,
  overHeadline,
  calledAbove,
  belowStandfirst,
  aloneAbove,
  calledBelow,
  pairedBelow,
  listedByHeadline,
];

/** Which stamps date the article and not its neighbours on the page. */
export function datingStamps(reading: Reading, stamps: readonly Stamp[]): Dating {
  const page = { reading, stamps, placeOf: placesOf(reading, stamps) };
  let modified: Stamp | null = null;
  for (const source of SOURCES) {
    const found = assign(source(page));
    modified ??= found.modified;
    if (found.published !== null) return { published: found.published, modified };
  }
  return { published: null, modified: modified ?? changed(page) };
}

/**
 * Of two stamps of one line, or of neighbouring lines, that say nothing of themselves the first is of publication and
 * the second of change. "Stand:" alone dates the text as it is; beside another date it is that of a change.
 */
function assign(stamps: readonly Stamp[]): Dating {
  const said = (kind: Stamp['kind']) => stamps.find((stamp) => stamp.kind === kind) ?? null;
  const [first, second] = stamps.filter(({ kind }) => kind === 'unsaid');
  const published = said('published') ?? first ?? null;
  const asOf = stamps.find(({ status }) => status);
  if (published === null && asOf !== undefined) return { published: asOf, modified: null };
  const pair = second !== undefined && published === first && isPair(first, second);
  return { published, modified: said('modified') ?? (pair ? second : null) };
}

/** As far as regions with a line end between them are counted apart. */
const NEIGHBOUR = 2;

function isPair(first: Stamp | undefined, second: Stamp): boolean {
  return first !== undefined && second.region - first.region <= NEIGHBOUR;
}

function at({ stamps, placeOf }: Page, ...places: Place[]): Stamp[] {
  return stamps.filter((stamp) => places.includes(placeOf(stamp)));
}

function inFront(page: Page): Stamp[] {
  return at(page, 'front');
}

function inHead(page: Page): Stamp[] {
  return at(page, 'head');
}

/** A kicker or a date may stand right over the headline, unless it is the last of a list of other articles. */
function overHeadline(page: Page): Stamp[] {
  const over = at(page, 'over');
  return at(page, 'near').some(isOfNeighbour) || daysIn(over) > 1 ? [] : over;
}

function isOfNeighbour({ kind, standing }: Stamp): boolean {
  return kind === 'unsaid' && standing !== 'spoken';
}

/** A day that is called that of publication, anywhere above the text, where only one is. */
function calledAbove(page: Page): readonly Stamp[] {
  return ofOneDay(at(page, 'over', 'near', 'above').filter(isPublished));
}

function isPublished({ kind }: Stamp): boolean {
  return kind === 'published';
}

/** A moment, or a day with a name behind it, between the first two paragraphs: the first may be the standfirst. */
function belowStandfirst(page: Page): readonly Stamp[] {
  const lead = at(page, 'lead');
  return ofOneDay(
    lead.filter(({ day, kind }) => kind !== 'modified' && (day.time !== null || day.start === 0)),
  );
}

/**
 * The only day above the article: near its headline, or further up with a time. One with its weekday and no time is that
 * of the whole page, and beside a day of change in the head none but a day that is called so is one of publication.
 */
function aloneAbove(page: Page): readonly Stamp[] {
  if (at(page, 'head').length > 0) return [];
  const near = at(page, 'near', 'over');
  const above = near.length > 0 ? near : at(page, 'above').filter(({ day }) => day.time !== null);
  return above.every(({ day }) => day.weekday === null || (near.length > 0 && day.time !== null))
    ? ofOneDay(above)
    : [];
}

/** A day that is called that of publication in the text or at its foot, where only one is. */
function calledBelow(page: Page): readonly Stamp[] {
  const text = at(page, 'lead', 'text').filter(({ amid }) => amid === 'nothing');
  const foot = at(page, 'foot').filter(({ amid }) => amid !== 'prose');
  return ofOneDay([...text, ...foot].filter(isPublished));
}

/** "5 gennaio 2025 (modifica il 6 gennaio 2025)": a day before one of change, in one line. */
function pairedBelow(page: Page): readonly Stamp[] {
  const below = at(page, 'lead', 'text', 'foot');
  return ofOneDay(
    below.filter((one, i) => {
      const next = below[i + 1];
      return one.kind === 'unsaid' && next?.kind === 'modified' && next.region === one.region;
    }),
  );
}

/** As many regions around a headline in a list as its own day may be away. */
const BESIDE = 3;

/** The article in the page's own list of its newest: its headline with a day beside it, and no other. */
function listedByHeadline(page: Page): readonly Stamp[] {
  const { reading, stamps } = page;
  const title = titleOf(reading);
  if (title.status !== 'stated') return [];
  const near = new Set<number>();
  for (const [i, { role, span }] of reading.regions.entries()) {
    if (role === 'headline' || span.exact !== title.text) continue;
    for (let region = i - BESIDE; region <= i + BESIDE; region++) near.add(region);
  }
  return ofOneDay(stamps.filter(({ region }) => near.has(region)));
}

/** The first day of change that is called so, in the article's reach. */
function changed(page: Page): Stamp | null {
  return at(page, 'over', 'lead', 'text', 'foot').find(({ kind }) => kind === 'modified') ?? null;
}

function ofOneDay(stamps: readonly Stamp[]): readonly Stamp[] {
  return daysIn(stamps) === 1 ? stamps : [];
}

function daysIn(stamps: readonly Stamp[]): number {
  return new Set(stamps.map((stamp) => daysOf(stamp).join())).size;
}
