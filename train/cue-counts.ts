import { cueKey, type CueLexicon } from '../src/extract/attribution/cue-lexicon.js';
import { Label } from '../src/extract/attribution/labels.js';
import { lemmaHashes } from '../src/extract/attribution/scene.js';
import type { Analysis } from '../src/language/analysis.js';

/** How often a lemma with a tag occurred, and how often of these in a cue; one reading counts fully. */
export interface CueCount {
  readonly all: number;
  readonly inCue: number;
}

/** Counts by cue key. */
export type CueCounts = ReadonlyMap<number, CueCount>;

/** Counts the cue words of one article; several readings of it share its weight. */
export function countCues(analysis: Analysis, readings: readonly Uint8Array[]): CueCounts {
  const counts = new Map<number, CueCount>();
  const lemmas = lemmaHashes(analysis);
  for (let t = 0; t < analysis.tokens.count; t++) {
    const key = cueKey(lemmas[t]!, analysis.pos[t]!);
    const cues = readings.filter((labels) => isCue(labels[t]!)).length / readings.length;
    const { all, inCue } = counts.get(key) ?? { all: 0, inCue: 0 };
    counts.set(key, { all: all + 1, inCue: inCue + cues });
  }
  return counts;
}

function isCue(label: number): boolean {
  return label === Label.Cue || label === Label.Cue + 1;
}

/** Adds up counts. */
export function sumCounts(parts: readonly CueCounts[]): CueCounts {
  const sum = new Map<number, CueCount>();
  for (const part of parts)
    for (const [key, { all, inCue }] of part) {
      const before = sum.get(key) ?? { all: 0, inCue: 0 };
      sum.set(key, { all: before.all + all, inCue: before.inCue + inCue });
    }
  return sum;
}

/** Estimates shrink towards zero as if a word had been seen once more, outside a cue. */
function share({ all, inCue }: CueCount): number {
  return inCue / (all + 1);
}

/** A word seen less often than this tells nothing. */
const MINIMUM_COUNT = 2;

/** Cue probabilities by key. */
export function cueProbabilities(counts: CueCounts): Map<number, number> {
  const known = [...counts].filter(([, { all }]) => all >= MINIMUM_COUNT);
  return new Map(known.map(([key, count]) => [key, share(count)]));
}

/**
 * The lexicon as an article would find it that had no part in it (leave one out): without this, the tagger
 * would learn to trust words it has only seen where it now sees them.
 */
export function lexiconWithout(total: CueCounts, own: CueCounts): CueLexicon {
  return {
    probability: (key) => {
      const { all, inCue } = total.get(key) ?? { all: 0, inCue: 0 };
      const mine = own.get(key) ?? { all: 0, inCue: 0 };
      const rest = { all: all - mine.all, inCue: Math.max(0, inCue - mine.inCue) };
      return rest.all < MINIMUM_COUNT ? -1 : share(rest);
    },
  };
}
