import { whole, wordCount, type LineRule } from '../line.js';

/** "$12 at Harbour Outfitters": a button that leads to a shop. */
const OFFER =
  /^(?:(?:buy|get it|shop|also|now)\b.{0,20})?(?:from\s+)?[$£€¥]\s?\d[\d.,]*\s+(?:\$\d[\d.,]*\s+)?(?:at|from|on|bei|chez|en)\s+\p{Lu}[^.!?]*$/iu;

/** A price with the shop that asks it, alone on its line. */
export const price: LineRule = {
  id: 'price-button',
  label: (line) =>
    wordCount(line.text) <= 10 && OFFER.test(line.text) ? whole(line, 'promo', 0.9) : null,
};
