import { createRequire } from 'node:module';
import type * as SmolToml from 'smol-toml';
import { DEEPEST, fieldsOf, type Leaf } from './fields.js';
import { lineText, type Block, type Outcome } from './index.js';

const load = createRequire(import.meta.url);
let library: typeof SmolToml | null = null;

/** smol-toml, loaded for the first seed that has TOML. */
function smolToml(): typeof SmolToml {
  library ??= load('smol-toml') as typeof SmolToml;
  return library;
}

/** Reads TOML between two lines of `+++`: smol-toml makes the values, the lines they stand on are looked up. */
export function readToml({ source, end, close }: Block): Outcome {
  const { parse, TomlError } = smolToml();
  const lines = Array.from({ length: close - 2 }, (_, i) => lineText(source, i + 2));
  try {
    const data = parse(lines.join('\n'), { maxDepth: 50 });
    return { front: { fields: fieldsOf(leavesOf(data, placesOf(lines), lines), source), end } };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const line = Math.min(error.line + 1, close);
    const said = error.message.split('\n', 1)[0]!.replace(/^Invalid TOML document: /, '');
    return { problem: 'front-matter-toml', line, detail: `line ${line}: ${said}` };
  }
}

/** The lines from a name to the next, for every name with the tables it stands in: `params.author`. */
type Places = ReadonlyMap<string, readonly [number, number]>;

const PART = String.raw`(?:[\w-]+|"[^"]*"|'[^']*')`;
const DOTTED = String.raw`${PART}(?:\s*\.\s*${PART})*`;
const NAME = new RegExp(String.raw`^\s*(${DOTTED})\s*=`);
const TABLE = new RegExp(String.raw`^\s*\[{1,2}\s*(${DOTTED})\s*\]{1,2}`);

function placesOf(lines: readonly string[]): Places {
  const places = new Map<string, readonly [number, number]>();
  let table: string[] = [];
  let open: string | null = null;
  for (const [i, line] of lines.entries()) {
    const header = TABLE.exec(line)?.[1];
    const name = NAME.exec(line)?.[1];
    if (header !== undefined) {
      table = partsOf(header);
      open = null;
    } else if (name !== undefined) {
      open = [...table, ...partsOf(name)].join('\0');
      if (places.has(open)) open = null;
      else places.set(open, [i + 2, i + 2]);
    } else if (open !== null && line.trim() !== '' && !line.trim().startsWith('#')) {
      places.set(open, [places.get(open)?.[0] ?? i + 2, i + 2]);
    }
  }
  return places;
}

function partsOf(dotted: string): string[] {
  return [...dotted.matchAll(new RegExp(PART, 'g'))].map(([part]) =>
    part.replace(/^["']|["']$/g, ''),
  );
}

const DATE = /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?/i;

function leavesOf(data: object, places: Places, lines: readonly string[]): Leaf[] {
  const { TomlDate } = smolToml();
  const leaves: Leaf[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    const at = placeOf(path, places);
    const add = (text: string | null) => leaves.push({ path, value: text, lines: at });
    if (value instanceof TomlDate) {
      add(DATE.exec(lines.slice(at[0] - 2, at[1] - 1).join(' '))?.[0] ?? value.toISOString());
    } else if (Array.isArray(value)) {
      if (value.length === 0) add(null);
      for (const item of value) walk(item, path);
    } else if (typeof value === 'object' && value !== null) {
      if (path.length > DEEPEST) add(JSON.stringify(value));
      else for (const [name, inner] of Object.entries(value)) walk(inner, [...path, name]);
    } else add(String(value));
  };
  walk(data, []);
  return leaves;
}

/** The lines of a name, or of the nearest name above it that has lines: a value in a table of one line. */
function placeOf(path: readonly string[], places: Places): readonly [number, number] {
  for (let length = path.length; length > 0; length--) {
    const place = places.get(path.slice(0, length).join('\0'));
    if (place !== undefined) return place;
  }
  return [2, 2];
}
