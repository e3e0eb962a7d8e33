import { whole, wordCount, type LineRule } from '../line.js';

const CREDIT =
  /^(?:\W{0,3})(?:(?:this (?:article|story|report|piece|post)|it)\s+(?:was\s+|has\s+been\s+|is\s+)?)?(?:originally|first|previously)\s+(?:published|appeared|ran|posted)\s+(?:on|in|by|at)\b|^(?:this (?:article|story|report) (?:was|is) )?(?:re-?published|reprinted|syndicated)\b.{0,30}\b(?:from|with permission|under|by)\b/i;

/** "Originally published on …", "Republished with permission from …". */
export const syndication: LineRule = {
  id: 'syndication-credit',
  label: (line) =>
    CREDIT.test(line.text) && wordCount(line.text) <= 40 ? whole(line, 'syndication', 0.95) : null,
};
