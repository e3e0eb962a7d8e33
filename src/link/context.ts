import { loadWordWeights, type WordWeights } from '../language/word-weights.js';
import type { ModelFiles } from '../language/models.js';
import { DISPUTE_FEATURES } from './relations/dispute-features.js';
import { FEATURES } from './compare/features.js';
import { readLogLinear, type LogLinear } from './compare/log-linear.js';
import { DATED_FEATURES, STORY_FEATURES } from './stories/features.js';

/** The files {@link loadLinker} reads: no record depends on them. */
export const LINKER_FILES = [
  'words.idf',
  'same.json',
  'story-dated.json',
  'story-undated.json',
  'dispute.json',
] as const;

/** What linking needs beside the digests: frozen, shipped, and the same for every archive. */
export interface Linker extends StoryModels {
  /** Whether two statements say the same. */
  same: LogLinear;
  /** Whether one denies what the other affirms. */
  dispute: LogLinear;
}

/** What stories are found with. */
export interface StoryModels {
  weights: WordWeights;
  /** Whether two articles report one event; the first where both are dated. */
  dated: LogLinear;
  undated: LogLinear;
}

/**
 * Loads the linker from the bytes of its files, which the shell read.
 * @throws Error naming a file that is missing or no model.
 */
export function loadLinker(files: ModelFiles): Linker {
  return {
    weights: loadWordWeights(files),
    same: readLogLinear(files['same.json'], 'same.json', FEATURES),
    dated: readLogLinear(files['story-dated.json'], 'story-dated.json', DATED_FEATURES),
    undated: readLogLinear(files['story-undated.json'], 'story-undated.json', STORY_FEATURES),
    dispute: readLogLinear(files['dispute.json'], 'dispute.json', DISPUTE_FEATURES),
  };
}
