import type { DamageRule } from './index.js';
import { andMore, placesOf, shown } from './shown.js';

/** A replacement character with what of its word stands behind it: more of them in one word are one place. */
const LOST = /\ufffd[\p{L}\p{M}\p{N}\ufffd’']{0,40}/gu;
const BEFORE = /[\p{L}\p{M}\p{N}’']*$/u;
/** Characters that are shown on either side. */
const AROUND = 20;

/** U+FFFD, which programs write for a character they could not read: what stood there is gone. */
export const lostLetters: DamageRule = (text) => {
  const found = placesOf(text, LOST);
  const [first] = found;
  if (first === undefined) return null;
  const before = BEFORE.exec(text.slice(Math.max(0, first.index - AROUND), first.index))?.[0] ?? '';
  const piece = shown(before + first[0].slice(0, AROUND));
  return { at: first.index, detail: andMore(`“${piece}”`, found.length) };
};
