import { articleCard, type ArticleCard } from '../cards/article-card.js';
import { dayGroups, momentsOf, type DayGroup, type Moment } from '../cards/day-list.js';
import { timelineChart } from '../charts/timeline.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import type { PageKind } from '../page-kind.js';
import { chunkPath, chunksOf, INDEX, pagerOf, rowsOf, type Pager } from '../paging.js';

const BASE = 'timeline/';

export interface TimelineView extends Frame {
  chart: string | null;
  /** First and last day of what is shown, for under the picture. */
  ends: { first: string; last: string } | null;
  days: DayGroup[];
  /** Articles without a stated day, on the first page. */
  undated: ArticleCard[];
  undatedTotal: number;
  pager: Pager;
}

/** What happened when, as the articles tell it, and when they told it. */
export const timeline: PageKind = {
  ids: (edition) => chunksOf(allMoments(edition).length).map(({ id }) => id),
  path: (_, id) => chunkPath(BASE, id),
  view: (edition, id) => view(edition, id),
};

const known = new WeakMap<Edition, Moment[]>();

function allMoments(edition: Edition): Moment[] {
  const moments =
    known.get(edition) ??
    momentsOf(
      edition,
      edition.catalog.articles.map(({ id }) => id),
    );
  known.set(edition, moments);
  return moments;
}

/** Undated articles named on the page; the list of articles has them all. */
const UNDATED = 24;

function view(edition: Edition, id: string): TimelineView {
  const all = allMoments(edition);
  const shown = rowsOf(all, id);
  const dates = (kind: Moment['kind']) =>
    shown.filter((one) => one.kind === kind).map(({ edtf }) => edtf);
  const undated = edition.catalog.articles.filter(
    (one) => edition.survey.of(one.id).published === null,
  );
  const days = dayGroups(edition, shown);
  return {
    ...frame(edition, {
      path: chunkPath(BASE, id),
      heading: edition.t.timeline.title,
      description: edition.t.timeline.description(edition.t.counts.entries(all.length)),
    }),
    chart: timelineChart(dates('event'), dates('report')),
    ends: days.length < 2 ? null : { first: days.at(-1)!.words, last: days[0]!.words },
    days,
    undated:
      id === INDEX ? undated.slice(0, UNDATED).map((one) => articleCard(edition, one.id)) : [],
    undatedTotal: undated.length,
    pager: pagerOf(edition, BASE, all.length, id, 'time'),
  };
}
