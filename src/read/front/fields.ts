import type { SourceText } from '../../language/source-text.js';
import type { FrontField } from '../../model/seed.js';
import { lineText } from './index.js';

/** Maps in maps beyond which a value is kept as it is written. */
export const DEEPEST = 6;

/** One plain value and the names that lead to it: `author: {name: Ann Other}` is `Ann Other` under author, name. */
export interface Leaf {
  path: readonly string[];
  /** Null for a name without a value. */
  value: string | null;
  /** The first and the last line it stands on, counted from 1. */
  lines: readonly [number, number];
}

/**
 * The values under each name, nested names joined by full stops and in lower case. Values of a list are together, and
 * so are those that the maps of a list have under one name: `authors: [{name: A}, {name: B}]` is A and B under
 * `authors.name`.
 */
export function fieldsOf(leaves: readonly Leaf[], source: SourceText): Map<string, FrontField> {
  const fields = new Map<string, FrontField>();
  for (const { path, value, lines } of leaves) {
    const name = path.join('.').toLowerCase();
    const start = source.lineStarts[lines[0] - 1] ?? 0;
    const end = (source.lineStarts[lines[1] - 1] ?? 0) + lineText(source, lines[1]).length;
    const known = fields.get(name);
    const values = [...(known?.values ?? []), ...(value === null ? [] : [value])];
    fields.set(name, {
      values,
      start: Math.min(start, known?.start ?? start),
      end: Math.max(end, known?.end ?? end),
      rule: `front-matter:${name}`,
      confidence: 0.99,
    });
  }
  return fields;
}
