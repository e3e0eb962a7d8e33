import type { Named } from '../cards/article-card.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import { ONLY, type PageKind } from '../page-kind.js';

const PATH = 'search/';

export interface SearchView extends Frame {
  /** Lists from A to Z, for readers without script. */
  lists: Named[];
  /** How many indexes the script asks. */
  indexes: number;
}

/** The search page: its results are made in the reader's browser, from an index on this site. */
export const search: PageKind = {
  ids: () => ONLY,
  path: () => PATH,
  view: (edition) => view(edition),
};

function view(edition: Edition): SearchView {
  const description = 'Search the articles, claims, people, topics and sources of this archive.';
  return {
    ...frame(edition, { path: PATH, heading: 'Search', description }),
    indexes: edition.searchGroups,
    lists: [
      { label: 'Topics', target: 'topics/' },
      { label: 'People', target: 'people/' },
      { label: 'Sources', target: 'sources/' },
      { label: 'Articles by date', target: 'articles/' },
    ],
  };
}
