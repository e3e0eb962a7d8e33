import type { Relation } from '../../model/relation.js';
import { absolute, articleAt } from '../address.js';
import { articleCard, outletOf } from '../cards/article-card.js';
import { relationCard } from '../cards/relation-card.js';
import type { Edition } from '../edition.js';
import { urnOf } from '../identifiers.js';

/** One entry of a feed. */
export interface FeedEntry {
  id: string;
  title: string;
  /** Full address, or one relative to the feed. */
  link: string;
  /** Null where the date of publication is not stated. */
  published: string | null;
  /** Feeds demand one: the latest date known, or the epoch for what has none at all. */
  updated: string;
  author: string;
  summary: string;
  categories: readonly string[];
}

/** The way from a feed to a page: full where the site knows its own address. */
export type Link = (target: string) => string;

/** Links of a feed that lies in a folder of the site. */
export function linkFrom(edition: Edition, root: string): Link {
  return (target) => absolute(edition.config.siteUrl, target) ?? (root + target || './');
}

/** The earliest instant a point or choice of dates can mean, in the form feeds demand. */
export function instantOf(edtf: string | null): string | null {
  const match =
    /(\d{4})(?:-([01]\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?/.exec(
      edtf ?? '',
    );
  if (match === null) return null;
  const [, year = '', month = '01', day = '01', time = '00:00', seconds = ':00', zone = 'Z'] =
    match;
  return `${year}-${month}-${day}T${time}${seconds}${zone}`;
}

const EPOCH = '1970-01-01T00:00:00Z';

export function articleEntry(edition: Edition, id: string, link: Link): FeedEntry {
  const { catalog, survey } = edition;
  const entry = catalog.article(id);
  const { published, changed, date } = survey.of(id);
  const card = articleCard(edition, id);
  return {
    id: urnOf('article', id),
    title: card.title,
    link: link(articleAt({ slug: entry?.slug ?? '' })),
    published: instantOf(published),
    updated: instantOf(changed) ?? instantOf(published) ?? instantOf(entry?.date ?? null) ?? EPOCH,
    author: card.outlet.label,
    summary: [card.outlet.label, date.words, card.holds].filter((part) => part !== '').join('; '),
    categories: (entry?.topics ?? []).flatMap((topic) => catalog.topic(topic)?.label ?? []),
  };
}

export function relationEntry(edition: Edition, relation: Relation, link: Link): FeedEntry {
  const { survey, disagreements, t } = edition;
  const card = relationCard(edition, relation);
  const articles = relation.members.flatMap((member) => survey.place(member)?.article ?? []);
  const dates = articles.map((id) => articleEntry(edition, id, link).updated);
  const sides = card.sides.map((side) =>
    side.map(({ text, article }) => t.feeds.words(text, article.outlet.label)).join(', '),
  );
  return {
    id: urnOf('relation', relation.id),
    title: card.heading,
    link: link(disagreements.addressOf(relation.id)),
    published: null,
    updated: newest(dates),
    author: [...new Set(articles.map((id) => outletOf(edition, id).label))].join(', '),
    summary: [...sides, card.why?.words ?? ''].filter((part) => part !== '').join('; '),
    categories: [relation.type],
  };
}

/** The latest of some instants; offsets make words no order, so they are compared as times. */
export function newest(instants: readonly string[]): string {
  const time = (instant: string) => Date.parse(instant);
  return instants.reduce((a, b) => (time(b) > time(a) ? b : a), EPOCH);
}
