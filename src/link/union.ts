/** Disjoint sets over indices, joined pair by pair (Tarjan's union-find); the order of joining does not matter. */
export class Union {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
  }

  find(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    for (let i = index; i !== root;) {
      const next = this.#parent[i]!;
      this.#parent[i] = root;
      i = next;
    }
    return root;
  }

  /** Joins two sets; the smaller index stands for both. */
  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    this.#parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** The sets, each in rising order, in the order of their smallest members. */
  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (let i = 0; i < this.#parent.length; i++) {
      const root = this.find(i);
      const group = groups.get(root) ?? [];
      groups.set(root, group);
      group.push(i);
    }
    return [...groups.values()];
  }
}
