import { measureBody } from './body-measure.js';
import { measureFields } from './field-measure.js';
import { share, total, type Scores } from './figures.js';
import { bytesOf, type GoldSet, type Kind } from './gold.js';
import { NOTHING, type System } from './systems.js';

/** One text as a system read it. */
export interface Measured {
  file: string;
  kind: Kind;
  /** The file is not where its row says: nothing was read. */
  missing: boolean;
  scores: Scores;
}

/** Lets a system read every file of a set. */
export function measureSet(set: GoldSet, system: System): Measured[] {
  return set.rows.map((gold) => {
    const bytes = bytesOf(set, gold);
    const found = bytes === null ? NOTHING : system(gold.file, bytes);
    const scores = { ...measureBody(gold, found.body), ...measureFields(gold, found) };
    return { file: gold.file, kind: gold.kind, missing: bytes === null, scores };
  });
}

/** What a system reached on the texts of one kind. */
export interface Group {
  texts: number;
  missing: number;
  scores: Scores;
}

const KINDS: readonly Kind[] = ['art', 'page', 'html'];

/** The scores of every kind of text that a set holds. */
export function byKind(measured: readonly Measured[]): Map<Kind, Group> {
  const groups = new Map<Kind, Group>();
  for (const kind of KINDS) {
    const own = measured.filter((one) => one.kind === kind);
    if (own.length === 0) continue;
    const missing = own.filter((one) => one.missing).length;
    groups.set(kind, {
      texts: own.length,
      missing,
      scores: total(own.map(({ scores }) => scores)),
    });
  }
  return groups;
}

/** The texts whose body was read worst, worst first. */
export function worst(measured: readonly Measured[], count: number): Measured[] {
  const f1 = ({ scores }: Measured) => share(scores.bodyF1) ?? 1;
  return measured
    .filter(({ scores }) => scores.bodyF1 !== undefined)
    .sort((a, b) => f1(a) - f1(b))
    .slice(0, count);
}
