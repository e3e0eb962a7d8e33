import type { Story } from '../../model/archive.js';
import { storyAt } from '../address.js';
import { spanOfDates } from '../cards/span-of-dates.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import type { PageKind } from '../page-kind.js';
import { chunkPath, chunksOf, leadOf, pagerOf, rowsOf, type Pager } from '../paging.js';

const BASE = 'stories/';

export interface StoryRow {
  label: string;
  target: string;
  counts: string;
  dates: string;
}

export interface StoriesView extends Frame {
  rows: StoryRow[];
  pager: Pager;
}

/** Events on which articles report, the newest first. */
export const stories: PageKind = {
  ids: ({ catalog }) => chunksOf(catalog.stories.length).map(({ id }) => id),
  path: (_, id) => chunkPath(BASE, id),
  view: (edition, id) => view(edition, id),
};

function view(edition: Edition, id: string): StoriesView {
  const { catalog, t } = edition;
  const newest = ({ articles }: Story) => Math.min(...articles.map((one) => catalog.rank(one)));
  const all = [...catalog.stories].sort((a, b) => newest(a) - newest(b));
  const pager = pagerOf(edition, BASE, all.length, id, 'time');
  return {
    ...frame(edition, {
      path: chunkPath(BASE, id),
      heading: t.stories.title,
      description: leadOf(edition, pager, t.stories.title, (total) =>
        t.stories.description(t.counts.stories(total)),
      ),
    }),
    rows: rowsOf(all, id).map((story) => ({
      label: edition.shelf.guarded(story.label, story.articles),
      target: storyAt(story),
      counts: t.counts.articles(story.articles.length),
      dates: spanOfDates(edition, story.articles),
    })),
    pager,
  };
}
