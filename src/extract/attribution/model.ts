import { unpackForest } from '../../language/forest/pack.js';
import type { Crf } from '../../language/crf/model.js';
import { loadCrf, type ModelFiles } from '../../language/models.js';
import { unpackCueLexicon, type CueLexicon } from './cue-lexicon.js';
import { decodingsOf, type Decoding } from './decodings.js';
import { EVIDENCE_SIZE } from './evidence/index.js';
import { CURVE_POINTS, type Judge } from './judge.js';
import { unpackWordClusters, type WordClusters } from './word-clusters.js';

/** What labels a text. */
export interface TaggerModel {
  readonly tagger: Crf;
  readonly decodings: readonly Decoding[];
  readonly cues: CueLexicon;
  readonly clusters: WordClusters;
}

/** What `readAttributions` has learnt. */
export interface AttributionModel extends TaggerModel {
  readonly judge: Judge;
}

/** Names of the files that {@link loadTagger} reads. */
export const TAGGER_FILES = ['attribution.crf', 'cues.lex', 'clusters.lex'] as const;

/** Names of the files that {@link loadAttributionModel} reads. */
export const ATTRIBUTION_MODEL_FILES = [...TAGGER_FILES, 'judge.forest', 'confidence.f32'] as const;

/**
 * Reads the attribution model from the bytes of its files.
 * @throws Error naming the file that is missing or not what it should be.
 */
export function loadAttributionModel(files: ModelFiles): AttributionModel {
  return { ...loadTagger(files), judge: loadJudge(files) };
}

/** Reads what labels a text. @throws Error naming the file that is missing or not what it should be. */
export function loadTagger(files: ModelFiles): TaggerModel {
  const tagger = loadCrf(files, 'attribution.crf');
  return {
    tagger,
    decodings: decodingsOf(tagger),
    cues: unpackCueLexicon(bytesOf(files, 'cues.lex')),
    clusters: unpackWordClusters(bytesOf(files, 'clusters.lex')),
  };
}

function loadJudge(files: ModelFiles): Judge {
  const forest = unpackForest(bytesOf(files, 'judge.forest'));
  if (forest.width !== EVIDENCE_SIZE)
    throw new Error(`model file "judge.forest" must ask for ${String(EVIDENCE_SIZE)} values`);
  const curve = bytesOf(files, 'confidence.f32');
  if (curve.length !== CURVE_POINTS * 4)
    throw new Error(`model file "confidence.f32" must hold ${String(CURVE_POINTS)} numbers`);
  return { forest, curve: new Float32Array(Uint8Array.from(curve).buffer) };
}

function bytesOf(files: ModelFiles, name: string): Uint8Array {
  const bytes = files[name];
  if (bytes === undefined) throw new Error(`model file "${name}" is missing`);
  return bytes;
}
