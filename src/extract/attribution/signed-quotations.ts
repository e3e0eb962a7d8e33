import { Trait } from '../../language/word-forms.js';
import { coveredTokens } from './continued-quotations.js';
import type { LabelledSpan, Role } from './labels.js';
import type { LinkedAttribution } from './link.js';
import { QuoteState } from './quote-places.js';
import { paragraphRanges } from './paragraphs.js';
import { Mark, type Scene } from './scene.js';

/** Longest signature: a name with a title or an office. */
const LONGEST = 9;

/**
 * Attributions written as a signature: a quotation, then a dash and a name to the end of the line, behind the
 * closing mark or on the next line (“…” ― Anna Hale). The dash is the cue.
 */
export function signedQuotations(
  scene: Scene,
  linked: readonly LinkedAttribution[],
): LinkedAttribution[] {
  const covered = coveredTokens(scene, linked);
  return paragraphRanges(scene.analysis.tokens).flatMap(([first, end]) => {
    const dash = signature(scene, first, end);
    if (dash < 0 || covered[dash] === 1 || dash === 0) return [];
    const q = scene.quotes.quotation[dash - 1]!;
    if (q < 0 || covered[dash - 1] === 1) return [];
    return [signed(scene, q, dash, end)];
  });
}

/** Token of the dash behind which only a name follows, or -1. */
function signature({ mark, analysis, quotes }: Scene, first: number, end: number): number {
  for (let t = end - 2; t >= first && t >= end - LONGEST; t--) {
    if (mark[t] !== Mark.Dash) continue;
    const afterQuotation = t > 0 && quotes.state[t - 1] === QuoteState.Close;
    return afterQuotation && isName(analysis.forms.traits, mark, t + 1, end) ? t : -1;
  }
  return -1;
}

function isName(traits: Uint8Array, mark: Uint8Array, start: number, end: number): boolean {
  if ((traits[start]! & Trait.Capital) === 0) return false;
  for (let t = start; t < end; t++)
    if (
      mark[t] !== Mark.None &&
      mark[t] !== Mark.Comma &&
      !(t === end - 1 && mark[t] === Mark.Stop)
    )
      return false;
  return true;
}

function signed({ quotes, mark }: Scene, q: number, dash: number, end: number): LinkedAttribution {
  const span = (role: Role, start: number, stop: number): LabelledSpan => {
    return { role, direction: role === 'content' ? 1 : 0, start, end: stop, certainty: 0.8 };
  };
  const nameEnd = mark[end - 1] === Mark.Stop ? end - 1 : end;
  return {
    cue: span('cue', dash, dash + 1),
    source: { ...span('source', dash + 1, nameEnd), direction: -1 },
    link: 'stated',
    content: [span('content', quotes.first[q]!, quotes.end[q]!)],
  };
}
