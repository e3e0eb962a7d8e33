import { sortedBy } from '../order.js';

/** Where one part knows something that other parts have under the same name. */
export interface Trace {
  /** Which of the parts. */
  part: number;
  name: string;
  /** Address below the part. */
  url: string;
  /** How much the part has of it: two numbers, of statements or claims and of articles. */
  statements: number;
  articles: number;
}

/** Traces that are taken for one, and what speaks for that, between which two of the parts. */
export interface Bearer<T extends Trace, Why> {
  traces: readonly T[];
  links: readonly Link<Why>[];
}

export interface Link<Why> {
  why: Why;
  between: readonly [number, number];
}

/** One name that more than one part has, with those who bear it. */
export interface Shared<T extends Trace, Why> {
  name: string;
  bearers: readonly Bearer<T, Why>[];
}

/**
 * Traces of one name, put together where something speaks for it. A part that has two of the name tells them apart for
 * a reason: then nothing is put together.
 *
 * @param why what speaks for two traces being one; null where nothing does.
 */
export function sharedBy<T extends Trace, Why>(
  traces: readonly T[],
  why: (a: T, b: T) => Why | null,
): Shared<T, Why> {
  const name = traces[0]?.name ?? '';
  const apart = new Set(traces.map(({ part }) => part)).size < traces.length;
  const bearers: { traces: T[]; links: Link<Why>[] }[] = [];
  for (const trace of traces) {
    const one = { traces: [trace], links: [] as Link<Why>[] };
    // Who is one with two that were apart until now makes them one.
    for (const other of apart ? [] : [...bearers]) {
      const link = linkOf(other.traces, trace, why);
      if (link === null) continue;
      one.traces.push(...other.traces);
      one.links.push(...other.links, link);
      bearers.splice(bearers.indexOf(other), 1);
    }
    bearers.push(one);
  }
  for (const bearer of bearers) bearer.traces.sort((a, b) => a.part - b.part);
  return { name, bearers };
}

function linkOf<T extends Trace, Why>(
  traces: readonly T[],
  trace: T,
  why: (a: T, b: T) => Why | null,
): Link<Why> | null {
  for (const other of traces) {
    const found = why(other, trace);
    if (found !== null) return { why: found, between: [other.part, trace.part] };
  }
  return null;
}

/** Keys that more than one part has; of each part no more is held than its keys. */
export function keysOfSeveral(parts: readonly (() => Iterable<string>)[]): Set<string> {
  const first = new Map<string, number>();
  const several = new Set<string>();
  parts.forEach((keys, part) => {
    for (const key of keys()) {
      if ((first.get(key) ?? part) !== part) several.add(key);
      else first.set(key, part);
    }
  });
  return several;
}

/** Traces by their keys, in the order of the parts. */
export class Traces<T extends Trace> {
  readonly #byKey = new Map<string, T[]>();

  add(key: string, trace: T): void {
    const known = this.#byKey.get(key);
    if (known === undefined) this.#byKey.set(key, [trace]);
    else known.push(trace);
  }

  /** All of them, put together and sorted by what their names are filed under. */
  shared<Why>(why: (a: T, b: T) => Why | null, filing: (name: string) => string): Shared<T, Why>[] {
    const all = [...this.#byKey.values()].map((traces) => sharedBy(traces, why));
    return sortedBy(all, ({ name }) => filing(name));
  }
}
