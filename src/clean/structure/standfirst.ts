import { wordCount } from '../line.js';
import { isBody, isBodyProse, relabel, type StructureRule } from '../labelled.js';

const LONGEST = 70;

/**
 * The standfirst: one or two lines of prose between the head of the page and its byline or timestamp, with
 * the article itself after those.
 */
export const standfirst: StructureRule = {
  id: 'standfirst-before-timestamp',
  apply(lines) {
    const mark = lines.findIndex(({ parts }) =>
      parts.some(({ role }) => role === 'timestamp' || role === 'byline'),
    );
    const before = lines.slice(0, Math.max(mark, 0)).filter(isBody);
    const after = lines.slice(mark + 1).filter(isBodyProse);
    const words = before.reduce((sum, { line }) => sum + wordCount(line.text), 0);
    if (before.length === 0 || before.length > 2 || after.length < 2 || words > LONGEST)
      return [...lines];
    return lines.map((one) =>
      before.includes(one) ? relabel(one, 'standfirst', standfirst.id, 0.85) : one,
    );
  },
};
