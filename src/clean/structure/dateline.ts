import { isBodyProse, type Part, type StructureRule } from '../labelled.js';

/** "WASHINGTON (AP) — ", "PARIS, March 3 (Reuters) - ": a place in capitals, perhaps an agency, a dash. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’-]+(?:[ ,]+\p{Lu}[\p{L}.'’-]*){0,4}(?:,? \d{1,2})?)\s*(?:\([\p{Lu}][\p{L}/ .]{1,24}\))?\s*(?:—|–|--|-)\s+(?=[“"‘'«(]?[\p{Lu}\d])/u;

/** The dateline at the head of the first paragraph; the rest of the line stays body. */
export const dateline: StructureRule = {
  id: 'dateline-first-paragraph',
  apply(lines) {
    const first = lines.findIndex(isBodyProse);
    return lines.map((one, i) => {
      const match = i === first ? DATELINE.exec(one.line.text) : null;
      if (match === null) return one;
      const { line } = one;
      const end = line.start + match[0].trimEnd().length;
      const parts: Part[] = [
        { role: 'dateline', start: line.start, end, rule: dateline.id, confidence: 0.9 },
        {
          role: 'body',
          start: line.start + match[0].length,
          end: line.end,
          rule: 'prose',
          confidence: 0.9,
        },
      ];
      return { line, parts };
    });
  },
};
