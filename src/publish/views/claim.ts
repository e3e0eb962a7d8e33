import { limits } from '../../model/limits.js';
import type { Relation } from '../../model/relation.js';
import { claimAt } from '../address.js';
import { atomCards, atomReadings, type AtomCard } from '../cards/atom-card.js';
import { meetingParts } from '../cards/meeting.js';
import { reachWords } from '../cards/origin-words.js';
import type { Reading } from '../cards/reading.js';
import { relationCard, type RelationCard } from '../cards/relation-card.js';
import type { Edition } from '../edition.js';
import { frame, shortened, type Frame } from '../frame.js';
import { claimJsonld } from '../jsonld/claim.js';
import { inOrder } from '../sections.js';
import type { PageKind } from '../page-kind.js';
import { meetingIds } from './claims.js';

export interface ClaimView extends Frame {
  /** Words of the first report, which stand for all. */
  text: string;
  language: string | null;
  /** "2 articles, 1 origin" */
  reach: string;
  origins: { label: string; known: boolean }[];
  wordings: AtomCard[];
  /** Wordings and origins beyond those named: "240 more"; empty where all are. */
  moreWordings: string;
  moreOrigins: string;
  /** Numbers and times the reports give. */
  figures: Figure[];
  differ: (RelationCard & { target: string })[];
  agree: RelationCard[];
}

/** A number or a time as one report gives it. */
export interface Figure extends Reading {
  outlet: string;
  target: string;
}

/** One claim in the words of every report that makes it, and whatever stands against it. */
export const claim: PageKind = {
  ids: (edition) => meetingIds(edition),
  path: (_, id) => claimAt(id),
  articles: (edition, id) =>
    meetingParts(edition, id).members.flatMap((one) => edition.survey.place(one)?.article ?? []),
  view: (edition, id) => view(edition, id),
};

function view(edition: Edition, id: string): ClaimView {
  const { t } = edition;
  const { cluster, members, relations } = meetingParts(edition, id);
  const wordings = atomCards(edition, inOrder(edition, members).slice(0, limits.listRows));
  const origins = cluster?.origins ?? [];
  const first = wordings[0];
  const text = first === undefined || first.text === '' ? t.claim.kicker : first.text;
  const against = relations.filter(({ type }) => type !== 'agrees');
  return {
    ...frame(edition, {
      path: claimAt(id),
      heading: shortened(text, 160),
      description: t.claim.description(t.counts.wordings(members.length), text),
      trail: [{ label: t.frame.menu.claims, target: 'claims/' }],
      jsonld: claimJsonld(edition, id, wordings),
    }),
    text,
    language: first?.article.language ?? null,
    reach: cluster === null ? '' : reachWords(cluster, t),
    origins: origins.slice(0, limits.listRows).map(({ label, known }) => ({ label, known })),
    wordings,
    moreWordings: more(edition, members.length),
    moreOrigins: more(edition, origins.length),
    figures: figuresOf(edition, [...wordings, ...opposed(edition, against, members)]),
    differ: against.map((relation) => ({
      ...relationCard(edition, relation),
      target: edition.disagreements.addressOf(relation.id),
    })),
    agree: agreeing(relations, members).map((one) => relationCard(edition, one)),
  };
}

function more({ t }: Edition, all: number): string {
  return all > limits.listRows ? t.counts.more(all - limits.listRows) : '';
}

/** Agreements with claims that are not among the wordings already. */
function agreeing(relations: readonly Relation[], wordings: readonly string[]): Relation[] {
  return relations.filter(
    ({ type, members }) => type === 'agrees' && members.some((one) => !wordings.includes(one)),
  );
}

function opposed(
  edition: Edition,
  relations: readonly Relation[],
  members: readonly string[],
): AtomCard[] {
  const others = relations.flatMap((relation) => relation.members);
  return atomCards(
    edition,
    [...new Set(others)].filter((id) => !members.includes(id)),
  );
}

function figuresOf(edition: Edition, cards: readonly AtomCard[]): Figure[] {
  const rows = cards.flatMap(({ id, target, article }) =>
    atomReadings(edition, id).map((reading) => ({
      ...{ outlet: article.outlet.label, target },
      ...reading,
    })),
  );
  return rows.length > 1 ? rows : [];
}
