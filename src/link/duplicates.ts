import type { Digest } from '../model/digest.js';
import { byCodePoint } from './order.js';
import { Union } from './union.js';

/** Bands of the sketch: two articles are compared when one band of theirs is equal (Broder; Leskovec et al.). */
const BAND = 4;
const NEAR = 0.6;

/**
 * For each article that is a copy or a near copy of another the id of the one that stands for the group: the
 * first by date, then by id; never a chain.
 */
export function duplicatesOf(digests: readonly Digest[]): Map<string, string> {
  const union = new Union(digests.length);
  for (const bucket of buckets(digests)) {
    bucket.forEach((b, n) => {
      for (const a of bucket.slice(0, n)) {
        if (union.find(a) === union.find(b)) continue;
        if (resemblance(digests[a]!.sketch, digests[b]!.sketch) >= NEAR) union.join(a, b);
      }
    });
  }
  const copies = new Map<string, string>();
  for (const group of union.groups().filter((members) => members.length > 1)) {
    const sorted = group.map((index) => digests[index]!).sort(firstPublished);
    const [original, ...others] = sorted;
    for (const { id } of others) copies.set(id, original!.id);
  }
  return copies;
}

function firstPublished(a: Digest, b: Digest): number {
  return byCodePoint(a.date ?? '9999', b.date ?? '9999') || byCodePoint(a.id, b.id);
}

/** Articles that share a band, as indices. */
function buckets(digests: readonly Digest[]): number[][] {
  const byBand = new Map<string, number[]>();
  digests.forEach(({ sketch }, index) => {
    for (let from = 0; from + BAND <= sketch.length; from += BAND) {
      const key = `${from} ${sketch.slice(from, from + BAND).join(' ')}`;
      const bucket = byBand.get(key);
      if (bucket === undefined) byBand.set(key, [index]);
      else bucket.push(index);
    }
  });
  return [...byBand.values()].filter((bucket) => bucket.length > 1);
}

/** Share of equal values: an estimate of the Jaccard index of the two texts' word runs. */
function resemblance(a: readonly number[], b: readonly number[]): number {
  const equal = a.filter((value, n) => value === b[n]).length;
  return a.length === 0 ? 0 : equal / a.length;
}
