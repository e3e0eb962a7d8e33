import { hasMark, noticeIn } from '../../language/rights-notice.js';
import { reservationIn } from '../../language/rights-words.js';
import { isReported } from '../reported.js';
import { whole, wordCount, type Line, type LineRule } from '../line.js';

const NOTICE =
  /^(?:©|\([Cc]\)\s*(?:[Cc]opyright\s*)?(?:19|20)\d\d|(?:[Cc]opyright|COPYRIGHT)\b\s*(?:©|\([Cc]\)|\d{4}|(?:by|BY)\s+\p{Lu}))/u;
/** What may stand behind a reservation: the end, a mark, a name; "All rights reserved by the treaty were lost" goes on. */
const BEHIND =
  /^\s*(?:$|[^\p{L}\s]|(?:(?:by|for|to|and|or|in|without|worldwide)\s+)*(?:$|[^\p{Ll}\s]))/u;
/** "This article may not be reproduced": who speaks of what is reserved speaks of this text. */
const THIS = /^(?:this|the) (?:material|article|content|story|text)\b/i;
const LONGEST = 60;
/** A notice with more in front of it is short, or it is a sentence about one. */
const LONGEST_WITHIN = 25;
const LONGEST_CREDIT = 12;
/** A shorter one needs no year: "Riverside Gazette © Tous droits réservés". */
const SHORT = 12;

/** Copyright notices and reservations of rights; amid the text a sign without either is the credit of a picture. */
export const rights: LineRule = {
  id: 'rights-notice',
  label(line) {
    if (wordCount(line.text) > LONGEST || isReported(line.text)) return null;
    if (isCredit(line)) return whole(line, 'credit', 0.9);
    return isNotice(line.text) || holdsNotice(line) ? whole(line, 'rights', 0.98) : null;
  },
};

/** "© Ann Other | AFP" between paragraphs: nobody's year, and nothing reserved. */
function isCredit({ text, proseAfter }: Line): boolean {
  if (proseAfter === 0 || !/^©\s*\p{L}/u.test(text) || wordCount(text) > LONGEST_CREDIT)
    return false;
  const { year, reserved } = noticeIn(text);
  return year === null && !reserved;
}

/** "This story may not be reproduced": the reservation is the first the sentence says. */
function isOfThis(text: string, start: number): boolean {
  return start <= 20 && THIS.test(text);
}

/** The line begins as a notice does. */
function isNotice(text: string): boolean {
  if (NOTICE.test(text)) return true;
  const reserved = reservationIn(text);
  if (reserved === null) return false;
  if (!BEHIND.test(text.slice(reserved.end))) return false;
  return reserved.start === 0 || isOfThis(text, reserved.start) || /^(?:19|20)\d\d\b/.test(text);
}

/** "Site contents © 2024 Riverside Gazette. All rights reserved.": sign, year and reservation in one line below the text. */
function holdsNotice(line: Line): boolean {
  if (line.proseAfter > 0 || wordCount(line.text) > LONGEST_WITHIN || !hasMark(line.text)) {
    return false;
  }
  const { year, reserved } = noticeIn(line.text);
  return reserved && (year !== null || wordCount(line.text) <= SHORT);
}
