/** Which articles of now are, unchanged, ones of an earlier linking, by their places there and here; -1 for none. */
export interface Matched {
  was: Int32Array;
  is: Int32Array;
}

/** Articles in the order of their ids, and a checksum of each. */
export interface Printed {
  ids: readonly string[];
  prints: readonly string[];
}

/** Matches articles by id and checksum. Their order is the same in both, so that what is sorted by places stays so. */
export function matched(now: Printed, then: Printed): Matched {
  const places = new Map(then.ids.map((id, place) => [id, place]));
  const is = new Int32Array(then.ids.length).fill(-1);
  const was = Int32Array.from(now.ids, (id, place) => {
    const former = places.get(id);
    if (former === undefined || then.prints[former] !== now.prints[place]) return -1;
    is[former] = place;
    return former;
  });
  return { was, is };
}

/** Nothing was there before, and nothing is gone. */
export function isSame({ was, is }: Matched): boolean {
  return was.every((place) => place >= 0) && is.every((place) => place >= 0);
}

/** Pairs of articles, two places each in one row, of which both are as they were. */
export function pairsLeft(pairs: Uint32Array, { is }: Matched): { at: number; pair: Pair }[] {
  const left: { at: number; pair: Pair }[] = [];
  for (let at = 0; 2 * at < pairs.length; at++) {
    const [a, b] = [is[pairs[2 * at]!]!, is[pairs[2 * at + 1]!]!];
    if (a >= 0 && b >= 0) left.push({ at, pair: [a, b] });
  }
  return left;
}

type Pair = readonly [a: number, b: number];
