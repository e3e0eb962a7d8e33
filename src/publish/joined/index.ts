import type { ArchiveConfig } from '../../model/config.js';
import type { Part } from '../../model/part.js';
import type { Pages, SiteFile } from '../../model/site.js';
import { accentSheet } from '../accent.js';
import { sitemap } from '../data/sitemap.js';
import { fill } from '../fill.js';
import type { Frame } from '../frame.js';
import { ONLY } from '../page-kind.js';
import { chunkPath, chunksOf } from '../paging.js';
import { joinedOf, partAt, type Joined } from './input.js';
import * as views from './views.js';

interface JoinedKind {
  ids: (joined: Joined) => readonly string[];
  path: (id: string) => string;
  view: (joined: Joined, id: string) => Frame;
}

/** Every kind of page of a joined site, under the name of its template in `partials/joined/`. */
const KINDS: Readonly<Record<string, JoinedKind>> = {
  home: { ids: () => ONLY, path: () => '', view: views.home },
  people: {
    ids: ({ people }) => chunksOf(people.length).map(({ id }) => id),
    path: (id) => chunkPath('people/', id),
    view: views.people,
  },
  topics: {
    ids: ({ topics }) => chunksOf(topics.length).map(({ id }) => id),
    path: (id) => chunkPath('topics/', id),
    view: views.topics,
  },
  search: { ids: () => ONLY, path: () => 'search/', view: views.search },
  'not-found': { ids: () => ONLY, path: () => '404.html', view: views.notFound },
};

/** The few pages that bring sites together which lie in folders below them, and the files beside these. */
export interface JoinedSite extends Pages {
  files: () => Iterable<SiteFile>;
}

/** Makes the pages of sites that are joined, with the settings of the joined site. */
export function joinedSite(config: ArchiveConfig, parts: readonly Part[]): JoinedSite {
  const joined = joinedOf(config, parts);
  const kindNamed = (name: string) => {
    const kind = KINDS[name];
    if (kind === undefined) throw new Error(`a joined site has no page called ${name}`);
    return kind;
  };
  return {
    pages: Object.fromEntries(
      Object.entries(KINDS).map(([name, kind]) => [name, kind.ids(joined)]),
    ),
    address: (kind, id) => fileOf(kindNamed(kind).path(id)),
    view: (kind, id) => kindNamed(kind).view(joined, id),
    words: joined.t,
    fill,
    files: () => files(joined),
    portable: false,
  };
}

/** Names that the joined site needs for itself, so that no part can have them. */
export const OWN_FOLDERS: ReadonlySet<string> = new Set([
  ...['people', 'topics', 'search', 'data', 'assets'],
]);

function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function* files(joined: Joined): Iterable<SiteFile> {
  const { config, parts, people, topics } = joined;
  yield* accentSheet(config);
  const list = parts.map((part) => ({ url: partAt(part), title: part.title, ...part.summary }));
  const plain = (all: Joined['people'] | Joined['topics']) =>
    all.map(({ name, bearers }) => ({
      name,
      bearers: bearers.map(({ traces, links }) => ({
        why: links.map(({ why }) => why),
        urls: traces.map(({ part, url }) => partAt(parts[part]!) + url),
      })),
    }));
  const shared = { parts: list, people: plain(people), topics: plain(topics) };
  yield { path: 'data/parts.json', content: `${JSON.stringify(shared)}\n` };
  const own = Object.entries(KINDS)
    .filter(([name]) => name !== 'not-found')
    .flatMap(([, kind]) => kind.ids(joined).map((id) => kind.path(id)));
  yield* sitemap([...own, ...parts.map(partAt)], config.siteUrl);
}
