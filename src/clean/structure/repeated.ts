import { wordCount } from '../line.js';
import { isOpen, relabel, type LabelledLine, type StructureRule } from '../labelled.js';

/** Shorter lines may well stand twice in an article. */
const SHORTEST = 6;
/** So often a sentence is repeated by a page and not by an article. */
const OFTEN = 3;

/** Of a text that mostly repeats itself, a song or a test, repetition tells nothing. */
const MOST = 0.4;

/**
 * Sentences that stand on the page more than once: under each picture of a gallery, twice in a row (a picture's
 * description and its caption), or a second time far below (a pull quote, a teaser). The first of two that lie apart is
 * left to whoever looks next.
 */
export const repeated: StructureRule = {
  id: 'repeated-line',
  apply(lines) {
    const places = new Map<string, number[]>();
    lines.forEach(({ line }, i) => {
      if (wordCount(line.text) < SHORTEST) return;
      places.set(line.text, [...(places.get(line.text) ?? []), i]);
    });
    if (repeatedShare(lines, places) > MOST) return [...lines];
    return lines.map((one, i) => {
      const all = places.get(one.line.text);
      if (all === undefined || all.length < 2 || !isOpen(one)) return one;
      return roleOf(one, i, all) ?? one;
    });
  },
};

/** How many of the words of all longer lines stand in lines that are repeated. */
function repeatedShare(
  lines: readonly LabelledLine[],
  places: ReadonlyMap<string, readonly number[]>,
): number {
  const words = [0, 0];
  for (const { line } of lines) {
    const times = places.get(line.text)?.length ?? 0;
    if (times > 0) words[times > 1 ? 1 : 0]! += wordCount(line.text);
  }
  const [once, more] = words as [number, number];
  return more / Math.max(1, once + more);
}

function roleOf(one: LabelledLine, i: number, all: readonly number[]): LabelledLine | null {
  const sentence = /[.!?…]["”’]?$/.test(one.line.text);
  const beside = all.includes(i - 1) || all.includes(i + 1);
  if (sentence && one.line.proseBefore > 0 && (all.length >= OFTEN || beside))
    return relabel(one, 'caption', repeated.id, 0.8);
  return i === all[0] || one.line.proseBefore === 0
    ? null
    : relabel(one, 'related', repeated.id, 0.75);
}
