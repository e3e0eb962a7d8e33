import { articleCard, type ArticleCard, type Named } from '../cards/article-card.js';
import { capital } from '../cards/counts.js';
import { edtfWords } from '../cards/date-words.js';
import { dayAnchor, dayGroups, momentsOf, type DayGroup, type Moment } from '../cards/day-list.js';
import { timelineChart, type TimelineChart } from '../charts/timeline.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import type { PageKind } from '../page-kind.js';
import {
  chunkOfRow,
  chunkPath,
  chunksOf,
  INDEX,
  leadOf,
  pagerOf,
  rowsOf,
  type Pager,
} from '../paging.js';
import { once, piece } from '../piece.js';

const BASE = 'timeline/';

export interface TimelineView extends Frame {
  chart: string | null;
  /** First and last day of the picture and what it leaves out, for under it. */
  ends: { first: string; last: string; outside: string } | null;
  /** The years, each linked to the page and the day it begins on. */
  years: Named[];
  days: DayGroup[];
  /** Articles without a stated day, on the first page. */
  undated: ArticleCard[];
  undatedTotal: number;
  pager: Pager;
}

/** Articles without a day that are named on the page; the list of articles has them all. */
const UNDATED = 24;

const allMoments = once((edition) =>
  momentsOf(
    edition,
    edition.catalog.articles.map(({ id }) => id),
  ),
);

/** What is the same on every page of it. */
const onEvery = once((edition) => ({
  years: yearsOf(allMoments(edition)),
  undated: edition.catalog.articles
    .map((one) => one.id)
    .filter((one) => edition.survey.of(one).published === null),
}));

/** What stands on one page of it. */
const pageOf = piece('timeline-page', (edition, id) => {
  const all = allMoments(edition);
  const { years, undated } = onEvery(edition);
  return {
    shown: rowsOf(all, id),
    years,
    undated: id === INDEX ? undated.slice(0, UNDATED) : [],
    undatedTotal: undated.length,
    pager: pagerOf(edition, BASE, all.length, id, 'time'),
  };
});

/** What happened when, as the articles tell it, and when they told it. */
export const timeline: PageKind = {
  ids: (edition) => chunksOf(allMoments(edition).length).map(({ id }) => id),
  path: (_, id) => chunkPath(BASE, id),
  view: (edition, id) => view(edition, id),
  pieces: [pageOf],
};

function view(edition: Edition, id: string): TimelineView {
  const { shown, years, undated, undatedTotal, pager } = pageOf(edition, id);
  const dates = (kind: Moment['kind']) =>
    shown.filter((one) => one.kind === kind).map(({ edtf }) => edtf);
  const days = dayGroups(edition, shown);
  const chart = timelineChart(dates('event'), dates('report'));
  return {
    ...frame(edition, {
      path: chunkPath(BASE, id),
      heading: edition.t.timeline.title,
      description: leadOf(edition, pager, edition.t.timeline.title, (total) =>
        edition.t.timeline.description(edition.t.counts.entries(total)),
      ),
    }),
    chart: chart?.svg ?? null,
    ends: chart === null ? null : endsOf(edition, chart),
    years,
    days,
    undated: undated.map((one) => articleCard(edition, one)),
    undatedTotal,
    pager,
  };
}

function endsOf(
  { t }: Edition,
  { first, last, outside }: TimelineChart,
): NonNullable<TimelineView['ends']> {
  return {
    first: capital(edtfWords(first, t)),
    last: capital(edtfWords(last, t)),
    outside: outside === 0 ? '' : t.timeline.outside(outside),
  };
}

/** Newest first, as the days are. */
function yearsOf(all: readonly Moment[]): Named[] {
  const years = new Map<string, string>();
  all.forEach(({ edtf }, row) => {
    const year = /\d{4}/.exec(edtf)?.[0];
    if (year === undefined || years.has(year)) return;
    const page = chunkPath(BASE, chunkOfRow(all.length, row)?.id ?? INDEX);
    years.set(year, `${page}#${dayAnchor(edtf)}`);
  });
  return years.size < 2 ? [] : [...years].map(([label, target]) => ({ label, target }));
}
