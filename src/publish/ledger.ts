import type { Watched } from '../model/site.js';

/** The value of something that can be looked at, plain data, by its key; undefined for what there is not. */
type Source = (key: string) => unknown;

/**
 * Notes what is looked at while a page or a file is made: articles, qualities of people and topics, pieces of lists. A
 * later build makes it anew only where one of these has another value. So that nothing can be missed, whatever a page is
 * made from is reached through the {@link Edition}, which notes it here; what cannot change without the program or its
 * settings is not noted.
 */
export class Ledger {
  /** Everything that was ever looked at, each once; its place is its number. */
  readonly looks: string[] = [];
  readonly #numbers = new Map<string, Map<string, number>>();
  readonly #sources = new Map<string, Source>();
  #open: Set<number> | null = null;

  /** Tells where the value of a kind of things is found. */
  source(name: string, valueOf: Source): void {
    this.#sources.set(name, valueOf);
  }

  /** Notes a look at something by its kind and key. */
  note(name: string, key = ''): void {
    if (this.#open !== null) this.#open.add(this.#numberOf(name, key));
  }

  /** Pages look at the same things over and over: no name is put together for one that has a number. */
  #numberOf(name: string, key: string): number {
    let numbers = this.#numbers.get(name);
    if (numbers === undefined) {
      numbers = new Map<string, number>();
      this.#numbers.set(name, numbers);
    }
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = this.looks.push(`${name}\t${key}`) - 1));
    return number;
  }

  /** Makes something, and tells what was looked at for it. */
  watch<T>(make: () => T): Watched<T> {
    const outer = this.#open;
    const mine = new Set<number>();
    this.#open = mine;
    try {
      const value = make();
      for (const look of mine) outer?.add(look);
      return { value, seen: Uint32Array.from(mine) };
    } finally {
      this.#open = outer;
    }
  }

  /** Gives what was made before: whoever takes it has looked at all that was looked at for it. */
  take<T>({ value, seen }: Watched<T>): T {
    if (this.#open !== null) for (const look of seen) this.#open.add(look);
    return value;
  }

  /** Makes something without a note: what is made has a name of its own, under which it is noted. */
  unwatched<T>(make: () => T): T {
    const outer = this.#open;
    this.#open = null;
    try {
      return make();
    } finally {
      this.#open = outer;
    }
  }

  /** What something that was looked at is now, as JSON; empty for what there is no more. */
  valueOf(look: string): string {
    const at = look.indexOf('\t');
    const source = this.#sources.get(look.slice(0, at));
    const value = this.unwatched(() => source?.(look.slice(at + 1)));
    return value === undefined ? '' : JSON.stringify(value);
  }
}

/**
 * A record of the archive that notes each of its qualities when it is looked at, and not the others. Plain values (what
 * it is called, what it is) are noted as one, {@link ITSELF}: they change together or never, and the lists of what it
 * has part in with every other article.
 */
export function observed<T extends { id: string }>(item: T, name: string, ledger: Ledger): T {
  const keys = new Map(
    Object.entries(item).map(([quality, value]) => [
      quality,
      `${item.id}\t${isPlain(value) ? ITSELF : quality}`,
    ]),
  );
  return new Proxy(item, {
    get: (target, quality) => {
      const key = keys.get(String(quality));
      if (key !== undefined && quality !== 'id') ledger.note(name, key);
      return Reflect.get(target, quality) as unknown;
    },
    // Whoever asks what there is takes it all.
    ownKeys: (target) => {
      for (const key of keys.values()) ledger.note(name, key);
      return Reflect.ownKeys(target);
    },
  });
}

/** The look at all plain values of a record at once, and at whether there is one. */
export const ITSELF = 'itself';

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

/** A thing one quality of which changes far more often than the rest, and is noted by itself when it is looked at. */
export function observing<T extends object>(item: T, quality: keyof T, look: () => void): T {
  const { [quality]: value } = item;
  const get = () => {
    look();
    return value;
  };
  return Object.defineProperty({ ...item }, quality, { enumerable: true, get });
}

/** The value of one quality of a record, or of all plain ones, as {@link observed} notes it. */
export function qualityOf(items: ReadonlyMap<string, object>): Source {
  return (key) => {
    const [id = '', property = ''] = key.split('\t');
    const item = items.get(id);
    if (item === undefined) return undefined;
    if (property !== ITSELF) return Reflect.get(item, property) as unknown;
    // What else there is, by name: a quality that it did not have could not be looked at.
    const entries: [string, unknown][] = Object.entries(item);
    return entries.map(([quality, value]) => (isPlain(value) ? [quality, value] : [quality]));
  };
}
