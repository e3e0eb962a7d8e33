import { feature1, feature2, feature3, finish, fold } from '../../../language/crf/hash.js';
import type { SequenceBuilder } from '../../../language/crf/sequence.js';
import { canonicalUnit } from '../../../language/word-forms.js';
import { at, type Window } from './window.js';

const FARTHEST = 3;

/** Words, lemmas, tags and names around a token, alone and in neighbouring pairs. */
export function addWords(window: Window, t: number, out: SequenceBuilder): void {
  const { analysis, lemma, name } = window.scene;
  const { forms, pos } = analysis;
  for (let d = -FARTHEST; d <= FARTHEST; d++) {
    out.add(feature2(1, d, at(forms.word, t + d, window)));
    out.add(feature2(2, d, at(lemma, t + d, window)));
    out.add(feature2(3, d, at(pos, t + d, window)));
  }
  for (let d = -2; d <= 2; d++) out.add(feature2(4, d, at(name, t + d, window)));
  for (let d = -2; d < 2; d++) {
    out.add(feature3(5, d, at(lemma, t + d, window), at(lemma, t + d + 1, window)));
    out.add(feature3(6, d, at(pos, t + d, window), at(pos, t + d + 1, window)));
  }
  addClusters(window, t, out);
  addTriples(window, t, out);
  addForm(window, t, out);
}

function addClusters(window: Window, t: number, out: SequenceBuilder): void {
  const { cluster, analysis } = window.scene;
  const { pos } = analysis;
  for (let d = -2; d <= 2; d++) out.add(feature2(7, d, at(cluster, t + d, window)));
  for (let d = -1; d < 1; d++)
    out.add(feature3(8, d, at(cluster, t + d, window), at(cluster, t + d + 1, window)));
  out.add(feature3(9, at(pos, t - 1, window), cluster[t]!, at(pos, t + 1, window)));
}

function addTriples(window: Window, t: number, out: SequenceBuilder): void {
  const { lemma, analysis } = window.scene;
  const { pos } = analysis;
  const tag = (d: number): number => at(pos, t + d, window);
  out.add(feature3(10, tag(-2), tag(-1), tag(0)));
  out.add(feature3(11, tag(-1), tag(0), tag(1)));
  out.add(feature3(12, tag(0), tag(1), tag(2)));
  out.add(feature3(13, at(lemma, t - 1, window), at(lemma, t, window), at(lemma, t + 1, window)));
  out.add(feature3(14, tag(-1), lemma[t]!, tag(1)));
  out.add(feature3(15, at(lemma, t - 1, window), at(lemma, t + 1, window), 0));
}

/** Shape and affixes. */
function addForm({ scene }: Window, t: number, out: SequenceBuilder): void {
  const { tokens, forms } = scene.analysis;
  const start = tokens.start[t]!;
  const end = tokens.end[t]!;
  out.add(feature1(20, forms.shape[t]!));
  out.add(feature1(21, forms.traits[t]!));
  let hash = 0;
  for (let i = Math.max(start, end - 3); i < end; i++)
    hash = fold(hash, canonicalUnit(tokens.text.charCodeAt(i)));
  out.add(feature1(22, finish(hash)));
}
