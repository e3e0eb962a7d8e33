import matter from 'gray-matter';
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Scalar,
} from 'yaml';
import { DEEPEST, fieldsOf, type Leaf } from './fields.js';
import type { Block, Outcome, Refused } from './index.js';
import { isTooDeep } from './nesting.js';

/** A document and its lines, which are those of the file. */
export interface Yaml {
  document: Document;
  lines: LineCounter;
  text: string;
}

/**
 * Reads YAML between two lines of `---`. gray-matter cuts the block out; the YAML itself goes through one engine that
 * knows only plain values: no anchors, no aliases, no tag that makes anything.
 */
export function readYaml({ source, end }: Block): Outcome {
  const text = source.text.slice(0, end).replace(/\r\n?/g, '\n');
  const deep = isTooDeep(text);
  if (deep !== null) return { problem: 'front-matter-shape', line: deep };
  const yaml = cutOut(text);
  return yaml === null
    ? { front: { fields: new Map(), end } }
    : readDocument(yaml, { source, end, close: 0 });
}

/** The fields of a document, or what is wrong with it. */
export function readDocument(yaml: Yaml, { source, end }: Block): Outcome {
  const { document, lines } = yaml;
  const mistake = mistakeOf(document, lines);
  if (mistake !== null) return { problem: 'front-matter-yaml', ...mistake };
  const { contents } = document;
  if (contents === null) return { front: { fields: new Map(), end } };
  const refused = reusedIn(yaml);
  if (refused !== null) return refused;
  if (isScalar(contents) && contents.value === null) return { front: { fields: new Map(), end } };
  if (!isMap(contents)) return { problem: 'front-matter-shape', line: 2 };
  return { front: { fields: fieldsOf(leavesOf(contents, yaml), source), end } };
}

function cutOut(text: string): Yaml | null {
  const found: Yaml[] = [];
  const engine = {
    parse(block: string): object {
      const lines = new LineCounter();
      // Line 1 of the block is the rest of the opening fence's line, so its lines are those of the file.
      const document = parseDocument(block, { schema: 'core', lineCounter: lines });
      found.push({ document, lines, text: block });
      return {};
    },
    stringify: () => '',
  };
  const refuse = {
    parse(): never {
      throw new Error('front matter is data: no script engine is registered');
    },
  };
  matter(text, { language: 'yaml', engines: { yaml: engine, js: refuse, javascript: refuse } });
  return found[0] ?? null;
}

/** An anchor, an alias or a name that is no plain value: all that makes YAML more than names and values. */
function reusedIn({ document, lines }: Yaml): Refused | null {
  const found: number[] = [];
  const note = (range: readonly number[] | null | undefined) => {
    found.push(range?.[0] ?? 0);
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_, { range }) => note(range),
    Node: (_, node) => ('anchor' in node && node.anchor ? note(node.range) : undefined),
    Pair: (_, { key }) => {
      if (isScalar(key)) return undefined;
      return note(isMap(key) || isSeq(key) ? key.range : null);
    },
  });
  const [at] = found;
  return at === undefined ? null : { problem: 'front-matter-shape', line: lines.linePos(at).line };
}

function leavesOf(node: unknown, yaml: Yaml): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (value: unknown, path: readonly string[], first: number): void => {
    const add = (text: string | null, range: readonly number[] | null | undefined) => {
      const last = Math.max(first, lastLine(yaml, range));
      leaves.push({ path, value: text, lines: [first, last] });
    };
    if (isScalar(value)) add(plainValue(value), value.range);
    else if (value === null || value === undefined) add(null, null);
    else if ((isMap(value) || isSeq(value)) && value.items.length === 0) add(null, value.range);
    else if (isSeq(value)) for (const item of value.items) walk(item, path, first);
    else if (!isMap(value)) return;
    else if (path.length > DEEPEST) add(yaml.text.slice(...spanOf(value.range)), value.range);
    else
      for (const pair of value.items) {
        if (!isPair(pair) || !isScalar(pair.key)) continue;
        const line = yaml.lines.linePos(pair.key.range?.[0] ?? 0).line;
        walk(pair.value, [...path, String(pair.key.value)], line);
      }
  };
  walk(node, [], 1);
  return leaves;
}

function spanOf(range: readonly number[] | null | undefined): [number, number] {
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

/** The line a value ends on; the white space behind it is no part of it. */
function lastLine({ lines, text }: Yaml, range: readonly number[] | null | undefined): number {
  const [start, end] = spanOf(range);
  const length = text.slice(start, end).trimEnd().length;
  return lines.linePos(start + Math.max(0, length - 1)).line;
}

/** A scalar as it is written: `2024-05-06`, `0o14`, `yes` stay the words they are. */
function plainValue(node: Scalar): string | null {
  if (node.value === null) return null;
  return typeof node.value === 'string' ? node.value : (node.source ?? JSON.stringify(node.value));
}

/** Mistakes of YAML in plain words, by the parser's code; of others its own words are given. */
const MISTAKES: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE: 'a backslash between double quotation marks',
  BAD_SCALAR_START: 'a value begins with a sign that needs quotation marks around it',
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon in it has no quotation marks around it',
  DUPLICATE_KEY: 'a name that stood above already',
  MULTILINE_IMPLICIT_KEY: 'a line that is not “name: value”',
  TAB_AS_INDENT: 'a line begins with a tab',
};

/** The first mistake the parser found, in words, and its line. */
export function mistakeOf(
  document: Document,
  lines: LineCounter,
): { line: number; detail: string } | null {
  const [error] = document.errors;
  if (error === undefined) return null;
  const said = error.message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '');
  const line = error.linePos?.[0].line ?? 1;
  if (said.startsWith('Missing closing')) {
    const opened = lines.linePos(lastValueAt(document)).line;
    return { line: opened, detail: `line ${opened}: a quotation mark that is never closed` };
  }
  const words = MISTAKES[error.code] ?? said.charAt(0).toLowerCase() + said.slice(1);
  return { line, detail: `line ${line}: ${words}` };
}

/** Where the last value begins: an open quotation mark swallows all that follows. */
function lastValueAt({ contents }: Document): number {
  let at = 0;
  visit(contents, {
    Scalar: (_, { range }) => {
      at = Math.max(at, range?.[0] ?? 0);
    },
  });
  return at;
}
