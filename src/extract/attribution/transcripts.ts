import { Trait } from '../../language/word-forms.js';
import { coveredTokens } from './continued-quotations.js';
import type { LabelledSpan, Role } from './labels.js';
import type { LinkedAttribution } from './link.js';
import { paragraphRanges } from './paragraphs.js';
import { Mark, type Scene } from './scene.js';

/** Longest name before the colon, in tokens. */
const LONGEST_NAME = 4;
/** So many lines must open like this before a text counts as having a transcript. */
const FEWEST_LINES = 2;

/**
 * Attributions of a transcript: lines that open with a name in capitals and a colon (HALE: We count the votes).
 * The colon is the cue.
 */
export function transcriptLines(
  scene: Scene,
  linked: readonly LinkedAttribution[],
): LinkedAttribution[] {
  const turns = paragraphRanges(scene.analysis.tokens).flatMap(([first, end]) => {
    const colon = speakerColon(scene, first, end);
    return colon < 0 ? [] : [{ first, colon, end }];
  });
  if (turns.length < FEWEST_LINES) return [];
  const covered = coveredTokens(scene, linked);
  return turns
    .filter(({ colon }) => covered[colon] === 0 && covered[colon + 1] === 0)
    .map(({ first, colon, end }) => ({
      cue: span('cue', colon, colon + 1),
      source: span('source', first, colon),
      link: 'stated',
      content: [span('content', colon + 1, end)],
    }));
}

/** Token of the colon behind a name in capitals that opens the line, or -1. */
function speakerColon({ analysis, mark }: Scene, first: number, end: number): number {
  const { traits } = analysis.forms;
  for (let t = first; t < end - 2 && t <= first + LONGEST_NAME; t++) {
    if (mark[t] === Mark.Colon && t > first)
      return analysis.tokens.text[analysis.tokens.start[t]!] === ':' ? t : -1;
    if ((traits[t]! & Trait.AllCapitals) === 0) return -1;
  }
  return -1;
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
