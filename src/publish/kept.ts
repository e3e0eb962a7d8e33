/** Values of articles made before, the least recently used forgotten first: memory stays flat however many there are. */
export class Kept<T> {
  readonly #most: number;
  readonly #values = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  /** The value of an article is made anew when it is next asked for. */
  forget(id: string): void {
    this.#values.delete(id);
  }

  /** The value of an article, made when it is not at hand. */
  of(id: string, make: (id: string) => T): T {
    const kept = this.#values.get(id);
    const value = kept ?? make(id);
    this.#values.delete(id);
    this.#values.set(id, value);
    if (this.#values.size > this.#most) {
      const [oldest] = this.#values.keys();
      if (oldest !== undefined) this.#values.delete(oldest);
    }
    return value;
  }
}
