import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { limits } from '../../model/limits.js';
import { mistakeOf } from '../front/yaml.js';

/** YAML as plain data: maps without a prototype, lists, text, numbers, true, false and null. */
export interface PlainYaml {
  value: unknown;
  /** 1-based line of what stands at a path, or of the nearest thing around it. */
  lineAt: (path: readonly PropertyKey[]) => number;
}

/** The data, or why they are none, with the line. */
export type YamlRead = { yaml: PlainYaml } | { problem: string; line: number };

/**
 * Reads YAML (core schema) as data and nothing but data. Anchors, aliases, tags and names given twice are refused,
 * and so is a file of more tokens than any list of corrections has; nothing is ever resolved, merged or run.
 */
export function readYaml(text: string): YamlRead {
  if (!isShort(text)) return { problem: 'more YAML than any list of corrections', line: 1 };
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      schema: 'core',
      lineCounter: lines,
      // Comparing every name with every other takes quadratic time; `plain` looks them up.
      uniqueKeys: false,
      prettyErrors: false,
    });
    const mistake = mistakeIn(document, lines) ?? strangeIn(document, lines);
    if (mistake !== null) return mistake;
    return { yaml: { value: plain(document.contents), lineAt: lineFinder(document, lines) } };
  } catch (error) {
    if (error instanceof Refusal)
      return { problem: error.message, line: lines.linePos(error.at).line };
    throw error;
  }
}

/** Every token is an object to the parser, and every wrong escape an error of its own: both are counted first. */
function isShort(text: string): boolean {
  let left: number = limits.yamlTokens;
  for (const token of new Lexer().lex(text)) {
    left -= token.startsWith('"') ? token.split('\\').length : 1;
    if (left < 0) return false;
  }
  return true;
}

function mistakeIn(
  document: Document,
  lines: LineCounter,
): { problem: string; line: number } | null {
  const [error] = document.errors;
  // The parser was told to leave lines out: it would look each of them up, for thousands of mistakes.
  if (error !== undefined) error.linePos = [lines.linePos(error.pos[0])];
  const mistake = mistakeOf(document, lines);
  return mistake && { problem: mistake.detail.replace(/^line \d+: /, ''), line: mistake.line };
}

/** The first thing that is more than data. */
function strangeIn(
  document: Document,
  lines: LineCounter,
): { problem: string; line: number } | null {
  const found: { problem: string; at: number }[] = document.warnings.map(({ pos }) => ({
    problem: 'a tag',
    at: pos[0],
  }));
  const tell = (problem: string, node: Node) => {
    found.unshift({ problem, at: node.range?.[0] ?? 0 });
    return visit.BREAK;
  };
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) return tell(`the alias *${node.source}`, node);
      if (node.anchor !== undefined) return tell(`the anchor &${node.anchor}`, node);
      const { tag } = node;
      return tag === undefined || CORE.test(tag) ? undefined : tell(`the tag ${tag}`, node);
    },
  });
  const [first] = found;
  if (first === undefined) return null;
  return {
    problem: `${first.problem}: corrections are plain data`,
    line: lines.linePos(first.at).line,
  };
}

/** What the parser calls the kinds of plain data. */
const CORE = /^tag:yaml\.org,2002:(?:map|seq|str|int|float|bool|null)$/;

class Refusal extends Error {
  readonly at: number;

  constructor(reason: string, at: number) {
    super(reason);
    this.at = at;
  }
}

/** @throws Refusal for a name that is none, or stood there already. */
function plain(node: unknown): unknown {
  if (isSeq(node)) return node.items.map(plain);
  if (isMap(node)) {
    const map = Object.create(null) as Record<string, unknown>;
    for (const { key, value } of node.items) {
      const at = isScalar(key) ? (key.range?.[0] ?? 0) : (node.range?.[0] ?? 0);
      if (!isScalar(key)) throw new Refusal('a name that is no plain word', at);
      const name = String(key.value);
      if (name in map) throw new Refusal('a name that stood above already', at);
      map[name] = plain(value);
    }
    return map;
  }
  return isScalar(node) ? scalar(node.value, node.source) : null;
}

/** A number that is not written as it is counted (012, 1e3, 0x10) is text. */
function scalar(value: unknown, source: string | undefined): unknown {
  if (typeof value !== 'number' && typeof value !== 'bigint') return value;
  return String(value) === source ? Number(value) : (source ?? String(value));
}

function lineFinder(document: Document, lines: LineCounter): PlainYaml['lineAt'] {
  return (path) => {
    let node: unknown = document.contents;
    let at = 0;
    for (const step of path) {
      let next: unknown = null;
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
        if (isScalar(pair?.key)) at = pair.key.range?.[0] ?? at;
        next = pair?.value;
      } else if (isSeq(node) && typeof step === 'number') {
        next = node.items[step];
        at = (next as Node | undefined)?.range?.[0] ?? at;
      }
      node = next;
    }
    return lines.linePos(at).line;
  };
}
