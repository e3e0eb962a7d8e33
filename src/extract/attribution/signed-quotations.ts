import { Trait } from '../../language/word-forms.js';
import type { LabelledSpan, Role } from './labels.js';
import type { LinkedAttribution } from './link.js';
import { QuoteState } from './quote-places.js';
import { paragraphRanges } from './paragraphs.js';
import { Mark, type Scene } from './scene.js';

/** Longest signature: a name with a title or an office. */
const LONGEST = 12;
/** Longest signature of a post: a name, its handle, a date. */
const LONGEST_OF_POST = 18;

/**
 * Attributions written as a signature: a quotation that begins its paragraph, then a dash and a name to the end of the
 * line, behind the closing mark or on the next line (“…” ― Anna Hale). The dash is the cue. A post that was taken over
 * needs no marks: Out of bread again. — Anna Hale (@anna_hale) May 2, 2021.
 */
export function signedQuotations(scene: Scene): LinkedAttribution[] {
  return paragraphRanges(scene.analysis.tokens).flatMap(([first, end]) => {
    const dash = dashBefore(scene, first, end);
    if (dash < 1) return [];
    const post = postBefore(scene, first, dash, end);
    if (post !== null) return [post];
    const q = scene.quotes.quotation[dash - 1]!;
    if (q < 0 || !isSigned(scene, q, dash, end)) return [];
    return [signed(dash, dash + 1, nameEnd(scene, end), quotationParts(scene, q))];
  });
}

/** The last dash of a paragraph that could open a signature, or -1. */
function dashBefore({ mark }: Scene, first: number, end: number): number {
  for (let t = end - 2; t >= first && t >= end - LONGEST_OF_POST; t--)
    if (mark[t] === Mark.Dash) return t;
  return -1;
}

/** Whether the quotation that closes before a dash begins its paragraph, and only a name follows the dash. */
function isSigned(scene: Scene, q: number, dash: number, end: number): boolean {
  const { quotes, mark, analysis } = scene;
  if (quotes.state[dash - 1] !== QuoteState.Close || end - dash > LONGEST) return false;
  const start = quotes.first[q]!;
  const begins = start === 0 || analysis.tokens.line[start - 1] !== analysis.tokens.line[start];
  return begins && isName(analysis.forms.traits, mark, dash + 1, nameEnd(scene, end));
}

function nameEnd({ mark }: Scene, end: number): number {
  return mark[end - 1] === Mark.Stop ? end - 1 : end;
}

function isName(traits: Uint8Array, mark: Uint8Array, start: number, end: number): boolean {
  if (start >= end || (traits[start]! & Trait.Capital) === 0) return false;
  for (let t = start; t < end; t++)
    if (mark[t] !== Mark.None && mark[t] !== Mark.Comma) return false;
  return true;
}

/** A quotation with the paragraphs before it that it goes on from. */
function quotationParts({ quotes }: Scene, q: number): [start: number, end: number][] {
  let first = q;
  while (first > 0 && quotes.segments[first]!.continues) first--;
  return Array.from({ length: q - first + 1 }, (_, i) => [
    quotes.first[first + i]!,
    quotes.end[first + i]!,
  ]);
}

/** A post with its writer's name, handle and date to the end of the line. */
function postBefore(
  scene: Scene,
  first: number,
  dash: number,
  end: number,
): LinkedAttribution | null {
  const { text, start, end: ends } = scene.analysis.tokens;
  const signature = text.slice(start[dash + 1], ends[end - 1]);
  const name =
    /^(?<name>\p{Lu}[^(@\n]{1,50}?)\s*\(@\w{1,30}\)\s+\p{Lu}\p{L}+ \d{1,2}, \d{4}$/u.exec(signature)
      ?.groups?.['name'];
  if (name === undefined || dash - first < 2) return null;
  let behind = dash + 1;
  while (behind < end && start[behind]! < start[dash + 1]! + name.length) behind++;
  return signed(dash, dash + 1, behind, [[first, dash]]);
}

function signed(
  dash: number,
  name: number,
  end: number,
  parts: readonly [start: number, end: number][],
): LinkedAttribution {
  const span = (role: Role, start: number, stop: number): LabelledSpan => {
    return { role, direction: role === 'content' ? 1 : 0, start, end: stop, certainty: 0.8 };
  };
  return {
    cue: span('cue', dash, dash + 1),
    source: { ...span('source', name, end), direction: -1 },
    link: 'stated',
    content: parts.map(([start, stop]) => span('content', start, stop)),
  };
}
