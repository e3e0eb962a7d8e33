import { atomCards, type AtomCard } from '../cards/atom-card.js';
import { voicesOf, type Voice } from '../cards/voices.js';
import type { Edition } from '../edition.js';
import {
  facetIds,
  facetPage,
  facetPath,
  facetsOf,
  type FacetedList,
  type FacetLink,
} from '../facets.js';
import { frame, type Frame } from '../frame.js';
import type { PageKind } from '../page-kind.js';
import { INDEX, leadOf, type Pager } from '../paging.js';
import { once, piece } from '../piece.js';

const BASE = 'quotes/';

export interface QuotesView extends Frame {
  rows: AtomCard[];
  facets: FacetLink[];
  pager: Pager;
  voices: Voice[];
}

/** The sorts of quotation, the fullest first: a term between marks says less than a sentence. */
const SORTS: readonly string[] = ['direct', 'block', 'mixed', 'phrase'];

const listOf = once(sorted);

/** What stands on one page of it. */
const pageOf = piece('quotes-page', (edition, id) => {
  const list = listOf(edition);
  const { facet, ...page } = facetPage(edition, list, id);
  return {
    ...page,
    label: facet?.label ?? null,
    voices: id === INDEX ? voicesOf(edition, list.all, 12, 'quotations') : [],
  };
});

/** All quotations, those of the newest article first, and inside an article whole utterances before phrases. */
export const quotes: PageKind = {
  ids: (edition) => facetIds(listOf(edition)),
  path: (_, id) => facetPath({ base: BASE }, id),
  view: (edition, id) => view(edition, id),
  pieces: [pageOf],
};

function sorted(edition: Edition): FacetedList {
  const { catalog, survey } = edition;
  const rank = (id: string) => SORTS.indexOf(survey.place(id)?.type ?? '');
  const all = catalog.articles.flatMap(({ id }) =>
    [...survey.of(id).quotes].sort((a, b) => rank(a) - rank(b)),
  );
  const facets = facetsOf(all, SORTS, edition.t.certainty.quotations, edition);
  return { base: BASE, order: 'time', all, facets };
}

function view(edition: Edition, id: string): QuotesView {
  const { t } = edition;
  const { rows, label, links, pager, voices } = pageOf(edition, id);
  return {
    ...frame(edition, {
      path: facetPath({ base: BASE }, id),
      heading: label ?? t.quotes.title,
      description: leadOf(edition, pager, label ?? t.quotes.title, (total) =>
        t.quotes.description(t.counts.quotations(total)),
      ),
      trail: label === null ? [] : [{ label: t.quotes.title, target: BASE }],
    }),
    rows: atomCards(edition, rows),
    facets: links,
    pager,
    voices,
  };
}
