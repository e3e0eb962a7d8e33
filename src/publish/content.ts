import matter from 'gray-matter';
import type { Heading, Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { slugify } from '../language/slug.js';
import type { Named } from './cards/article-card.js';
import type { ContentFile } from './input.js';
import { once } from './piece.js';

/** Address of the page about the method, which every page's footer names first. */
export const ABOUT = 'about/';

/** A hand-written page as it is read: its title stands over it and not in its body. */
export interface Content {
  path: string;
  title: string;
  description: string;
  body: Root;
}

/** The address of a file of `content/`. */
export function contentPath(file: string): string {
  return `${slugify(nameOf(file))}/`;
}

/**
 * Reads a page: its title is that of the front matter, else its first heading, else the name of its file. The
 * first heading is left out of the body where it says the title once more.
 */
export function contentOf({ path, text }: ContentFile): Content {
  const { data, content } = frontMatter(text);
  const body = parser.parse(content);
  const heading = body.children.find((block) => block.type === 'heading');
  const words = heading === undefined ? '' : plain(wordsOf(heading));
  const title = plain(data['title'] ?? '') || words || nameOf(path);
  if (heading !== undefined && words.toLowerCase() === title.toLowerCase())
    body.children = body.children.filter((block) => block !== heading);
  return { path: contentPath(path), title, description: data['description'] ?? title, body };
}

/** The pages of the user's own, in the order of their paths: all but the one about the method. */
export const ownPages = once(({ input }): readonly Named[] =>
  input.contentPages
    .map(contentOf)
    .filter(({ path }) => path !== ABOUT)
    .map(({ path, title }) => ({ label: title, target: path })),
);

function nameOf(file: string): string {
  return file.replace(/\.md$/i, '');
}

/** Scripts in front matter are refused; of the rest, only plain strings are taken over. */
function frontMatter(text: string): { data: Record<string, string>; content: string } {
  const { data, content } = matter(text, { engines: { js: refuse, javascript: refuse } });
  const strings = Object.entries(data).filter(([, value]) => typeof value === 'string');
  return { data: Object.fromEntries(strings), content };
}

const refuse = {
  parse(): never {
    throw new Error('front matter is data: no script engine is registered');
  },
};

const parser = unified().use(remarkParse).freeze();

function wordsOf(node: Nodes | Heading): string {
  if ('value' in node) return node.value;
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
