import { isDateLine } from '../../language/dates/lines.js';
import { whole, type LineRule } from '../line.js';

/** A longer line has more to say than a day. */
const LONGEST = 160;

/** A line of nothing but dates and times with their labels, two of them perhaps glued together. */
export const timestamp: LineRule = {
  id: 'timestamp-line',
  label(line) {
    const isStamp = line.text.length <= LONGEST && isDateLine(line.text);
    return isStamp ? whole(line, 'timestamp', 0.97) : null;
  },
};
