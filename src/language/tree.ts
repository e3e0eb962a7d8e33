import type { Nodes, Paragraph, Root, RootContent, Text } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { limits } from '../model/limits.js';

/** A part of a text, as half-open UTF-16 offsets. */
export interface Range {
  start: number;
  end: number;
}

/**
 * The mdast tree of the given parts of a text, every text node with its position in the whole text.
 *
 * Plain text is lines, not Markdown: each part becomes one paragraph and no construct is looked for. Markdown
 * goes through remark-parse with everything outside the parts blanked out, so that offsets stay those of the
 * file. Markdown that would take the parser minutes is treated as plain text.
 */
export function treeOf(
  text: string,
  format: 'text' | 'markdown' | 'html',
  parts: readonly Range[],
): Root {
  return format === 'markdown' && !isPathological(text)
    ? markdownTree(text, parts)
    : { type: 'root', children: parts.map((part) => paragraphOf(text, part)) };
}

/**
 * True for Markdown with more delimiters or deeper nesting than any article: its parsing is quadratic in
 * delimiter runs (80 kB of `*a_ ` takes minutes) and recursive in block quotes.
 */
function isPathological(text: string): boolean {
  const delimiters = text.match(/[*_`[\]<~!]/g)?.length ?? 0;
  return delimiters > limits.markdownDelimiters || deepestNesting(text) > limits.markdownNesting;
}

function deepestNesting(text: string): number {
  let deepest = 0;
  for (const [prefix] of text.matchAll(/^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]|$))+/gm)) {
    deepest = Math.max(deepest, prefix.match(/[-*+>.)]/g)?.length ?? 0);
  }
  return deepest;
}

function paragraphOf(text: string, part: Range): Paragraph {
  const position = {
    start: { line: 1, column: 1, offset: part.start },
    end: { line: 1, column: 1, offset: part.end },
  };
  const child: Text = { type: 'text', value: text.slice(part.start, part.end), position };
  return { type: 'paragraph', children: [child], position };
}

/** Raw HTML and indented code are read as the words they are: a scrape that has them means no code. */
const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{ disable: { null: ['codeIndented', 'htmlFlow', 'htmlText'] } }])
  .freeze();

function markdownTree(text: string, parts: readonly Range[]): Root {
  return parser.parse(
    blankOutside(text, parts).replace(NOTE_OF_A_WORD, (mark) => ' '.repeat(mark.length)),
  );
}

/** `[^1]: Ibid.` is a footnote: CommonMark would take it for where a link leads. */
const NOTE_OF_A_WORD =
  /^ {0,3}\[\^[^\]\s]{1,40}\]:[ \t]*(?=(?!<?[a-z][a-z\d+.-]*:\/\/)\S+[ \t]*$)/gim;

/** Everything outside the parts as spaces, but for lines that have no words and decide how the parts are read. */
function blankOutside(text: string, parts: readonly Range[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of parts) {
    out += blanked(text, at, start) + text.slice(start, end);
    at = end;
  }
  return out + blanked(text, at, text.length);
}

/** Where links of the text lead: `[name]: https://…`. */
const DEFINITION =
  /^ {0,3}\[[^\][\r\n]{1,200}\]:[ \t]{1,9}\S+(?:[ \t]{1,9}(?:"[^"\r\n]*"|'[^'\r\n]*'))?[ \t]*$/;
/** A row of hyphens or equals signs on the line behind a part, and a line over it that is a heading. */
const UNDERLINE = /^([ \t]*(?:\r\n?|\n) {0,3})((?:=+|-+)[ \t]*)(?=[\r\n]|$)/;
const LONGEST_HEADING = 140;
const HEADED = /(?:^|[\r\n][ \t]*(?:\r\n?|\n))[ \t]*[^\s>|*+-][^\r\n]{0,119}[^\s.!?…,;:”"]$/;

function blanked(text: string, start: number, end: number): string {
  const gap = text.slice(start, end);
  const over = text.slice(Math.max(0, start - LONGEST_HEADING), start);
  const kept = HEADED.test(over) ? (UNDERLINE.exec(gap)?.[0] ?? '') : '';
  const rest = gap.slice(kept.length);
  return (
    kept +
    rest.replace(/[^\r\n]+/g, (line) => (DEFINITION.test(line) ? line : ' '.repeat(line.length)))
  );
}

/** Calls `visit` for every node that holds phrasing content directly, in order, and says if it is in a block quote. */
export function eachParagraph(
  node: Root | RootContent,
  visit: (block: Nodes & { children: RootContent[] }, quoted: boolean) => void,
  quoted = false,
): void {
  if (node.type === 'paragraph' || node.type === 'heading') visit(node, quoted);
  else if ('children' in node) {
    const inside = quoted || node.type === 'blockquote';
    for (const child of node.children) eachParagraph(child, visit, inside);
  }
}
