/**
 * The items that belong to one part of a list: `k/n` names those whose place in the sorted list leaves k when divided
 * by n; null stands for all of them.
 *
 * @throws Error for anything else.
 */
export function partOf(items: readonly string[], part: string | null): ReadonlySet<string> {
  if (part === null) return new Set(items);
  const [, k, n] = /^(\d+)\/(\d+)$/.exec(part) ?? [];
  if (k === undefined || Number(k) >= Number(n))
    throw new Error(`"${part}" names no part: expected k/n with k below n, for example 0/5`);
  return new Set(items.toSorted().filter((_, i) => i % Number(n) === Number(k)));
}
