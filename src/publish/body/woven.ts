import type { Emphasis, InlineCode, Nodes, PhrasingContent, Text } from 'mdast';
import { noteAnchor, type Mark } from './marks.js';
import type { Segment, Segments } from './segments.js';

/** Marks of one passage told apart by class; the style sheet knows as many (`k1` … `k24`). */
const TOLD_APART = 24;

/** What the number of a note is called for those who hear the page, by the kind of its mark. */
export type NoteLabels = Readonly<Record<Mark['kind'], (number: number) => string>>;

/** Puts the marks of a block into its tree: an anchor where each begins, a reference where it ends. */
export class Weaver {
  readonly #segments: Segments;
  readonly #numbers: ReadonlyMap<Mark, number>;
  readonly #first: ReadonlyMap<Mark, Segment>;
  readonly #last: ReadonlyMap<Mark, Segment>;
  readonly #labels: NoteLabels;

  /** `fresh` are the marks that begin in this block; one carried on from a block before is only tinted. */
  constructor(segments: Segments, fresh: ReadonlySet<Mark>, labels: NoteLabels) {
    const all = [...segments.values()].flat();
    const marks = [...new Set(all.flatMap((segment) => segment.marks))];
    const ends = (list: readonly Segment[]) =>
      new Map(list.flatMap((one) => one.marks.filter((m) => fresh.has(m)).map((m) => [m, one])));
    this.#labels = labels;
    this.#segments = segments;
    this.#numbers = new Map(marks.slice(0, TOLD_APART).map((mark, i) => [mark, i + 1]));
    this.#first = ends(all.toReversed());
    this.#last = ends(all);
  }

  /** Class of a mark's note, by which it lights up with the mark. */
  noteClass(mark: Mark): string {
    const number = this.#numbers.get(mark);
    return number === undefined ? '' : `k${number}`;
  }

  /** Replaces the text of a block by its marked segments. */
  weave(block: Nodes): void {
    if (!('children' in block)) return;
    const children = block.children as PhrasingContent[];
    block.children = children.flatMap((child) => this.#woven(child));
  }

  #woven(node: PhrasingContent): PhrasingContent[] {
    if (node.type === 'text' || node.type === 'inlineCode') {
      const segments = this.#segments.get(node) ?? [{ value: node.value, marks: [] }];
      return segments.flatMap((one) => [this.#marked(one, node), ...this.#references(one)]);
    }
    this.weave(node);
    // A link cannot stand inside a link: references leave it.
    return node.type === 'link' ? hoisted(node) : [node];
  }

  #marked(segment: Segment, { type }: Text | InlineCode): PhrasingContent {
    const { value, marks } = segment;
    if (marks.length === 0) return { type, value };
    const kinds = [...new Set(marks.map(({ kind }) => kind))].sort();
    const className = [...kinds, ...marks.map((mark) => this.noteClass(mark)).filter(Boolean)];
    const anchors = marks
      .filter((mark) => this.#first.get(mark) === segment)
      .map((mark) => element('span', { id: mark.anchor, className: this.#targetClass(mark) }));
    const name = kinds.includes('quote') ? 'mark' : 'span';
    return element(name, { className }, [...anchors, { type, value }]);
  }

  #targetClass(mark: Mark): string[] {
    const number = this.#numbers.get(mark);
    return number === undefined ? [] : [`t${number}`];
  }

  #references(segment: Segment): PhrasingContent[] {
    const ending = segment.marks.filter((mark) => this.#last.get(mark) === segment);
    return ending.map((mark) => element('a', this.#reference(mark)));
  }

  /** The number is drawn by the style sheet, so that copied text holds the article's words and nothing else. */
  #reference({ kind, number }: Mark): Record<string, unknown> {
    const href = `#${noteAnchor({ kind, number })}`;
    const ariaLabel = this.#labels[kind](number);
    return kind === 'sic'
      ? { href, className: ['ref', 'ref-sic'], ariaLabel }
      : { href, className: ['ref'], dataN: String(number), ariaLabel };
  }
}

/** remark-html turns a node into whatever its data names; emphasis is the plainest node with children. */
function element(
  hName: string,
  hProperties: Record<string, unknown>,
  children: PhrasingContent[] = [],
): Emphasis {
  const data: object = { hName, hProperties };
  return { type: 'emphasis', data, children };
}

function hoisted(link: PhrasingContent & { children: PhrasingContent[] }): PhrasingContent[] {
  const references = link.children.filter(isReference);
  link.children = link.children.filter((child) => !isReference(child));
  return [link, ...references];
}

function isReference(node: PhrasingContent): boolean {
  return node.data !== undefined && 'hName' in node.data && node.data.hName === 'a';
}
