import type { Prediction } from './predictions.js';

/*
 * The dumbest system that could score: every sentence with a form of "say" is an attribution. It knows no grammar;
 * a figure that does not stand far above it proves nothing.
 */

const SENTENCE = /[^\n]+?(?:[.!?]["”’]?(?=\s)|(?=\n)|$)/g;
const SAY = /\b(?:said|says|say|saying)\b/;

/** Content after the verb, or before it where nothing follows; source: the other side up to the nearest comma. */
export function saidEverywhere(text: string): Prediction[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const verb = SAY.exec(sentence);
    if (verb === null) return [];
    const [before, after] = [verb.index, verb.index + verb[0].length];
    const subject = /[^,“”"]*$/.exec(sentence.slice(0, before))?.[0] ?? '';
    const tail = sentence.slice(after).replace(/[.,\s]+$/, '');
    const split = before - subject.length;
    const contentAfter = tail.length > sentence.length / 3;
    return [
      {
        source: trimmed(text, index + split, index + before),
        cue: [[index + before, index + after]],
        content: contentAfter
          ? (trimmed(text, index + after, index + after + tail.length) ?? [])
          : (trimmed(text, index, index + split) ?? []),
      },
    ];
  });
}

/** A stretch without the blanks and the "that" around it; null when nothing is left. */
function trimmed(text: string, from: number, to: number): [number, number][] | null {
  const words = text.slice(from, to);
  const start = from + (/^(?:[\s,]|that\b)*/.exec(words)?.[0].length ?? 0);
  const end = to - (/[\s,]*$/.exec(words)?.[0].length ?? 0);
  return start < end ? [[start, end]] : null;
}
