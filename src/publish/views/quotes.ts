import { atomCards, type AtomCard } from '../cards/atom-card.js';
import { counted } from '../cards/counts.js';
import { voicesOf, type Voice } from '../cards/voices.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import type { PageKind } from '../page-kind.js';
import { chunkPath, chunksOf, INDEX, pagerOf, rowsOf, type Pager } from '../paging.js';

const BASE = 'quotes/';

export interface QuotesView extends Frame {
  rows: AtomCard[];
  pager: Pager;
  voices: Voice[];
}

/** All quotations, those of the newest article first. */
export const quotes: PageKind = {
  ids: (edition) => chunksOf(allQuotes(edition).length).map(({ id }) => id),
  path: (_, id) => chunkPath(BASE, id),
  view: (edition, id) => view(edition, id),
};

function allQuotes({ catalog, survey }: Edition): string[] {
  return catalog.articles.flatMap(({ id }) => survey.of(id).quotes);
}

function view(edition: Edition, id: string): QuotesView {
  const all = allQuotes(edition);
  return {
    ...frame(edition, {
      path: chunkPath(BASE, id),
      heading: 'Quotations',
      description: `${counted(all.length, 'quotation')}, each with its speaker and the way its words took.`,
    }),
    rows: atomCards(edition, rowsOf(all, id)),
    pager: pagerOf(BASE, all.length, id, 'time'),
    voices: id === INDEX ? voicesOf(edition, all, 12, 'quotation') : [],
  };
}
