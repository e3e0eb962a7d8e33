import type { Candidate } from '../candidates.js';
import type { CueLexicon } from '../cue-lexicon.js';
import type { Labelling } from '../label-text.js';
import { CONTENT } from './content.js';
import { CUE, PLACE } from './cue.js';
import type { Evidence } from './evidence.js';
import { SOURCE } from './source.js';
import { groundOf, viewOf } from './view.js';
import { VOTES } from './votes.js';

/** Everything that is asked about a candidate, in the order in which the judge has learnt it. */
const ALL: Evidence = [...VOTES, ...CUE, ...SOURCE, ...CONTENT, ...PLACE];

/** Number of pieces of evidence about each candidate. */
export const EVIDENCE_SIZE = ALL.length;

/** What each piece of evidence is about. */
export const EVIDENCE_NAMES: readonly string[] = ALL.map(([name]) => name);

/**
 * What speaks for and against each candidate of a text: value j of candidate i at `[i * EVIDENCE_SIZE + j]`.
 * @param lexicon the one the scene was set with.
 */
export function evidenceOf(
  labelling: Labelling,
  candidates: readonly Candidate[],
  lexicon: CueLexicon,
): Float32Array {
  const ground = groundOf(labelling, candidates, lexicon);
  const values = new Float32Array(candidates.length * EVIDENCE_SIZE);
  candidates.forEach((candidate, i) => {
    const view = viewOf(ground, candidate);
    ALL.forEach(([, value], j) => {
      values[i * EVIDENCE_SIZE + j] = value(view);
    });
  });
  return values;
}
