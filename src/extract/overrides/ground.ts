import { plainSpaces, WordFinder } from '../../language/find-words.js';
import type { Prose } from '../../language/prose.js';
import type { SourceText } from '../../language/source-text.js';
import type { Range } from '../../language/tree.js';
import { normalWords } from '../../language/words.js';
import type { Span } from '../../model/span.js';

/** A text in which a correction's words are looked for, and the way from there to spans of the seed. */
export interface Ground {
  /** What it is called in a finding: "the seed", "the text of the article". */
  name: string;
  finder: WordFinder;
  spanOf: (range: Range) => Span;
}

/** The seed's text from an offset (UTF-16) on. */
export function seedGround(source: SourceText, from: number): Ground {
  return {
    name: 'the seed',
    finder: new WordFinder(source.text, from),
    spanOf: ({ start, end }) => source.span(start, end),
  };
}

/** What the article itself says, without markup and without what is no part of it. */
export function proseGround(prose: Prose): Ground {
  return {
    name: 'the text of the article',
    finder: new WordFinder(prose.text),
    spanOf: ({ start, end }) => prose.span(start, end),
  };
}

/** Why words were not found, as far as the text shows it: with the words most like them and their line. */
export function nearestTo(words: string, { finder, spanOf }: Ground): string | null {
  const range = finder.nearest(words);
  if (range === null) return null;
  const { exact, line } = spanOf(range);
  const same = normalWords(exact).join(' ') === normalWords(words).join(' ');
  return same
    ? `line ${line} has them written differently: “${shortened(exact)}”`
    : `did you mean line ${line}: “${shortened(exact)}”?`;
}

/** Words as a finding names them. */
export function shortened(words: string): string {
  const line = plainSpaces(words);
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
