import type { Digest } from '../model/digest.js';
import { KEY_BITS, pairsSharing } from './blocks.js';
import { sketchIn } from './digest/packing.js';
import { SAMPLED } from './digest/sketch.js';
import { byCodePoint } from './order.js';
import { Union } from './union.js';

/** So much of the shorter text stands in the longer one, word for word, in a copy; and so many sampled runs. */
const CONTAINED = 0.7;
const FEWEST = 3;
/** Runs that more articles have are a newsroom's stock ("this story has been updated …"), or one text's copies. */
const MOST_PER_RUN = 300;

/**
 * For each article that is a copy, an excerpt or an expanded copy of another the id of the one that stands for the
 * group: the first by date, then the longest, then by id; never a chain. Articles are compared that share a run; a
 * group is a component of copies, and whoever is no copy of the one that stands for it is in a group of its own.
 */
export function duplicatesOf(digests: readonly Digest[]): Map<string, string> {
  const union = new Union(digests.length);
  const texts = digests.map((digest): Sketched => ({
    id: digest.id,
    date: digest.date,
    sketch: Uint32Array.from(sketchIn(digest)),
  }));
  for (const [a, b] of sharingRuns(texts)) {
    if (areCopies(texts[a]!.sketch, texts[b]!.sketch)) union.join(a, b);
  }
  const copies = new Map<string, string>();
  for (const group of union.groups().filter((members) => members.length > 1))
    gather(group.map((index) => texts[index]!).sort(firstPublished), copies);
  return copies;
}

interface Sketched {
  id: string;
  date: string | null;
  sketch: Uint32Array;
}

/** The first stands for all that are copies of it; the same among those left over. */
function gather(sorted: readonly Sketched[], copies: Map<string, string>): void {
  let left = sorted;
  while (left.length > 1) {
    const [first, ...others] = left;
    const isCopy = (one: Sketched) => areCopies(first!.sketch, one.sketch);
    for (const { id } of others.filter(isCopy)) copies.set(id, first!.id);
    left = others.filter((one) => !isCopy(one));
  }
}

function firstPublished(a: Sketched, b: Sketched): number {
  return (
    byCodePoint(a.date ?? '9999', b.date ?? '9999') ||
    b.sketch.length - a.sketch.length ||
    byCodePoint(a.id, b.id)
  );
}

/** Pairs of articles, as indices, that share a run. Of one that very many have, copies form a chain and are joined all the same. */
function sharingRuns(texts: readonly Sketched[]): Generator<[number, number]> {
  return pairsSharing({
    size: texts.length,
    keysOf: (index) => texts[index]!.sketch.map((run) => run >>> (32 - KEY_BITS)),
    most: MOST_PER_RUN,
    isChained: true,
  });
}

/** Nearly all of the shorter text stands in the longer one. */
function areCopies(a: Uint32Array, b: Uint32Array): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const isSample = longer.every((run) => run % SAMPLED === 0);
  const looked = isSample ? shorter.filter((run) => run % SAMPLED === 0) : shorter;
  const there = new Set(longer);
  const shared = looked.filter((run) => there.has(run)).length;
  return shared >= FEWEST && shared / looked.length >= CONTAINED;
}
