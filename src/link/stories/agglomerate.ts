/** Two articles, as indices, and how likely they report one event. */
export type Tie = readonly [a: number, b: number, score: number];

/**
 * Groups by average linkage (UPGMA, Sokal & Michener 1958): the two groups whose members are most alike on average
 * become one, until none are alike enough; a pair without a tie counts as nothing. What happens in one connected
 * component depends on nothing outside it, and the order of the ties does not matter.
 */
export function agglomerate(size: number, ties: readonly Tie[], enough: number): number[][] {
  const members = Array.from({ length: size }, (_, i) => [i]);
  const sums = Array.from({ length: size }, () => new Map<number, number>());
  for (const [a, b, score] of ties) {
    sums[a]!.set(b, score);
    sums[b]!.set(a, score);
  }
  const average = (a: number, b: number) =>
    (sums[a]!.get(b) ?? 0) / (members[a]!.length * members[b]!.length);
  const queue = new Queue();
  for (const [a, b, score] of ties) if (score >= enough) queue.push({ a, b, score });
  for (let next = queue.pop(); next !== null; next = queue.pop()) {
    const { a, b, score } = next;
    const isGone = members[a]!.length === 0 || members[b]!.length === 0;
    if (isGone || average(a, b) !== score) continue;
    members[a] = [...members[a]!, ...members[b]!].sort((x, y) => x - y);
    members[b] = [];
    sums[a]!.delete(b);
    for (const [other, sum] of sums[b]!) {
      if (other === a) continue;
      const together = (sums[a]!.get(other) ?? 0) + sum;
      sums[a]!.set(other, together);
      sums[other]!.set(a, together);
      sums[other]!.delete(b);
    }
    sums[b]!.clear();
    for (const other of sums[a]!.keys()) {
      const found = average(Math.min(a, other), Math.max(a, other));
      if (found >= enough)
        queue.push({ a: Math.min(a, other), b: Math.max(a, other), score: found });
    }
  }
  return members.filter((group) => group.length > 0);
}

interface Entry {
  a: number;
  b: number;
  score: number;
}

/** A heap: the best score first, then the smaller indices. */
class Queue {
  readonly #heap: Entry[] = [];

  push(entry: Entry): void {
    this.#heap.push(entry);
    for (let at = this.#heap.length - 1; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): Entry | null {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (first === undefined || last === undefined) return null;
    if (this.#heap.length === 0) return first;
    this.#heap[0] = last;
    for (let at = 0; ;) {
      let best = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < this.#heap.length && this.#before(child, best)) best = child;
      if (best === at) return first;
      this.#swap(at, best);
      at = best;
    }
  }

  #before(x: number, y: number): boolean {
    const [p, q] = [this.#heap[x]!, this.#heap[y]!];
    return p.score !== q.score ? p.score > q.score : p.a !== q.a ? p.a < q.a : p.b < q.b;
  }

  #swap(x: number, y: number): void {
    [this.#heap[x], this.#heap[y]] = [this.#heap[y]!, this.#heap[x]!];
  }
}
