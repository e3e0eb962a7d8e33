/** Half-open range of code points in a seed. */
export interface Stretch {
  start: number;
  end: number;
}

/** Which characters of a text have been handed out, counted once however often they are asked for. */
export class Coverage {
  readonly #within: readonly Stretch[];
  readonly #budget: number;
  #taken: Stretch[] = [];

  /** Only characters inside `within` count, and no more than `budget` of them are handed out. */
  constructor(within: readonly Stretch[], budget: number) {
    this.#within = merged(within);
    this.#budget = budget;
  }

  /** Hands out all of the stretches, or none where that would go beyond the budget. */
  take(stretches: readonly Stretch[]): boolean {
    const next = merged([...this.#taken, ...stretches.flatMap((one) => this.#inside(one))]);
    if (lengthOf(next) > this.#budget) return false;
    this.#taken = next;
    return true;
  }

  #inside({ start, end }: Stretch): Stretch[] {
    return this.#within
      .map((one) => ({ start: Math.max(start, one.start), end: Math.min(end, one.end) }))
      .filter((one) => one.end > one.start);
  }
}

/** Characters in a list of stretches that do not overlap. */
export function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

function merged(stretches: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}
