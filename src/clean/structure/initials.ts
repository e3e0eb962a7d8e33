import { isBodyProse, type Part, type StructureRule } from '../labelled.js';

/** Editors sign with two to four letters in brackets behind the last sentence: "(abc)", "(abc/dpa)". */
const INITIALS = /(?<=[.!?]["'”’]?\s*)\((?:\p{L}{2,4})(?:\/\p{L}{2,8})?\)$/u;

/** The initials at the end of the last paragraph. */
export const initials: StructureRule = {
  id: 'byline-initials',
  apply(lines) {
    const last = lines.findLastIndex(isBodyProse);
    return lines.map((one, i) => {
      const match = i === last ? INITIALS.exec(one.line.text) : null;
      if (match === null) return one;
      const { line } = one;
      const at = line.start + match.index;
      const body = line.text.slice(0, match.index).trimEnd();
      const parts: Part[] = [
        {
          role: 'body',
          start: line.start,
          end: line.start + body.length,
          rule: 'prose',
          confidence: 0.9,
        },
        { role: 'byline', start: at, end: line.end, rule: initials.id, confidence: 0.85 },
      ];
      return { line, parts };
    });
  },
};
