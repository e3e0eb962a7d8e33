import path from 'node:path';
import { closest } from '../language/similar.js';
import type { Finding } from '../model/finding.js';
import type { FileEntry, SeedEntry } from './seeds.js';

const ENDING = /\.overrides\.ya?ml$/i;

/** True for the name of a file that holds corrections of a seed and is none itself. */
export function isSidecar(name: string): boolean {
  return ENDING.test(name);
}

/** Seeds with the sidecar of each, and what is wrong with sidecars that no seed has. */
export interface Pairs {
  entries: SeedEntry[];
  findings: Finding[];
}

/**
 * Gives each seed its sidecar: `x.overrides.yml` belongs to `x.txt`, or to whatever else is called `x`, and
 * `x.txt.overrides.yml` to that very file. One that belongs to no seed, or to several, corrects nothing and is told of.
 */
export function paired(seeds: readonly FileEntry[], sidecars: readonly FileEntry[]): Pairs {
  const byName = new Map(seeds.map((seed) => [seed.path, [seed]]));
  const byStem = groupBy(seeds, ({ path: name }) => stemOf(name));
  const owners = new Map<string, FileEntry>();
  const findings: Finding[] = [];
  for (const sidecar of [...sidecars].sort(byExactness)) {
    const wanted = sidecar.path.replace(ENDING, '');
    const [seed, ...others] = byName.get(wanted) ?? byStem.get(wanted) ?? [];
    const other = seed === undefined ? undefined : owners.get(seed.path);
    if (seed === undefined) findings.push(orphan(sidecar.path, wanted, seeds));
    else if (others.length > 0) findings.push(ambiguous(sidecar.path, [seed, ...others]));
    else if (other !== undefined) findings.push(second(sidecar.path, other.path, seed.path));
    else owners.set(seed.path, sidecar);
  }
  const entries = seeds.map((seed) => ({ ...seed, sidecar: owners.get(seed.path) ?? null }));
  return { entries, findings };
}

/** The name of a seed without its ending, its folder before it. */
function stemOf(name: string): string {
  return name.replace(/\.[^./]*$/, '');
}

/** A sidecar that names the whole file comes before one that names its stem, and `.yml` before `.yaml`. */
function byExactness(a: FileEntry, b: FileEntry): number {
  const stem = ({ path: name }: FileEntry) => name.replace(ENDING, '');
  return (
    stem(b).length - stem(a).length || a.path.length - b.path.length || (a.path < b.path ? -1 : 1)
  );
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function orphan(file: string, wanted: string, seeds: readonly FileEntry[]): Finding {
  const folder = path.posix.dirname(wanted);
  const names = seeds
    .filter(({ path: name }) => path.posix.dirname(name) === folder)
    .map(({ path: name }) => path.posix.basename(stemOf(name)));
  const near = closest(path.posix.basename(wanted), names.slice(0, 5_000));
  const cure =
    near === null
      ? 'give it the name of its seed, or delete it'
      : `did you mean ${near}.overrides.yml? Else delete it`;
  return finding(file, 'orphan', 'no seed of that name lies beside it; it corrects nothing', cure);
}

function ambiguous(file: string, seeds: readonly FileEntry[]): Finding {
  const names = seeds.map(({ path: name }) => path.posix.basename(name));
  const reason = `${names.join(' and ')} have the same name; it corrects none of them`;
  return finding(file, 'two-seeds', reason, `call it ${names[0]}.overrides.yml, for example`);
}

function second(file: string, other: string, seed: string): Finding {
  const reason = `${seed} has the sidecar ${other} already; this one corrects nothing`;
  return finding(file, 'two-sidecars', reason, 'put all corrections into one of them');
}

function finding(file: string, rule: string, reason: string, cure: string): Finding {
  return {
    ...{ file, line: null, column: null, ruleId: `sidecar:${rule}`, severity: 'warning' },
    ...{ reason, cure },
  };
}
