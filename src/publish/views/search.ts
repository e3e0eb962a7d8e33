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
  const { frame: shared, search: words } = edition.t;
  return {
    ...frame(edition, { path: PATH, heading: words.title, description: words.description }),
    indexes: edition.searchGroups,
    lists: [
      { label: shared.menu.topics, target: 'topics/' },
      { label: shared.menu.people, target: 'people/' },
      { label: shared.menu.sources, target: 'sources/' },
      { label: words.articlesByDate, target: 'articles/' },
    ],
  };
}
