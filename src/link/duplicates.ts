import type { Digest } from '../model/digest.js';
import { sharing } from './blocks.js';
import { sketchIn } from './digest/packing.js';
import { SAMPLED } from './digest/sketch.js';
import { pairsLeft, type Matched } from './kept/matched.js';
import { KEY_BITS } from './keys.js';
import { byCodePoint } from './order.js';
import { Union } from './union.js';

/** So much of the shorter text stands in the longer one, word for word, in a copy; and so many sampled runs. */
const CONTAINED = 0.7;
const FEWEST = 3;
/** Runs that more articles have are a newsroom's stock ("this story has been updated …"), or one text's copies. */
const MOST_PER_RUN = 300;

/** What a linking leaves of its looking for copies. */
export interface KeptCopies {
  /** Runs that more articles have than are paired by one. */
  full: Uint32Array;
  /** Pairs of copies that share another run, by the places of the articles. */
  pairs: Uint32Array;
}

/** What an earlier linking left, and which articles are as they were. */
export interface CopiesBefore extends Matched {
  kept: KeptCopies;
}

/** For each article that is a copy the id of the one that stands for its group. */
export type Copies = ReadonlyMap<string, string>;

/**
 * For each article that is a copy, an excerpt or an expanded copy of another the id of the one that stands for the
 * group: the first by date, then the longest, then by id; never a chain. Articles are compared that share a run, or, of a
 * run that very many have, with the next two that have it, so that copies form a chain; a group is a component of copies,
 * and whoever is no copy of the one that stands for it is in a group of its own.
 */
export function duplicatesOf(
  digests: readonly Digest[],
  before: CopiesBefore | null = null,
  most = MOST_PER_RUN,
): { copies: Copies; kept: KeptCopies } {
  const texts = digests.map((digest): Sketched => ({
    id: digest.id,
    date: digest.date,
    sketch: Uint32Array.from(sketchIn(digest)),
  }));
  const found = sharing({
    size: texts.length,
    keysOf: (index, into) => {
      for (const run of texts[index]!.sketch) into.push(run >>> (32 - KEY_BITS));
    },
    most,
    before: before && { isFresh: (place) => before.was[place]! < 0, full: before.kept.full },
  });
  const areOne = (a: number, b: number) => areCopies(texts[a]!.sketch, texts[b]!.sketch);
  const pairs: number[] = [];
  if (before !== null && !found.isWhole)
    for (const { pair } of pairsLeft(before.kept.pairs, before)) pairs.push(...pair);
  for (const [a, b] of found.pairs()) if (areOne(a, b)) pairs.push(a, b);
  const union = new Union(texts.length);
  for (let at = 0; at < pairs.length; at += 2) union.join(pairs[at]!, pairs[at + 1]!);
  for (const chain of found.full.items) joinNeighbours(chain, union, areOne);
  const copies = new Map<string, string>();
  for (const group of union.groups().filter((members) => members.length > 1))
    gather(group.map((index) => texts[index]!).sort(firstPublished), copies);
  return { copies, kept: { full: found.full.keys, pairs: Uint32Array.from(pairs) } };
}

/** How many are behind one that are compared with it. */
const NEIGHBOURS = 2;

/** Who stands beside whom goes by all that have the run, so that nothing of this is kept. */
function joinNeighbours(
  chain: readonly number[],
  union: Union,
  areOne: (a: number, b: number) => boolean,
): void {
  chain.forEach((a, at) => {
    for (const b of chain.slice(at + 1, at + 1 + NEIGHBOURS))
      if (union.find(a) !== union.find(b) && areOne(a, b)) union.join(a, b);
  });
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

/** Nearly all of the shorter text stands in the longer one. */
function areCopies(a: Uint32Array, b: Uint32Array): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const isSample = longer.every(isSampled);
  // Both rise.
  let [looked, shared, at] = [0, 0, 0];
  for (const run of shorter) {
    if (isSample && !isSampled(run)) continue;
    looked++;
    while (at < longer.length && longer[at]! < run) at++;
    if (longer[at] === run) shared++;
  }
  return shared >= FEWEST && shared / looked >= CONTAINED;
}

function isSampled(run: number): boolean {
  return run % SAMPLED === 0;
}
