import { isProse, type Line } from '../line.js';
import type { Block } from './main-block.js';

/** Words the article speaks in: anywhere in its main block, and in its first paragraphs. */
export interface Topic {
  all: ReadonlySet<string>;
  lead: ReadonlySet<string>;
}

const LEAD = 4;

export function topicOf(lines: readonly Line[], { first, last }: Block): Topic {
  const prose = lines.slice(first, last + 1).filter(({ text }) => isProse(text));
  const wordsOf = (some: readonly Line[]): Set<string> =>
    new Set(some.flatMap(({ text }) => contentWords(text)));
  return { all: wordsOf(prose), lead: wordsOf(prose.slice(0, LEAD)) };
}

/** Words of four letters and more in lower case, and pairs of characters where a script writes without spaces. */
export function contentWords(text: string): string[] {
  const small = text.toLowerCase();
  const words = small.match(/\p{L}{4,}/gu) ?? [];
  return words.flatMap((word) =>
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(word) ? pairs(word) : [word],
  );
}

function pairs(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
}
