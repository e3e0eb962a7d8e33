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

/** Everything behind the head of the comment section is comments. */
export const commentSection: StructureRule = {
  id: 'comments-after-heading',
  apply(lines) {
    const head = lines.findIndex(({ parts }) => parts[0]?.role === 'comments');
    if (head < 0 || !lines.slice(0, head).some(isBodyProse)) return [...lines];
    const label = (one: LabelledLine, i: number) =>
      i > head && isBody(one) ? relabel(one, 'comments', commentSection.id, 0.8) : one;
    return lines.map(label);
  },
};
