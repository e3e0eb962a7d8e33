import { wordCount } from '../line.js';
import { isOpen, relabel, type LabelledLine, type StructureRule } from '../labelled.js';

/** Shorter lines may well stand twice in an article. */
const SHORTEST = 6;
/** So often a sentence is repeated by a page and not by an article. */
const OFTEN = 3;

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
    return lines.map((one, i) => {
      const all = places.get(one.line.text);
      if (all === undefined || all.length < 2 || !isOpen(one)) return one;
      return roleOf(one, i, all) ?? one;
    });
  },
};

function roleOf(one: LabelledLine, i: number, all: readonly number[]): LabelledLine | null {
  const sentence = /[.!?…]["”’]?$/.test(one.line.text);
  const beside = all.includes(i - 1) || all.includes(i + 1);
  if (sentence && one.line.proseBefore > 0 && (all.length >= OFTEN || beside))
    return relabel(one, 'caption', repeated.id, 0.8);
  return i === all[0] || one.line.proseBefore === 0
    ? null
    : relabel(one, 'related', repeated.id, 0.75);
}
