import { articleCard, type ArticleCard } from '../cards/article-card.js';
import { atomCards, type AtomCard } from '../cards/atom-card.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import type { PageKind } from '../page-kind.js';
import { leadOf, pagerOf, rowsOf, type Pager } from '../paging.js';
import { once, piece } from '../piece.js';
import { allSections, sectionBase, sectionPages, type Section } from '../sections.js';

export interface SectionView extends Frame {
  owner: Section['owner'];
  title: string;
  articles: ArticleCard[];
  atoms: AtomCard[];
  pager: Pager;
}

const tableOf = once((edition) => {
  const rows = allSections(edition).flatMap((one) =>
    sectionPages(one).map(([path, chunk]) => [path, { section: one, chunk }] as const),
  );
  return new Map(rows);
});

/** What stands on one page, of whatever list it is. */
const pageAt = piece('section-page', (edition, path) => {
  const entry = tableOf(edition).get(path);
  if (entry === undefined) return undefined;
  const { section: one, chunk } = entry;
  const { owner, shelf, title, rows, kind } = one;
  return {
    ...{ owner, shelf, title, kind },
    shown: rowsOf(rows, chunk),
    pager: pagerOf(edition, sectionBase(one), rows.length, chunk, 'time'),
  };
});

/** Further pages of the lists on topic, person, source and story pages. Their ids are their addresses. */
export const section: PageKind = {
  ids: (edition) => [...tableOf(edition).keys()],
  path: (_, id) => id,
  view: (edition, id) => view(edition, id),
  pieces: [pageAt],
};

function view(edition: Edition, id: string): SectionView {
  const page = pageAt(edition, id);
  if (page === undefined) throw new Error(`no section has a page at ${id}`);
  const { counts } = edition.t;
  const { owner, shelf, title, shown, kind, pager } = page;
  return {
    ...frame(edition, {
      path: id,
      heading: `${owner.label}: ${title}`,
      description: leadOf(
        edition,
        pager,
        `${owner.label}: ${title}`,
        (total) =>
          `${owner.label}: ${counts[kind === 'article' ? 'articles' : 'statements'](total)}.`,
      ),
      trail: [shelf, owner],
    }),
    owner,
    title,
    articles: kind === 'article' ? shown.map((one) => articleCard(edition, one)) : [],
    atoms: kind === 'atom' ? atomCards(edition, shown) : [],
    pager,
  };
}
