import type {
  Definition,
  Link,
  LinkReference,
  Nodes,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';

/** Where a link may lead: the address to write, or null for a link that becomes its words. */
export type Leads = (url: string) => string | null;

/** Schemes a link in a seed may have; a relative address would point into our own site. */
const SCHEME = /^(?:https?:\/\/|mailto:)/i;

/** To the web and to mailboxes. */
export const outward: Leads = (url) => (SCHEME.test(url) ? url : null);

/**
 * What of a seed's Markdown reaches the page: links only to the web and to mailboxes, images as their
 * alternative text (nothing is loaded from elsewhere), headings below the page's own, nothing empty.
 */
export function tamed(tree: Root, leads: Leads = outward): RootContent[] {
  const links = { definitions: definitionsOf(tree), leads };
  const levels = headingLevels();
  return tree.children.flatMap((block) => {
    if (block.type === 'definition' || block.type === 'html') return [];
    if (block.type === 'heading') block.depth = levels(block.depth);
    tame(block, links);
    return block.type === 'thematicBreak' || hasWords(block) ? [block] : [];
  });
}

interface Links {
  definitions: ReadonlyMap<string, string>;
  leads: Leads;
}

/** The first definition of a label counts, as in CommonMark. */
function definitionsOf(tree: Root): Links['definitions'] {
  const found = tree.children.filter((node): node is Definition => node.type === 'definition');
  return new Map(found.toReversed().map(({ identifier, url }) => [identifier, url]));
}

/** Headings of a text begin at level two; each is one deeper than the heading it stands under. */
function headingLevels(): (depth: number) => 2 | 3 | 4 | 5 | 6 {
  const open: number[] = [];
  return (depth) => {
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    return Math.min(open.length + 1, 6) as 2 | 3 | 4 | 5 | 6;
  };
}

function tame(node: Nodes, links: Links): void {
  if (!('children' in node)) return;
  for (const child of node.children) tame(child, links);
  const children = node.children as PhrasingContent[];
  node.children = children.flatMap((child) => tameInline(child, links));
}

function tameInline(node: PhrasingContent, links: Links): PhrasingContent[] {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return node.alt ? [{ type: 'text', value: node.alt, ...at(node) }] : [];
    case 'link':
      return linked(node, links.leads(node.url));
    case 'linkReference':
      return linked(node, links.leads(links.definitions.get(node.identifier) ?? ''));
    case 'html':
      return [{ type: 'text', value: node.value, ...at(node) }];
    default:
      return [node];
  }
}

function linked(node: Link | LinkReference, url: string | null): PhrasingContent[] {
  const { children } = node;
  if (url === null || !children.some(hasWords)) return children;
  const data: object = SCHEME.test(url)
    ? { hProperties: { rel: 'nofollow noopener noreferrer' } }
    : {};
  return [{ type: 'link', url, children, data, ...at(node) }];
}

function at({ position }: Nodes): Pick<Nodes, 'position'> {
  return position === undefined ? {} : { position };
}

function hasWords(node: Nodes): boolean {
  if ('value' in node) return node.value.trim() !== '';
  return 'children' in node && node.children.some(hasWords);
}
