import { relationCard, RELATION_ORDER, type RelationCard } from '../cards/relation-card.js';
import { DISAGREEMENTS } from '../disagreements.js';
import type { Edition } from '../edition.js';
import { feedIn, frame, type Frame } from '../frame.js';
import type { PageKind } from '../page-kind.js';
import { chunkOfRow, chunkPath, chunksOf, leadOf, pagerOf, rowsOf, type Pager } from '../paging.js';

export interface DisagreementsView extends Frame {
  kinds: { words: string; count: number; target: string }[];
  groups: { type: string; words: string; rows: RelationCard[] }[];
  pager: Pager;
}

/** Everything in which reports differ, by kind. */
export const disagreements: PageKind = {
  ids: (edition) => chunksOf(edition.disagreements.all.length).map(({ id }) => id),
  path: (_, id) => chunkPath(DISAGREEMENTS, id),
  view: (edition, id) => view(edition, id),
};

function view(edition: Edition, id: string): DisagreementsView {
  const { t } = edition;
  const { all } = edition.disagreements;
  const shown = rowsOf(all, id).map((relation) => relationCard(edition, relation));
  const pager = pagerOf(edition, DISAGREEMENTS, all.length, id, 'rank');
  return {
    ...frame(edition, {
      path: chunkPath(DISAGREEMENTS, id),
      heading: t.disagreements.title,
      description: leadOf(edition, pager, t.disagreements.title, (total) =>
        t.disagreements.description(t.counts.disagreements(total)),
      ),
      feed: feedIn(DISAGREEMENTS, t.feeds.disagreements(edition.config.title)),
    }),
    kinds: kindsOf(edition),
    groups: RELATION_ORDER.flatMap((type) => {
      const rows = shown.filter((card) => card.type === type);
      return rows.length === 0 ? [] : [{ type, words: t.relation.heading[type], rows }];
    }),
    pager,
  };
}

function kindsOf({ disagreements: { all }, t }: Edition): DisagreementsView['kinds'] {
  return RELATION_ORDER.flatMap((type) => {
    const first = all.findIndex((relation) => relation.type === type);
    if (first < 0) return [];
    const page = chunkPath(DISAGREEMENTS, chunkOfRow(all.length, first)?.id ?? 'index');
    const count = all.filter((relation) => relation.type === type).length;
    return [{ words: t.relation.heading[type], count, target: `${page}#${type}` }];
  });
}
