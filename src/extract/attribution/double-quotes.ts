import { isWordChar, charClass } from '../../language/characters.js';
import { isSpace, mayOpenAfter } from './single-quotes.js';

/** Typographic family of a pair of quotation marks. */
export type QuoteStyle = 'curly' | 'straight' | 'low' | 'guillemet' | 'doubled' | 'single';

/** A mark that stands in a text: what it could be, and how many UTF-16 units it takes. */
export interface DoubleMark {
  readonly style: QuoteStyle;
  readonly length: 1 | 2;
  readonly side: 'open' | 'close' | 'either';
}

const SINGLE_UNIT: Readonly<Record<string, Omit<DoubleMark, 'length'>>> = {
  '“': { style: 'curly', side: 'open' },
  '”': { style: 'curly', side: 'close' },
  '‟': { style: 'curly', side: 'open' },
  '„': { style: 'low', side: 'open' },
  '«': { style: 'guillemet', side: 'open' },
  '»': { style: 'guillemet', side: 'close' },
  '"': { style: 'straight', side: 'either' },
  '＂': { style: 'straight', side: 'either' },
};

const DOUBLED: Readonly<Record<string, DoubleMark['side']>> = {
  "''": 'either',
  '``': 'open',
  '‘‘': 'open',
  '’’': 'either',
};

/** The double quotation mark at `at`, or null. Spacing decides the side where the glyph does not. */
export function doubleMarkAt(text: string, at: number): DoubleMark | null {
  const char = text.charAt(at);
  const single = SINGLE_UNIT[char];
  if (single) return settled(text, at, { ...single, length: 1 });
  const side = DOUBLED[text.slice(at, at + 2)];
  if (side === undefined) return null;
  // Of three apostrophes, the one on the outer edge of the words is the inner quotation's.
  if (text.charAt(at + 2) === char && text.charAt(at - 1) !== char && !mayOpenAfter(text, at))
    return null;
  return settled(text, at, { style: 'doubled', side, length: 2 });
}

function settled(text: string, at: number, mark: DoubleMark): DoubleMark {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + mark.length);
  const opening = mayOpenAfter(text, at) && !isSpace(after);
  const closing = !isSpace(before) && (isSpace(after) || !isWordChar(charClass(after)));
  if (mark.side !== 'either') return mark;
  if (opening === closing) return mark;
  return { ...mark, side: opening ? 'open' : 'close' };
}

/** Whether a straight mark at `at` is the sign for inches: `6'2"`. */
export function isInches(text: string, at: number): boolean {
  return (
    text.charAt(at) === '"' && /\d/.test(text.charAt(at - 1)) && !/[.,]/.test(text.charAt(at + 1))
  );
}
