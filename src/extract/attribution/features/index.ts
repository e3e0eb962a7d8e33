import type { SequenceBuilder } from '../../../language/crf/sequence.js';
import type { Scene } from '../scene.js';
import { addCues } from './cues.js';
import { addQuotes } from './quotes.js';
import { addBefore, addSentence, sentenceFacts } from './sentence.js';
import { transitionClass } from './transitions.js';
import type { Window } from './window.js';
import { addWords } from './words.js';

export { TRANSITION_CLASSES } from './transitions.js';

/** Describes the paragraph of tokens [first, end) for the attribution tagger. */
export function attributionFeatures(
  scene: Scene,
  first: number,
  end: number,
  out: SequenceBuilder,
): void {
  const window: Window = { scene, first, end };
  const { sentenceOf } = scene.analysis;
  out.clear();
  for (let from = first; from < end;) {
    let to = from + 1;
    while (to < end && sentenceOf[to] === sentenceOf[from]) to++;
    const facts = sentenceFacts(window, from, to);
    for (let t = from; t < to; t++) {
      addWords(window, t, out);
      addCues(window, t, out);
      addQuotes(window, t, out);
      addSentence(window, facts, t, out);
      addBefore(window, facts, t, out);
      out.close(transitionClass(scene, t));
    }
    from = to;
  }
}
