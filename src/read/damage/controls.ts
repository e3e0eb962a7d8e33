import type { DamageRule } from './index.js';
import { andMore, codeOf, placesOf } from './shown.js';

/** All but tab, line ends and form feed, and those that stand for a mark of windows-1252, which `mojibake` tells. */
const CONTROL = /[^\P{Cc}\t\n\v\f\r\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]/gu;

/** Control characters, NUL among them: nothing shows them, and a word with one in it is not found. */
export const controls: DamageRule = (text) => {
  const found = placesOf(text, CONTROL);
  const [first] = found;
  if (first === undefined) return null;
  return { at: first.index, detail: andMore(codeOf(first[0]), found.length) };
};
