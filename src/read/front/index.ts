import { SourceText } from '../../language/source-text.js';
import { limits } from '../../model/limits.js';
import type { FrontMatter } from '../../model/seed.js';
import type { Problem } from '../refusal.js';
import { jsonEnd, readJson } from './json.js';
import { readToml } from './toml.js';
import { readYaml } from './yaml.js';

/** Front matter, null where there is none, or why it cannot be read, with its line. */
export type Outcome = { front: FrontMatter | null } | Refused;

export interface Refused {
  problem: Problem;
  line: number;
  detail?: string;
}

/** A block of front matter, fences included: the beginning of a seed. */
export interface Block {
  source: SourceText;
  /** Where the body begins (UTF-16 offset). */
  end: number;
  /** 1-based number of the line that closes it. */
  close: number;
}

const YAML = '---';
const TOML = '+++';

/**
 * Reads the front matter of a seed: YAML where line 1 is exactly `---`, TOML where it is exactly `+++` (Hugo, Zola), JSON
 * where a single object heads the text (Hugo); anything else is text. What is plain in it is read, nested or not; a
 * fence that names a language (`---js`) is refused before anything could be asked to understand it.
 */
export function readFrontMatter(text: string): Outcome {
  const source = new SourceText(text);
  const first = lineText(source, 1);
  if (first === YAML || first === TOML) return readFenced(source, first);
  const end = jsonEnd(text);
  if (end !== null) return bounded({ source, end, close: source.lineAt(end) }, readJson);
  return foreign(first) ?? { front: null };
}

function readFenced(source: SourceText, fence: string): Outcome {
  const close = closingLine(source, fence);
  if (close === null) return { problem: 'front-matter-open', line: 1, detail: fence };
  if (lineText(source, close).trimEnd() !== fence) {
    const detail = `line ${close}: a row of ${fence === YAML ? 'hyphens' : 'plus signs'}`;
    return { problem: 'front-matter-yaml', line: close, detail };
  }
  const end = source.lineStarts[close] ?? source.text.length;
  return bounded({ source, end, close }, fence === YAML ? readYaml : readToml);
}

function bounded(block: Block, read: (block: Block) => Outcome): Outcome {
  if (block.end > limits.frontMatterBytes) return { problem: 'front-matter-large', line: 1 };
  return read(block);
}

/** `---js`, `--- json`: a single word behind the fence names a language; several words are text. */
function foreign(first: string): Outcome | null {
  const language = /^---+[ \t]*([a-z]\w*)[ \t]*$/i.exec(first)?.[1];
  if (language === undefined) return null;
  return { problem: 'front-matter-language', line: 1, detail: language };
}

/** 1-based number of the line that ends the block: the first that begins with the fence, as gray-matter has it. */
function closingLine(source: SourceText, fence: string): number | null {
  for (let line = 2; line <= source.lineStarts.length; line++) {
    if (lineText(source, line).startsWith(fence)) return line;
  }
  return null;
}

/** A line without its line end. */
export function lineText(source: SourceText, line: number): string {
  const start = source.lineStarts[line - 1] ?? source.text.length;
  const next = source.lineStarts[line] ?? source.text.length;
  return source.text.slice(start, next).replace(/[\r\n]+$/, '');
}
