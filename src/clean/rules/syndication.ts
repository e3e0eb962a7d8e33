import { isRepublished } from '../../language/republished.js';
import { whole, wordCount, type LineRule } from '../line.js';

/** "Originally published on …", "Republished with permission from …", "Zuerst erschienen bei …". */
export const syndication: LineRule = {
  id: 'syndication-credit',
  label: (line) =>
    wordCount(line.text) <= 40 && isRepublished(line.text)
      ? whole(line, 'syndication', 0.95)
      : null,
};
