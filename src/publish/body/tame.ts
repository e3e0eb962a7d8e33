import type { Definition, Nodes, PhrasingContent, Root, RootContent } from 'mdast';

/** Schemes a link in a seed may have; a relative address would point into our own site. */
const SCHEME = /^(?:https?:\/\/|mailto:)/i;

/**
 * What of a seed's Markdown reaches the page: links only to the web and to mailboxes, images as their
 * alternative text (nothing is loaded from elsewhere), headings below the page's own, nothing empty.
 */
export function tamed(tree: Root): RootContent[] {
  const definitions = definitionsOf(tree);
  const levels = headingLevels();
  return tree.children.flatMap((block) => {
    if (block.type === 'definition' || block.type === 'html') return [];
    if (block.type === 'heading') block.depth = levels(block.depth);
    tame(block, definitions);
    return block.type === 'thematicBreak' || hasWords(block) ? [block] : [];
  });
}

type Definitions = ReadonlyMap<string, string>;

/** The first definition of a label counts, as in CommonMark. */
function definitionsOf(tree: Root): Definitions {
  const found = tree.children.filter((node): node is Definition => node.type === 'definition');
  return new Map(found.toReversed().map(({ identifier, url }) => [identifier, url]));
}

/** Headings of a text begin at level two and never skip a level on the way down. */
function headingLevels(): (depth: number) => 2 | 3 | 4 | 5 | 6 {
  let last = 1;
  return (depth) => {
    last = Math.max(2, Math.min(depth + 1, last + 1, 6));
    return last as 2 | 3 | 4 | 5 | 6;
  };
}

function tame(node: Nodes, definitions: Definitions): void {
  if (!('children' in node)) return;
  for (const child of node.children) tame(child, definitions);
  const children = node.children as PhrasingContent[];
  node.children = children.flatMap((child) => tameInline(child, definitions));
}

function tameInline(node: PhrasingContent, definitions: Definitions): PhrasingContent[] {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return node.alt ? [{ type: 'text', value: node.alt, ...at(node) }] : [];
    case 'link':
      return linked(node.children, node.url, node);
    case 'linkReference':
      return linked(node.children, definitions.get(node.identifier) ?? '', node);
    case 'html':
      return [{ type: 'text', value: node.value, ...at(node) }];
    default:
      return [node];
  }
}

function linked(children: PhrasingContent[], url: string, node: Nodes): PhrasingContent[] {
  if (!SCHEME.test(url) || !children.some(hasWords)) return children;
  const data: object = { hProperties: { rel: 'nofollow noopener noreferrer' } };
  return [{ type: 'link', url, children, data, ...at(node) }];
}

function at({ position }: Nodes): Pick<Nodes, 'position'> {
  return position === undefined ? {} : { position };
}

function hasWords(node: Nodes): boolean {
  if ('value' in node) return node.value.trim() !== '';
  return 'children' in node && node.children.some(hasWords);
}
