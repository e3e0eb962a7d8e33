import { entityAt, type Bearer } from '../address.js';
import { originRows, type OriginRow } from '../cards/origin-rows.js';
import { flowChart, type Flow } from '../charts/flows.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import { byLetter, lettersPage, type LetterGroup, type LetterLink } from '../letters.js';
import { compare, largestFirst, sortedBy } from '../order.js';
import type { PageKind } from '../page-kind.js';
import { chunkPath, chunksOf, INDEX, type Pager } from '../paging.js';
import { once, piece } from '../piece.js';

const BASE = 'sources/';
/** Threads of the picture of who quotes whom: more would be a tangle. */
const THREADS = 24;

export interface SourceRow {
  name: string;
  target: string | null;
  sort: string;
  counts: string;
}

export interface SourcesView extends Frame {
  letters: LetterLink[];
  groups: LetterGroup<SourceRow>[];
  pager: Pager;
  flows: (Flow & { words: string })[];
  flowChart: string | null;
  /** What statements rest on; on the first page. */
  origins: OriginRow[];
  /** Articles whose publisher is not stated; shown on the first page. */
  unstated: string | null;
}

const listOf = once((edition) => sortedBy(sourcesOf(edition), ({ name }) => bare(name)));

/** What stands on one page of it. */
const pageOf = piece('sources-page', (edition, id) =>
  lettersPage(edition, BASE, listOf(edition), ({ name }) => bare(name), id),
);

/** Publishers, the outlets and agencies they cite, and organisations that speak, A to Z. */
export const sources: PageKind = {
  ids: (edition) => chunksOf(sourcesOf(edition).length).map(({ id }) => id),
  path: (_, id) => chunkPath(BASE, id),
  view: (edition, id) => view(edition, id),
  pieces: [pageOf],
};

/** Every outlet, and every organisation that says something. */
export function sourcesOf({ catalog }: Edition): Bearer[] {
  return catalog.entities.filter((one) => one.isSource);
}

function view(edition: Edition, id: string): SourcesView {
  const { t } = edition;
  const { shown, letters, pager } = pageOf(edition, id);
  const flows = id === INDEX ? flowsOf(edition) : [];
  const unstated = id === INDEX ? unstatedOf(edition) : 0;
  return {
    ...frame(edition, {
      path: chunkPath(BASE, id),
      heading: t.sources.title,
      description: t.sources.description,
    }),
    letters,
    groups: byLetter(
      edition,
      shown.map((one) => sourceRow(edition, edition.catalog.entity(one)!)),
      ({ name }) => bare(name),
    ),
    pager,
    flows,
    flowChart: flowChart(flows),
    origins: id === INDEX ? originRows(edition) : [],
    unstated: unstated > 0 ? t.counts.statePublisher(unstated) : null,
  };
}

function unstatedOf({ survey }: Edition): number {
  return [...survey.all()].filter(({ outlet }) => outlet === null).length;
}

/** Filed without the article: The Guardian under G. */
function bare(name: string): string {
  return name.replace(/^the\s+(?=\S)/i, '');
}

export function sourceRow({ catalog, t }: Edition, entity: Bearer): SourceRow {
  const published = catalog.publishedBy(entity.id).length;
  const parts = [
    published === 0 ? '' : t.counts.articlesPublished(published),
    entity.said.length === 0 ? '' : t.counts.statementsRestingOnIt(entity.said.length),
  ].filter((part) => part !== '');
  return {
    name: entity.name,
    target: entityAt(entity),
    sort:
      entity.kind === 'organization'
        ? t.sources.organisation
        : published > 0
          ? t.sources.publisher
          : t.sources.citedOutlet,
    counts: parts.join(', '),
  };
}

/** Who rests on whom, most often first. */
function flowsOf({ catalog, survey, t }: Edition): SourcesView['flows'] {
  const counts = new Map<string, Flow>();
  for (const { quoting } of survey.all()) {
    for (const pair of quoting) {
      const [from, to] = pair.map((id) => catalog.entity(id));
      if (!from || !to || to.kind === 'person') continue;
      const key = `${from.id}\n${to.id}`;
      const flow = counts.get(key) ?? { from: from.name, to: to.name, count: 0 };
      counts.set(key, { ...flow, count: flow.count + 1 });
    }
  }
  const sorted = [...counts.values()].sort(
    (a, b) => compare(a.from, b.from) || compare(a.to, b.to),
  );
  return largestFirst(sorted, ({ count }) => count)
    .slice(0, THREADS)
    .map((flow) => ({ ...flow, words: t.counts.times(flow.count) }));
}
