import { LineCounter, parseDocument } from 'yaml';
import type { Block, Outcome } from './index.js';
import { isTooDeep } from './nesting.js';
import { readDocument } from './yaml.js';

/** An object at the head of a text: a brace, and a name in quotation marks with a colon behind it. */
const BEGINS = /^\{\s{0,99}"(?:[^"\\\r\n]|\\.){0,99}"\s{0,99}:/;

/** Where the object of JSON ends that heads a text, the end of its line with it; null where there is none. */
export function jsonEnd(text: string): number | null {
  if (!BEGINS.test(text)) return null;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return endOfLine(text, at + 1);
  }
  return null;
}

/** Nothing but white space may follow on the line of the closing brace. */
function endOfLine(text: string, at: number): number | null {
  const rest = /^[ \t]*(?:\r\n?|\n|$)/.exec(text.slice(at, at + 99));
  return rest === null ? null : at + rest[0].length;
}

/** Reads an object of JSON, which is YAML too: so its lines are known. Tabs are no indentation there, but white space. */
export function readJson(block: Block): Outcome {
  const text = block.source.text.slice(0, block.end).replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
  const deep = isTooDeep(text);
  if (deep !== null) return { problem: 'front-matter-shape', line: deep };
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'core', lineCounter: lines });
  const outcome = readDocument({ document, lines, text }, block);
  return 'problem' in outcome && outcome.problem === 'front-matter-yaml'
    ? { ...outcome, problem: 'front-matter-json' }
    : outcome;
}
