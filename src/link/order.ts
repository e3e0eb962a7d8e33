/** Compares strings by code point, whatever the locale. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const SMALL = 4;

/** Groups values under a key, keys in order of first sight. */
export function groupBy<T>(values: Iterable<T>, key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const name = key(value);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [value]);
    // A list that is pushed to takes room for seventeen, and most groups stay small.
    else if (group.length < SMALL) groups.set(name, [...group, value]);
    else group.push(value);
  }
  return groups;
}
