import { limits } from '../../model/limits.js';
import { all, type DomDocument } from './dom.js';

/** One thing of a page's JSON-LD. */
export type LdNode = Readonly<Record<string, unknown>>;

/** What the JSON-LD of a page says of its article: the article's own node, and the page's where it has one. */
export interface LinkedData {
  article: LdNode | null;
  page: LdNode | null;
  /** Every node by its `@id`, for values that are references. */
  byId: ReadonlyMap<string, LdNode>;
}

/** schema.org's Article with its kin (NewsArticle, BlogPosting, LiveBlogPosting, Report …). */
const ARTICLE = /(?:Article|Posting)$|^Report$/;
const PAGE = /^(?:WebPage|ItemPage)$/;

/** Reads every block of JSON-LD; what is no JSON even after mending is passed over. */
export function linkedData(document: DomDocument): LinkedData {
  const nodes = all(document, 'script[type*="ld+json" i]', 50)
    .map((script) => script.textContent ?? '')
    .filter((text) => text.length <= limits.htmlLinkedData)
    .flatMap((text) => nodesOf(parsed(text), 0))
    .slice(0, 2000);
  const byId = new Map<string, LdNode>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const articles = nodes.filter((node) => hasType(node, ARTICLE));
  return {
    article: articles.find((node) => 'headline' in node) ?? articles[0] ?? null,
    page: nodes.find((node) => hasType(node, PAGE)) ?? null,
    byId,
  };
}

export function hasType(node: LdNode, type: RegExp): boolean {
  return listOf(node['@type']).some((one) => typeof one === 'string' && type.test(one));
}

/** The texts of a property: strings, numbers, and the names of things, references followed once. */
export function textsOf(data: LinkedData, node: LdNode | null, property: string): string[] {
  return listOf(node?.[property]).flatMap((value) => {
    if (typeof value === 'string') return [value];
    if (!isNode(value)) return [];
    const id = value['@id'];
    const thing = 'name' in value || typeof id !== 'string' ? value : data.byId.get(id);
    return listOf(thing?.['name']).filter((name) => typeof name === 'string');
  });
}

/** A block holds a thing, a list of things or a graph; a page holds its article as its main entity. */
function nodesOf(value: unknown, depth: number): LdNode[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((one) => nodesOf(one, depth + 1));
  if (!isNode(value)) return [];
  const inner = ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) =>
    nodesOf(value[key], depth + 1),
  );
  return [value, ...inner];
}

function parsed(text: string): unknown {
  return attempt(text) ?? attempt(mended(text));
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What templates get wrong most: comment and CDATA marks around it, line ends in strings, commas at the end. */
function mended(text: string): string {
  const bare = text.replace(/<!--|-->|<!\[CDATA\[|\]\]>/g, '');
  const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
  return bare
    .slice(Math.max(bare.search(/[[{]/), 0), end + 1)
    .replace(/\p{Cc}/gu, ' ')
    .replace(/,\s*(?=[}\]])/g, '');
}

function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
