import { atomCards, type AtomCard } from '../cards/atom-card.js';
import { CLAIM_TYPES } from '../cards/certainty.js';
import { meetingId } from '../cards/meeting.js';
import type { Edition } from '../edition.js';
import {
  facetIds,
  facetPage,
  facetPath,
  facetsOf,
  type Facet,
  type FacetedList,
  type FacetLink,
} from '../facets.js';
import { frame, type Frame } from '../frame.js';
import type { PageKind } from '../page-kind.js';
import { leadOf, type Pager } from '../paging.js';
import { once, piece } from '../piece.js';

const BASE = 'claims/';

export interface ClaimsView extends Frame {
  /** Claims with a page of their own, for more than one report makes or touches them. */
  meeting: AtomCard[];
  /** Claims of one report alone. */
  single: AtomCard[];
  /** Counted at the list's own address alone. */
  meetingTotal: number | null;
  singleTotal: number | null;
  facets: FacetLink[];
  pager: Pager;
}

const rows = once(sorted);

/** What stands on one page of it. */
const pageOf = piece('claims-page', (edition, id) => {
  const list = rows(edition);
  const { facet, ...page } = facetPage(edition, list, id);
  const isFirst = page.pager.total !== null;
  // Counted at the list's own address alone: a large archive has thousands of pages.
  const met = isFirst ? meetingIn(list, facet) : 0;
  return {
    ...page,
    label: facet?.label ?? null,
    total: isFirst ? (facet?.rows.length ?? total(edition)) : 0,
    meetingTotal: isFirst ? met : null,
    singleTotal: isFirst ? (facet?.rows ?? list.all).length - met : null,
  };
});

/** How many of the rows of a facet, or of all, stand where reports meet. */
function meetingIn({ meeting }: Rows, facet: Facet | null): number {
  if (facet === null) return meeting.length;
  const narrowed = new Set(facet.rows);
  return meeting.filter((one) => narrowed.has(one)).length;
}

/** All claims: first those where reports meet, each once, then those of one report alone. */
export const claims: PageKind = {
  ids: (edition) => facetIds(rows(edition)),
  path: (_, id) => facetPath({ base: BASE }, id),
  view: (edition, id) => view(edition, id),
  pieces: [pageOf],
};

interface Rows extends FacetedList {
  meeting: string[];
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
  const all = [...meeting, ...single];
  const facets = facetsOf(all, CLAIM_TYPES, edition.t.certainty.claims, edition);
  return { meeting, base: BASE, order: 'rank', all, facets };
}

function view(edition: Edition, id: string): ClaimsView {
  const { t } = edition;
  const {
    rows: ids,
    label,
    total: all,
    meetingTotal,
    singleTotal,
    links,
    pager,
  } = pageOf(edition, id);
  const shown = atomCards(edition, ids);
  return {
    ...frame(edition, {
      path: facetPath({ base: BASE }, id),
      heading: label === null ? t.claims.title : t.claims.narrowed(label),
      trail: label === null ? [] : [{ label: t.claims.title, target: BASE }],
      description: leadOf(edition, pager, label ?? t.claims.title, () =>
        t.claims.description(t.counts.claims(all)),
      ),
    }),
    meeting: shown.filter((card) => card.meeting !== null),
    single: shown.filter((card) => card.meeting === null),
    meetingTotal,
    singleTotal,
    facets: links,
    pager,
  };
}

function total({ catalog, survey }: Edition): number {
  return catalog.articles.reduce((sum, { id }) => sum + survey.of(id).claims.length, 0);
}

/** Ids of all pages on which a claim meets others. */
export function meetingIds(edition: Edition): string[] {
  return rows(edition).meeting.flatMap((claim) => meetingId(edition, claim) ?? []);
}
