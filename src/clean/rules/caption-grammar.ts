import { whole, wordCount, type LineRule } from '../line.js';

/** ", left,", ", second from right,", "(center)", ", front,": who is where in a picture. */
const POSITION =
  /(?:,\s|\()(?:(?:far|second|third|fourth|top|bottom|front|back)[\s-]?(?:from\s)?)?(?:left|right|cent(?:er|re))(?=[,).;]|\s(?:and|with|in|of)\b)|\b(?:from left|clockwise from|pictured (?:above|below|here|with|in|at|during))\b|\((?:links|rechts|l\.|r\.|mitte|v\.\s?l\.|à gauche|à droite|a sinistra|a destra|izquierda|derecha)\)|（[左右中]）/iu;
/** "on Tuesday, Nov. 19, 2019": agencies date their pictures so, and their reports never with the year. */
const DATED =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,\s(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|April|May|June|July|Aug(?:ust|\.)?|Sept(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)\s\d{1,2},\s(?:19|20)\d\d\b/;
/** A report speaks of the past, or of what was said. */
const PAST = /\b(?:was|were|had|been|did|said|says|told|\p{Ll}{2,}ed)\b/u;
const SENTENCES = /[.!?]["”’]?\s+\p{Lu}\p{Ll}/u;
const LONGEST = 70;

/** A caption told by its grammar: who stands where, or the present tense under a full date. */
export const captionGrammar: LineRule = {
  id: 'caption-grammar',
  label(line) {
    if (wordCount(line.text) > LONGEST) return null;
    if (POSITION.test(line.text)) return whole(line, 'caption', 0.88);
    const one = !SENTENCES.test(
      line.text.replace(/\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec|St|Mr|Mrs|Dr|Gov|Sen|Rep)\.\s/g, ''),
    );
    return one && DATED.test(line.text) && !PAST.test(line.text)
      ? whole(line, 'caption', 0.88)
      : null;
  },
};
