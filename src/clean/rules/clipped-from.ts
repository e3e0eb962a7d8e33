import { addressOfSource } from '../../language/source-line.js';
import { whole, type LineRule } from '../line.js';

/** "Source: https://…", "[Read Original](https://…)": the line over or under a clipped text that says where it stood. */
export const clippedFrom: LineRule = {
  id: 'clipped-from',
  label: (line) =>
    (line.proseBefore === 0 || line.proseAfter === 0) &&
    addressOfSource(line.text, line.proseBefore === 0) !== null
      ? whole(line, 'syndication', 0.9)
      : null,
};
