import { atomCards, type AtomCard } from '../cards/atom-card.js';
import { counted } from '../cards/counts.js';
import { meetingId } from '../cards/meeting.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import type { PageKind } from '../page-kind.js';
import { chunkPath, chunksOf, pagerOf, rowsOf, type Pager } from '../paging.js';

const BASE = 'claims/';

export interface ClaimsView extends Frame {
  /** Claims with a page of their own, for more than one report makes or touches them. */
  meeting: AtomCard[];
  /** Claims of one report alone. */
  single: AtomCard[];
  meetingTotal: number;
  singleTotal: number;
  pager: Pager;
}

/** All claims: first those where reports meet, each once, then those of one report alone. */
export const claims: PageKind = {
  ids: (edition) => chunksOf(rows(edition).all.length).map(({ id }) => id),
  path: (_, id) => chunkPath(BASE, id),
  view: (edition, id) => view(edition, id),
};

interface Rows {
  meeting: string[];
  all: string[];
}

const known = new WeakMap<Edition, Rows>();

function rows(edition: Edition): Rows {
  const found = known.get(edition) ?? sorted(edition);
  known.set(edition, found);
  return found;
}

function sorted(edition: Edition): Rows {
  const meetings = new Map<string, string>();
  const single: string[] = [];
  for (const { id } of edition.catalog.articles) {
    for (const claim of edition.survey.of(id).claims) {
      const meeting = meetingId(edition, claim);
      if (meeting === null) single.push(claim);
      else if (!meetings.has(meeting)) meetings.set(meeting, claim);
    }
  }
  const meeting = [...meetings.values()];
  return { meeting, all: [...meeting, ...single] };
}

function view(edition: Edition, id: string): ClaimsView {
  const { meeting, all } = rows(edition);
  const shown = atomCards(edition, rowsOf(all, id));
  return {
    ...frame(edition, {
      path: chunkPath(BASE, id),
      heading: 'Claims',
      description: `${counted(total(edition), 'claim')}: who makes them, through whom, and who says otherwise. What several reports say stands here once.`,
    }),
    meeting: shown.filter((card) => card.meeting !== null),
    single: shown.filter((card) => card.meeting === null),
    meetingTotal: meeting.length,
    singleTotal: all.length - meeting.length,
    pager: pagerOf(BASE, all.length, id, 'rank'),
  };
}

function total({ catalog, survey }: Edition): number {
  return catalog.articles.reduce((sum, { id }) => sum + survey.of(id).claims.length, 0);
}

/** Ids of all pages on which a claim meets others. */
export function meetingIds(edition: Edition): string[] {
  return rows(edition).meeting.flatMap((claim) => meetingId(edition, claim) ?? []);
}
