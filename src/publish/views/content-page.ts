import { rootFrom } from '../address.js';
import { blockHtml } from '../body/html.js';
import { outward, tamed, type Leads } from '../body/tame.js';
import { ABOUT, contentOf, contentPath } from '../content.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import type { ContentFile, Measure } from '../input.js';
import type { PageKind } from '../page-kind.js';

export interface ContentView extends Frame {
  html: string;
  /** Counts and measured error rates, on the page about the method. */
  figures: { name: string; value: string }[];
  measured: readonly Measure[];
}

/** Pages written by hand in `content/`, in Markdown. */
export const contentPage: PageKind = {
  ids: ({ input }) => input.contentPages.map(({ path }) => path),
  path: (_, id) => contentPath(id),
  view: (edition, id) =>
    view(
      edition,
      edition.input.contentPages.find(({ path }) => path === id)!,
    ),
};

function view(edition: Edition, file: ContentFile): ContentView {
  const { path, title, description, body } = contentOf(file);
  const isAbout = path === ABOUT;
  const leads = inward(rootFrom(path), edition.input.portable ?? false);
  return {
    ...frame(edition, { path, heading: title, description }),
    html: tamed(body, leads).map(blockHtml).join('\n'),
    figures: isAbout ? figuresOf(edition) : [],
    measured: isAbout ? (edition.input.measured ?? []) : [],
  };
}

/** A link that begins with a slash leads to a page of this site, wherever the site may stand. */
function inward(root: string, portable: boolean): Leads {
  return (url) => {
    if (!/^\/(?!\/)/.test(url)) return outward(url);
    const [path = '', fragment] = url.slice(1).split('#', 2);
    const file = portable && /(?:^|\/)$/.test(path) ? `${path}index.html` : path;
    return root + file + (fragment === undefined ? '' : `#${fragment}`);
  };
}

function figuresOf({ catalog, survey, disagreements, t }: Edition): ContentView['figures'] {
  const all = [...survey.all()];
  const sum = (size: (facts: (typeof all)[number]) => number) =>
    all.reduce((n, one) => n + size(one), 0);
  const { about, counts } = t;
  const without = (isMissing: (facts: (typeof all)[number]) => boolean) =>
    counts.articles(all.filter(isMissing).length);
  const repeated = catalog.clusters.filter(({ articles }) => articles.length > 1);
  return [
    { name: about.articles, value: counts.articles(all.length) },
    { name: about.withoutPublisher, value: without(({ outlet }) => outlet === null) },
    { name: about.withoutDate, value: without(({ published }) => published === null) },
    { name: about.quotations, value: counts.quotations(sum(({ quotes }) => quotes.length)) },
    { name: about.claimsShown, value: counts.claims(sum(({ claims }) => claims.length)) },
    { name: about.kept, value: counts.statements(sum(({ unsure }) => unsure.length)) },
    { name: about.repeated, value: counts.claims(repeated.length) },
    { name: about.disagreements, value: counts.disagreements(disagreements.all.length) },
  ];
}
