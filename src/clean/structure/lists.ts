import { wordCount } from '../line.js';
import {
  isBody,
  isBodyProse,
  relabel,
  type LabelledLine,
  type StructureRule,
} from '../labelled.js';

/** Short lines under the heading of a list of other articles belong to that list. */
export const relatedList: StructureRule = {
  id: 'related-list',
  apply(lines) {
    let inside = false;
    return lines.map((one) => {
      if (one.parts[0]?.role === 'related') inside = true;
      else if (!isBody(one) || isBodyProse(one) || wordCount(one.line.text) > 25) inside = false;
      else if (inside) return relabel(one, 'related', relatedList.id, 0.8);
      return one;
    });
  },
};

/** So many paragraphs above it make the words “12 comments” the head of a section and no button beside the headline. */
const PARAGRAPHS = 3;

/** Everything behind the head of the comment section is comments. */
export const commentSection: StructureRule = {
  id: 'comments-after-heading',
  apply(lines) {
    const head = lines.findIndex((one) => isSectionHead(one));
    if (head < 0) return [...lines];
    const label = (one: LabelledLine, i: number) =>
      i > head && isBody(one) ? relabel(one, 'comments', commentSection.id, 0.8) : one;
    return lines.map(label);
  },
};

function isSectionHead({ line, parts }: LabelledLine): boolean {
  if (parts[0]?.role !== 'comments') return false;
  return line.proseBefore >= PARAGRAPHS || (line.proseBefore > 0 && /\d:\d\d/.test(line.text));
}
