import type { Story, Topic } from '../model/archive.js';
import { entityAt, storyAt, topicAt, type Bearer } from './address.js';
import type { Named } from './cards/article-card.js';
import type { Edition } from './edition.js';
import { chunkPath, chunksOf, INDEX } from './paging.js';

/** A list on the page of a topic, person, source or story, which may go on over pages of its own. */
export interface Section {
  owner: Named & { target: string };
  shelf: Named;
  key: string;
  title: string;
  rows: readonly string[];
  kind: 'article' | 'atom';
  /** The main list goes on from the owner's page; any other shows a few rows there and has its own pages. */
  main: boolean;
}

/** Rows of a list that is not the main one, as its owner's page shows them. */
export const PREVIEW = 8;

export function topicSections(edition: Edition, topic: Topic): Section[] {
  const part = parts(
    { label: topic.label, target: topicAt(topic) },
    edition.t.frame.menu.topics,
    'topics/',
  );
  const { sections } = edition.t;
  const articles = topic.articles.map(({ article }) => article);
  return [
    part('articles', sections.articles, byTime(edition, articles), 'article', true),
    part('claims', sections.claims, inOrder(edition, topic.claims), 'atom'),
    part('quotes', sections.quotations, inOrder(edition, topic.quotes), 'atom'),
  ];
}

export function entitySections(edition: Edition, entity: Bearer): Section[] {
  const { frame, sections } = edition.t;
  const target = entityAt(entity) ?? '';
  const person = entity.kind === 'person';
  const part = person
    ? parts({ label: entity.name, target }, frame.menu.people, 'people/')
    : parts({ label: entity.name, target }, frame.menu.sources, 'sources/');
  const published = edition.catalog.publishedBy(entity.id);
  const own = new Set(published.map(({ id }) => id));
  const rest = entity.articles.filter((id) => !own.has(id));
  return [
    part(
      'published',
      sections.published,
      published.map(({ id }) => id),
      'article',
      !person,
    ),
    part(
      'said',
      person ? sections.saidBy : sections.restingOnIt,
      inOrder(edition, entity.said),
      'atom',
      person,
    ),
    part(
      'about',
      person ? sections.saidAbout : sections.claimsAboutIt,
      inOrder(edition, entity.about),
      'atom',
    ),
    part(
      'articles',
      person ? sections.namingThem : sections.namingIt,
      byTime(edition, rest),
      'article',
    ),
  ];
}

export function storySections(edition: Edition, story: Story): Section[] {
  const part = parts(
    { label: story.label, target: storyAt(story) },
    edition.t.frame.stories,
    'stories/',
  );
  return [
    part('articles', edition.t.sections.articles, byTime(edition, story.articles), 'article', true),
  ];
}

/** Everything that owns sections, for the table of their further pages. */
export function allSections(edition: Edition): Section[] {
  const { entities, topics, stories } = edition.catalog;
  return [
    ...topics.flatMap((topic) => topicSections(edition, topic)),
    ...entities
      .filter((entity) => entityAt(entity) !== null)
      .flatMap((entity) => entitySections(edition, entity)),
    ...stories.flatMap((story) => storySections(edition, story)),
  ];
}

/** Address of a section's own pages. */
export function sectionBase({ owner, key, main }: Section): string {
  return main ? owner.target : `${owner.target}${key}/`;
}

/** The pages a section needs beside its owner's, as addresses and the chunk each shows. */
export function sectionPages(section: Section): [string, string][] {
  const { main, rows } = section;
  if (!main && rows.length <= PREVIEW) return [];
  return chunksOf(rows.length)
    .filter(({ id }) => !main || id !== INDEX)
    .map(({ id }) => [chunkPath(sectionBase(section), id), id]);
}

function parts(owner: Section['owner'], shelf: string, shelfAt: string) {
  return (
    key: string,
    title: string,
    rows: readonly string[],
    kind: Section['kind'],
    main = false,
  ): Section => ({ owner, shelf: { label: shelf, target: shelfAt }, key, title, rows, kind, main });
}

function byTime({ catalog }: Edition, articles: readonly string[]): string[] {
  return [...new Set(articles)].sort((a, b) => catalog.rank(a) - catalog.rank(b));
}

/** Shown quotes and claims, newest article first, inside an article as they stand in its text. */
export function inOrder({ catalog, survey }: Edition, atoms: readonly string[]): string[] {
  return [...new Set(atoms)]
    .flatMap((id) => {
      const place = survey.place(id);
      return place?.shown
        ? [{ id, rank: catalog.rank(place.article), ordinal: place.ordinal }]
        : [];
    })
    .sort((a, b) => a.rank - b.rank || a.ordinal - b.ordinal)
    .map(({ id }) => id);
}
