import matter from 'gray-matter';
import type { RootContent } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { slugify } from '../../language/slug.js';
import { rootFrom } from '../address.js';
import { blockHtml } from '../body/html.js';
import { outward, tamed, type Leads } from '../body/tame.js';
import { counted } from '../cards/counts.js';
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
  path: (_, id) => pathOf(id),
  view: (edition, id) =>
    view(
      edition,
      edition.input.contentPages.find(({ path }) => path === id)!,
    ),
};

function pathOf(file: string): string {
  return `${slugify(file.replace(/\.md$/i, ''))}/`;
}

function view(edition: Edition, { path, text }: ContentFile): ContentView {
  const { data, content } = frontMatter(text);
  const isAbout = pathOf(path) === 'about/';
  const title = data['title'] ?? pathOf(path).replace('/', '');
  return {
    ...frame(edition, {
      path: pathOf(path),
      heading: title,
      description: data['description'] ?? title,
    }),
    html: htmlOf(content, inward(rootFrom(pathOf(path)), edition.input.portable ?? false)),
    figures: isAbout ? figuresOf(edition) : [],
    measured: isAbout ? (edition.input.measured ?? []) : [],
  };
}

/** Scripts in front matter are refused; of the rest, only plain strings are taken over. */
function frontMatter(text: string): { data: Record<string, string>; content: string } {
  const { data, content } = matter(text, { engines: { js: refuse, javascript: refuse } });
  const plain = Object.entries(data).filter(([, value]) => typeof value === 'string');
  return { data: Object.fromEntries(plain), content };
}

const refuse = {
  parse(): never {
    throw new Error('front matter is data: no script engine is registered');
  },
};

const parser = unified().use(remarkParse).freeze();

function htmlOf(markdown: string, leads: Leads): string {
  const blocks: RootContent[] = tamed(parser.parse(markdown), leads);
  return blocks.map(blockHtml).join('\n');
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

function figuresOf({ catalog, survey, disagreements }: Edition): ContentView['figures'] {
  const all = [...survey.all()];
  const sum = (size: (facts: (typeof all)[number]) => number) =>
    all.reduce((n, one) => n + size(one), 0);
  return [
    { name: 'Articles', value: counted(all.length, 'article') },
    {
      name: 'Without a stated publisher',
      value: counted(all.filter(({ outlet }) => outlet === null).length, 'article'),
    },
    {
      name: 'Without a stated date',
      value: counted(all.filter(({ published }) => published === null).length, 'article'),
    },
    {
      name: 'Quotations',
      value: counted(
        sum(({ quotes }) => quotes.length),
        'quotation',
      ),
    },
    {
      name: 'Claims shown',
      value: counted(
        sum(({ claims }) => claims.length),
        'claim',
      ),
    },
    {
      name: 'Claims kept for review',
      value: counted(
        sum(({ unsure }) => unsure.length),
        'claim',
      ),
    },
    {
      name: 'Claims more than one article makes',
      value: counted(
        catalog.archive.clusters.filter(({ articles }) => articles.length > 1).length,
        'claim',
      ),
    },
    { name: 'Disagreements', value: counted(disagreements.all.length, 'disagreement') },
  ];
}
