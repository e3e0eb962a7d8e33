import type { Crf } from '../../language/crf/model.js';
import { loadCrf, type ModelFiles } from '../../language/models.js';
import { EVIDENCE_SIZE } from './confidence.js';
import { unpackCueLexicon, type CueLexicon } from './cue-lexicon.js';
import { unpackWordClusters, type WordClusters } from './word-clusters.js';

/** What {@link readAttributions} has learnt. */
export interface AttributionModel {
  readonly tagger: Crf;
  readonly cues: CueLexicon;
  readonly clusters: WordClusters;
  /** Weights of the regression that gives an attribution its confidence. */
  readonly confidence: Float32Array;
}

/** Names of the files that {@link loadAttributionModel} reads. */
export const ATTRIBUTION_MODEL_FILES = [
  'attribution.crf',
  'cues.lex',
  'clusters.lex',
  'confidence.f32',
] as const;

/**
 * Reads the attribution model from the bytes of its files.
 * @throws Error naming the file that is missing or not what it should be.
 */
export function loadAttributionModel(files: ModelFiles): AttributionModel {
  return {
    tagger: loadCrf(files, 'attribution.crf'),
    cues: unpackCueLexicon(bytesOf(files, 'cues.lex')),
    clusters: unpackWordClusters(bytesOf(files, 'clusters.lex')),
    confidence: unpackConfidence(bytesOf(files, 'confidence.f32')),
  };
}

function bytesOf(files: ModelFiles, name: string): Uint8Array {
  const bytes = files[name];
  if (bytes === undefined) throw new Error(`model file "${name}" is missing`);
  return bytes;
}

function unpackConfidence(bytes: Uint8Array): Float32Array {
  if (bytes.length !== EVIDENCE_SIZE * 4)
    throw new Error(`model file "confidence.f32" must hold ${String(EVIDENCE_SIZE)} numbers`);
  return new Float32Array(Uint8Array.from(bytes).buffer);
}
