import type { Edition } from './edition.js';

/**
 * Something worked out of the whole archive and asked for piece by piece: the rows of one page of a list, the neighbours
 * of one article. Who asks depends on the piece, not on the whole: a piece that comes out as it was dirties nothing.
 */
export interface Piece<T> {
  (edition: Edition, key: string): T;
  /** What it is noted under. */
  called: string;
  make: (edition: Edition, key: string) => T;
}

/** @param make gives plain data; undefined for a key there is not. */
export function piece<T>(called: string, make: (edition: Edition, key: string) => T): Piece<T> {
  const ask = (edition: Edition, key: string): T => {
    edition.ledger.note(called, key);
    return edition.ledger.unwatched(() => make(edition, key));
  };
  return Object.assign(ask, { called, make });
}

/** Works something out once for an edition; all who ask have looked at what it was worked out of. */
export function once<T>(make: (edition: Edition) => T): (edition: Edition) => T {
  const known = new WeakMap<Edition, { value: T; seen: Uint32Array }>();
  return (edition) => {
    const made = known.get(edition) ?? edition.ledger.watch(() => make(edition));
    known.set(edition, made);
    return edition.ledger.take(made);
  };
}
