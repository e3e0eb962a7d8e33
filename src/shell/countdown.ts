/** Says how far some work is and, once that can be told, how long the rest will take. */
export class Countdown {
  readonly #total: number;
  readonly #began = Date.now();
  #done = 0;

  constructor(total: number) {
    this.#total = total;
  }

  /** One more is done: "12 of 200, 3 min left". */
  next(): string {
    this.#done++;
    return `${this.#done} of ${this.#total}${timeLeft(this.#done, this.#total, Date.now() - this.#began)}`;
  }
}

/** Milliseconds after which the pace tells something. */
const LONG_ENOUGH = 3_000;

/** By the pace so far; empty for what is done at once. */
export function timeLeft(done: number, total: number, spent: number): string {
  if (spent < LONG_ENOUGH || done === 0 || done >= total) return '';
  const seconds = Math.ceil((spent / done) * (total - done) * 1e-3);
  if (seconds < 60) return `, ${seconds} s left`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60
    ? `, ${minutes} min left`
    : `, ${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
}
