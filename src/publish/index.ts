import type { Site } from '../model/site.js';
import { editionOf } from './edition.js';
import { fill } from './fill.js';
import type { PublishInput } from './input.js';
import type { PageKind } from './page-kind.js';
import { searchGroupOf } from './search-groups.js';
import { unitsOf } from './units.js';
import { article } from './views/article/index.js';
import { articles } from './views/articles.js';
import { claim } from './views/claim.js';
import { claims } from './views/claims.js';
import { contentPage } from './views/content-page.js';
import { data } from './views/data.js';
import { disagreements } from './views/disagreements.js';
import { home } from './views/home.js';
import { notFound } from './views/not-found.js';
import { people } from './views/people.js';
import { person } from './views/person.js';
import { quotes } from './views/quotes.js';
import { review } from './views/review.js';
import { search } from './views/search.js';
import { section } from './views/section.js';
import { source } from './views/source.js';
import { sources } from './views/sources.js';
import { stories } from './views/stories.js';
import { story } from './views/story.js';
import { timeline } from './views/timeline.js';
import { topic } from './views/topic.js';
import { topics } from './views/topics.js';

export { accentFindings } from './accent.js';
export { filesOf } from './units.js';
export { outlineOf, type Outline } from './outline.js';
export type { ContentFile, Measure, PublishInput } from './input.js';

/** Every kind of page there is, under the name of its template. */
const KINDS: Readonly<Record<string, PageKind>> = {
  home,
  articles,
  article,
  topics,
  topic,
  people,
  person,
  sources,
  source,
  quotes,
  claims,
  claim,
  disagreements,
  stories,
  story,
  section,
  timeline,
  review,
  search,
  data,
  'content-page': contentPage,
  'not-found': notFound,
};

/** Makes a site of an archive. Pages and files are computed one by one, when they are asked for. */
export function publish(input: PublishInput): Site {
  const edition = editionOf(input);
  const pages = Object.entries(KINDS).map(([name, kind]) => [name, kind.ids(edition)] as const);
  const path = (kind: string, id: string) => kindNamed(kind).path(edition, id);
  for (const one of Object.values(KINDS).flatMap(({ pieces = [] }) => pieces))
    edition.ledger.source(one.called, (key) => one.make(edition, key));
  return {
    pages: Object.fromEntries(pages),
    address: (kind, id) => fileOf(path(kind, id)),
    searchGroup: (kind, id) =>
      searchGroupOf(kindNamed(kind).articles?.(edition, id) ?? [], edition.searchGroups),
    view: (kind, id) => kindNamed(kind).view(edition, id),
    watched: (kind, id) => edition.ledger.watch(() => kindNamed(kind).view(edition, id)),
    looks: edition.ledger.looks,
    valueOf: (look) => edition.ledger.valueOf(look),
    fixed: fixedOf(input),
    language: input.config.language,
    words: edition.t,
    fill,
    units: () => unitsOf(edition, () => listed(pages, path)),
    watch: (make) => edition.ledger.watch(make),
    portable: input.portable ?? false,
    articleAt: (path) => edition.survey.articleAt(path),
    forget: (article) => {
      edition.shelf.forget(article);
      edition.atoms.forget(article);
    },
  };
}

/** What pages show that is no part of the archive. */
function fixedOf({ config, contentPages, version, measured, portable }: PublishInput): string {
  return JSON.stringify([config, contentPages, version, measured, portable]);
}

function kindNamed(name: string): PageKind {
  const kind = KINDS[name];
  if (kind === undefined) throw new Error(`there is no kind of page called ${name}`);
  return kind;
}

/** A folder's page is its index. */
function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Addresses for search engines: everything but the page for what does not exist. */
function* listed(
  pages: readonly (readonly [string, readonly string[]])[],
  path: (kind: string, id: string) => string,
): Iterable<string> {
  for (const [kind, ids] of pages) {
    if (kind !== 'not-found') for (const id of ids) yield path(kind, id);
  }
}
