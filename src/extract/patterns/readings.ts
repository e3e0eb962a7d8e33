import type { RawAttribution } from '../attributed.js';

/** Characters to a stretch of text that attributions are looked up by. */
const STRETCH = 1000;

/** What was read in an article, by where it stands: rivals of a reading are found beside it. */
export class Readings {
  readonly #stretches = new Map<number, Set<RawAttribution>>();
  readonly #all = new Set<RawAttribution>();

  constructor(read: readonly RawAttribution[]) {
    for (const one of read) this.add(one);
  }

  add(one: RawAttribution): void {
    this.#all.add(one);
    for (const at of stretchesOf(one)) {
      const there = this.#stretches.get(at);
      if (there === undefined) this.#stretches.set(at, new Set([one]));
      else there.add(one);
    }
  }

  /** All that stand where one does, with some that stand close by. */
  beside(one: RawAttribution): RawAttribution[] {
    const found = new Set<RawAttribution>();
    for (const at of stretchesOf(one))
      for (const other of this.#stretches.get(at) ?? []) found.add(other);
    return [...found];
  }

  /** Puts some readings in the place of others. */
  replace(old: readonly RawAttribution[], by: readonly RawAttribution[]): void {
    for (const one of old) {
      if (by.includes(one)) continue;
      this.#all.delete(one);
      for (const at of stretchesOf(one)) this.#stretches.get(at)?.delete(one);
    }
    for (const one of by) if (!this.#all.has(one)) this.add(one);
  }

  all(): RawAttribution[] {
    return [...this.#all];
  }
}

function stretchesOf({ source, cue, content }: RawAttribution): Set<number> {
  const stretches = new Set<number>();
  for (const { start, end } of [...(source ?? []), ...(cue ?? []), ...content])
    for (let at = Math.floor(start / STRETCH); at <= Math.floor(end / STRETCH); at++)
      stretches.add(at);
  return stretches;
}
