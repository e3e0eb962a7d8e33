import matter from 'gray-matter';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { SourceText } from '../language/source-text.js';
import { limits } from '../model/limits.js';
import type { FrontField, FrontMatter } from '../model/seed.js';
import type { Problem } from './refusal.js';

type Outcome = { front: FrontMatter | null } | { problem: Problem; line: number; detail?: string };

const FENCE = '---';

/**
 * Reads YAML front matter where line 1 is exactly `---`; anything else is text.
 *
 * gray-matter cuts the block out; the YAML itself goes through one engine that knows only plain values. A
 * fence that names a language (`---js`) is refused before anything could be asked to understand it.
 */
export function readFrontMatter(text: string): Outcome {
  const source = new SourceText(text);
  const first = lineText(source, 1);
  if (first !== FENCE) return foreign(first) ?? { front: null };
  const close = closingLine(source);
  if (close === null) return { problem: 'front-matter-open', line: 1 };
  if (lineText(source, close).trimEnd() !== FENCE)
    return { problem: 'front-matter-yaml', line: close, detail: `line ${close}: a row of hyphens` };
  const end = source.lineStarts[close] ?? text.length;
  if (end > limits.frontMatterBytes) return { problem: 'front-matter-large', line: 1 };
  const yaml = parseBlock(text.slice(0, end));
  return toFields(yaml, source, end);
}

interface Yaml {
  document: Document | null;
  /** Line 1 of the block is the rest of the opening fence's line, so its lines are those of the file. */
  lines: LineCounter;
}

function parseBlock(text: string): Yaml {
  const yaml: Yaml = { document: null, lines: new LineCounter() };
  const engine = {
    parse(block: string): object {
      yaml.document = parseDocument(block, { schema: 'core', lineCounter: yaml.lines });
      return {};
    },
    stringify: () => '',
  };
  const refuse = {
    parse(): never {
      throw new Error('front matter is data: no script engine is registered');
    },
  };
  matter(text.replace(/\r\n?/g, '\n'), {
    language: 'yaml',
    engines: { yaml: engine, js: refuse, javascript: refuse },
  });
  return yaml;
}

/** `---js`, `--- json`: a single word behind the fence names a language; several words are text. */
function foreign(first: string): Outcome | null {
  const language = /^---+[ \t]*([a-z]\w*)[ \t]*$/i.exec(first)?.[1];
  if (language === undefined) return null;
  return { problem: 'front-matter-language', line: 1, detail: language };
}

/** 1-based number of the line at which gray-matter ends the block: the first that begins with the fence. */
function closingLine(source: SourceText): number | null {
  for (let line = 2; line <= source.lineStarts.length; line++) {
    if (lineText(source, line).startsWith(FENCE)) return line;
  }
  return null;
}

function toFields({ document, lines }: Yaml, source: SourceText, blockEnd: number): Outcome {
  const fields = new Map<string, FrontField>();
  const mistake = document === null ? null : mistakeOf(document, lines);
  if (mistake !== null) return { problem: 'front-matter-yaml', ...mistake };
  if (!document?.contents) return { front: { fields, end: blockEnd } };
  if (!isMap(document.contents)) return { problem: 'front-matter-shape', line: 2 };
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) return { problem: 'front-matter-shape', line: 2 };
    const line = lines.linePos(key.range?.[0] ?? 0).line;
    const values = plainValues(value);
    if (values === null) return { problem: 'front-matter-shape', line };
    const start = source.lineStarts[line - 1] ?? 0;
    const name = String(key.value).toLowerCase();
    const end = start + lineText(source, line).length;
    fields.set(name, { values, start, end, rule: `front-matter:${name}`, confidence: 0.99 });
  }
  return { front: { fields, end: blockEnd } };
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

/** A scalar or a list of scalars, as written; null for anything else, anchors and aliases among it. */
function plainValues(node: unknown): string[] | null {
  if (node === null) return [];
  if (isScalar(node)) {
    if (node.anchor !== undefined) return null;
    if (node.value === null) return [];
    return [
      typeof node.value === 'string' ? node.value : (node.source ?? JSON.stringify(node.value)),
    ];
  }
  if (!isSeq(node) || node.anchor !== undefined) return null;
  const all = node.items.map((item) => (isScalar(item) ? plainValues(item) : null));
  return all.includes(null) ? null : all.flatMap((one) => one ?? []);
}

/** A line without its line end. */
function lineText(source: SourceText, line: number): string {
  const start = source.lineStarts[line - 1] ?? source.text.length;
  const next = source.lineStarts[line] ?? source.text.length;
  return source.text.slice(start, next).replace(/[\r\n]+$/, '');
}
