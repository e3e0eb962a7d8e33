import { whole, wordCount, type LineRule } from '../line.js';

const SHARE =
  /^(?:share|tweet|pin|post|email|e-mail|print|copy link|link copied|save|bookmark|send|comment(?:s)?|reply|facebook|twitter|whatsapp|linkedin|telegram|reddit|x|instagram|flipboard|messenger)(?:[\s,|/•·]+(?:this|story|article|page|on|via|to|by|with|friends?|link|share|tweet|email|e-mail|print|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|instagram|flipboard|messenger|copy|\d+))*\W*$/i;

/** Buttons for sharing, printing and commenting. */
export const share: LineRule = {
  id: 'share-buttons',
  label: (line) =>
    wordCount(line.text) <= 12 && SHARE.test(line.text) ? whole(line, 'share', 0.93) : null,
};
