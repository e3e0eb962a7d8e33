import { entityAt, type Bearer } from '../address.js';
import { foreign } from '../cards/article-card.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import { byLetter, lettersPage, type LetterGroup, type LetterLink } from '../letters.js';
import { filingName, sortedBy } from '../order.js';
import type { PageKind } from '../page-kind.js';
import { chunkPath, chunksOf, leadOf, type Pager } from '../paging.js';
import { once, piece } from '../piece.js';

const BASE = 'people/';

export interface PersonRow {
  name: string;
  target: string | null;
  role: string | null;
  /** Language of the article that words the role; null for that of the interface. */
  roleLanguage: string | null;
  counts: string;
}

export interface PeopleView extends Frame {
  letters: LetterLink[];
  groups: LetterGroup<PersonRow>[];
  pager: Pager;
}

const listOf = once((edition) => sortedBy(peopleOf(edition), ({ name }) => filingName(name)));

/** What stands on one page of it. */
const pageOf = piece('people-page', (edition, id) =>
  lettersPage(edition, BASE, listOf(edition), ({ name }) => filingName(name), id),
);

/** All people, by the last word of their names. */
export const people: PageKind = {
  ids: (edition) => chunksOf(peopleOf(edition).length).map(({ id }) => id),
  path: (_, id) => chunkPath(BASE, id),
  view: (edition, id) => view(edition, id),
  pieces: [pageOf],
};

export function peopleOf({ catalog }: Edition): Bearer[] {
  return catalog.entities.filter(({ kind }) => kind === 'person');
}

function view(edition: Edition, id: string): PeopleView {
  const { shown, letters, pager } = pageOf(edition, id);
  return {
    ...frame(edition, {
      path: chunkPath(BASE, id),
      heading: edition.t.people.title,
      description: leadOf(edition, pager, edition.t.people.title, (total) =>
        edition.t.people.description(edition.t.counts.people(total)),
      ),
    }),
    letters,
    groups: byLetter(
      edition,
      shown.map((one) => personRow(edition, edition.catalog.entity(one)!)),
      ({ name }) => filingName(name),
    ),
    pager,
  };
}

export function personRow(edition: Edition, entity: Bearer): PersonRow {
  const { t, survey } = edition;
  const { name, roles, said, articles } = entity;
  const counts = [t.counts.statements(said.length), t.counts.articles(articles.length)].join(', ');
  const [first] = roles;
  return {
    name,
    target: entityAt(entity),
    role: first?.role ?? null,
    roleLanguage: first === undefined ? null : foreign(edition, survey.of(first.article).language),
    counts,
  };
}
