import { wordCount } from '../line.js';
import {
  isBody,
  isBodyProse,
  relabel,
  type LabelledLine,
  type StructureRule,
} from '../labelled.js';

const LONGEST = 28;

/**
 * The headline: a Markdown heading of the first level before any prose, or the first line where it is short,
 * does not end as a sentence does, and prose follows.
 */
export const headline: StructureRule = {
  id: 'headline-first-line',
  apply(lines) {
    const prose = lines.findIndex(isBodyProse);
    const heading = lines.findIndex(({ line }) => /^#\s+\S/.test(line.text));
    if (heading >= 0 && (prose < 0 || heading < prose)) {
      return lines.map((one, i) =>
        i === heading ? relabel(one, 'headline', 'markdown-heading', 0.97) : one,
      );
    }
    const first = lines.findIndex(isBody);
    const candidate = lines[first];
    if (
      candidate === undefined ||
      !isHeadline(candidate) ||
      !lines.slice(first + 1).some(isBodyProse)
    ) {
      return [...lines];
    }
    return lines.map((one, i) => (i === first ? relabel(one, 'headline', headline.id, 0.8) : one));
  },
};

function isHeadline({ line }: LabelledLine): boolean {
  const words = wordCount(line.text);
  return (
    words >= 2 &&
    words <= LONGEST &&
    line.proseBefore === 0 &&
    !/[.:;,…]["'”’]?$|^[“"‘]/.test(line.text)
  );
}
