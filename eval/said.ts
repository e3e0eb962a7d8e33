import type { Prediction, Read, Spoken, Stretches } from './predictions.js';

/*
 * The dumbest system that could score: every sentence with a form of "say" is an attribution, and the words between
 * quotation marks are those of the last capitalised words before them. It knows no grammar; a figure that does not
 * stand far above it proves nothing.
 */

const SENTENCE = /[^\n]+?(?:[.!?]["”’]?(?=\s)|(?=\n)|$)/g;
const SAY = /\b(?:said|says|say|saying)\b/;
const QUOTED = /[“"]([^“”"\n]+)[”"]/g;
const NAME = /\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)*/gu;

export function saidEverywhere(text: string): Read {
  const attributions = [...text.matchAll(SENTENCE)].flatMap((match) => attributionIn(text, match));
  const quotes = [...text.matchAll(QUOTED)].map(({ 1: words = '', index }): Spoken => {
    return { text: words, speaker: text.slice(0, index).match(NAME)?.at(-1) ?? null };
  });
  const words = (stretches: Stretches | null): string | null =>
    stretches?.map(([start, end]) => text.slice(start, end)).join(' ') ?? null;
  const statements = attributions.map(({ source, content }) => {
    return { text: words(content) ?? '', speaker: words(source) };
  });
  return { attributions, quotes, statements, shown: statements };
}

/** Content after the verb, or before it where nothing follows; source: the other side up to the nearest comma. */
function attributionIn(text: string, { 0: sentence, index }: RegExpExecArray): Prediction[] {
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
}

/** A stretch without the blanks and the "that" around it; null when nothing is left. */
function trimmed(text: string, from: number, to: number): Stretches | null {
  const words = text.slice(from, to);
  const start = from + (/^(?:[\s,]|that\b)*/.exec(words)?.[0].length ?? 0);
  const end = to - (/[\s,]*$/.exec(words)?.[0].length ?? 0);
  return start < end ? [[start, end]] : null;
}
