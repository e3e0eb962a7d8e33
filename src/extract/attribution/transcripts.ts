import { Trait } from '../../language/word-forms.js';
import type { LabelledSpan, Role } from './labels.js';
import type { LinkedAttribution } from './link.js';
import { paragraphRanges } from './paragraphs.js';
import { Mark, type Scene } from './scene.js';

/** Longest name before the colon, in tokens. */
const LONGEST_NAME = 5;
/** So many lines must open with speakers in capitals before a text counts as having a transcript. */
const FEWEST_LINES = 2;
/** Names in small letters open lines of other lists, too: so many lines, and one of the names more than once. */
const FEWEST_SMALL_LINES = 3;

/** A line that opens with a speaker and a colon: its tokens, the colon, the speaker's words, in capitals or not. */
interface Turn {
  readonly first: number;
  readonly colon: number;
  readonly end: number;
  readonly name: string;
  readonly capitals: boolean;
}

/**
 * Attributions of a transcript: lines that open with a name and a colon, behind the mark of a quotation that holds the
 * whole or not (HALE: We count the votes). The colon is the cue.
 */
export function transcriptLines(scene: Scene): LinkedAttribution[] {
  const turns = paragraphRanges(scene.analysis.tokens).flatMap(
    ([first, end]) => turnOf(scene, first, end) ?? [],
  );
  return [...speaking(turns)].map(({ first, colon, end }) => ({
    cue: span('cue', colon, colon + 1),
    source: span('source', first, colon),
    link: 'stated',
    content: [span('content', colon + 1, end)],
  }));
}

/** The turns of a transcript, if there is one. */
function speaking(turns: readonly Turn[]): readonly Turn[] {
  const loud = turns.filter(({ capitals }) => capitals);
  if (loud.length >= FEWEST_LINES) return loud;
  const names = new Set(turns.map(({ name }) => name));
  const again = names.size > 1 && names.size < turns.length;
  return again && turns.length >= FEWEST_SMALL_LINES ? turns : [];
}

function turnOf({ analysis, mark }: Scene, opening: number, end: number): Turn | null {
  const first = mark[opening] === Mark.Quote ? opening + 1 : opening;
  const { tokens, forms } = analysis;
  let capitals = true;
  for (let t = first; t < end - 2 && t <= first + LONGEST_NAME; t++) {
    if (t > first && mark[t] === Mark.Colon) {
      if (tokens.text[tokens.start[t]!] !== ':') return null;
      const name = tokens.text.slice(tokens.start[first], tokens.end[t - 1]);
      return { first, colon: t, end, name, capitals };
    }
    if (mark[t] !== Mark.None || (forms.traits[t]! & Trait.Capital) === 0) return null;
    if ((forms.traits[t]! & Trait.AllCapitals) === 0) capitals = false;
  }
  return null;
}

function span(role: Role, start: number, end: number): LabelledSpan {
  return {
    role,
    direction: role === 'source' ? 1 : role === 'cue' ? 0 : -1,
    start,
    end,
    certainty: 0.7,
  };
}
