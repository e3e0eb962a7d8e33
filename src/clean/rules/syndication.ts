import { whole, wordCount, type LineRule } from '../line.js';

const FIRST = String.raw`(?:was\s+|has\s+been\s+|is\s+)?(?:originally|first|previously)\s+(?:published|appeared|ran|posted)\s+(?:on|in|by|at)\b`;
const CREDIT = new RegExp(
  [
    String.raw`^\W{0,3}this (?:article|story|report|piece|post)\s+${FIRST}`,
    // What first appeared in a year, and is not this article, is something the text speaks of.
    String.raw`^\W{0,3}(?:it\s+)?${FIRST}(?!\s+\d{4}\b)`,
    String.raw`^(?:this (?:article|story|report) (?:was|is) )?(?:re-?published|reprinted|syndicated)\b.{0,30}\b(?:from|with permission|under|by)\b`,
  ].join('|'),
  'i',
);

/** "It first appeared in the south, scientists say" speaks of something else. */
const SAID = /,\s+(?:\p{L}+\s+){1,3}(?:say|says|said|reported|report|believe|think)\b[^,]*$/iu;

/** "Originally published on …", "Republished with permission from …". */
export const syndication: LineRule = {
  id: 'syndication-credit',
  label: (line) =>
    CREDIT.test(line.text) && wordCount(line.text) <= 40 && !SAID.test(line.text)
      ? whole(line, 'syndication', 0.95)
      : null,
};
