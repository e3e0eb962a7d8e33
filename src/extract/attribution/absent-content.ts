import type { LabelledSpan } from './labels.js';
import { QuoteState } from './quote-places.js';
import { Mark, type Scene } from './scene.js';

/** Fewest words that make a content. */
const SHORTEST = 3;
/** What may stand behind “…, X said” and the full stop: “on Monday”, “in an interview”. */
const LONGEST_TAIL = 6;

/**
 * The content of a cue whose content the tagger was too unsure to label: what stands before a tail (“…, the
 * outlet added.”), else what follows the cue to the end of its sentence. Null inside quotations, where too
 * little is left, and where another attribution claims part of it.
 * @param spans all labelled spans of the text.
 */
export function restOfSentence(
  scene: Scene,
  cue: LabelledSpan,
  source: LabelledSpan | null,
  spans: readonly LabelledSpan[],
): LabelledSpan | null {
  const { sentences, sentenceOf } = scene.analysis;
  if (scene.quotes.state[cue.start] === QuoteState.Inside) return null;
  const sentence = sentenceOf[cue.start]!;
  const first = sentences.first[sentence]!;
  const end = sentences.first[sentence + 1]!;
  const core = {
    start: source && source.end <= cue.start && source.start >= first ? source.start : cue.start,
    end: source && source.start >= cue.end && source.end <= end ? source.end : cue.end,
  };
  const before = trimmed(scene, first, core.start, 1);
  if (before && isInserted(scene, core.start, core.end)) return before;
  const after = trimmed(scene, core.end, end, -1);
  const chosen = isTail(scene, core.end, end) ? before : after;
  return chosen && isFree(chosen, cue, source, spans) ? chosen : null;
}

/**
 * Whether source and cue stand apart behind a comma, as in “…, the paper reported, …” or “…, X said.”:
 * then all that comes before is their content, even where it holds an attribution of its own.
 */
function isInserted({ mark, analysis }: Scene, start: number, end: number): boolean {
  if (mark[start - 1] !== Mark.Comma) return false;
  const last =
    end >= analysis.tokens.count || analysis.sentenceOf[end] !== analysis.sentenceOf[start];
  return last || mark[end] === Mark.Comma || mark[end] === Mark.Stop;
}

/** Whether only a short adverbial without a verb follows to the end of the sentence. */
function isTail({ verbAfter }: Scene, from: number, end: number): boolean {
  const verb = verbAfter[from - 1]!;
  return end - from <= LONGEST_TAIL + 1 && (verb < 0 || verb >= end);
}

/** A content without the punctuation at its ends; null where too little is left. */
function trimmed(
  { mark }: Scene,
  first: number,
  stop: number,
  direction: -1 | 1,
): LabelledSpan | null {
  let start = first;
  let end = stop;
  while (start < end && mark[start] !== Mark.None && mark[start] !== Mark.Quote) start++;
  while (end > start && mark[end - 1] !== Mark.None && mark[end - 1] !== Mark.Quote) end--;
  if (end - start < SHORTEST) return null;
  return { role: 'content', direction, start, end, certainty: 0.3 };
}

/** Whether no span but the attribution's own touches a content. */
function isFree(
  content: LabelledSpan,
  cue: LabelledSpan,
  source: LabelledSpan | null,
  spans: readonly LabelledSpan[],
): boolean {
  for (let i = firstEndingAfter(spans, content.start); i < spans.length; i++) {
    const span = spans[i]!;
    if (span.start >= content.end) return true;
    if (span.start !== cue.start && span.start !== source?.start) return false;
  }
  return true;
}

/** Index of the first of some spans in text order that ends behind a token. */
function firstEndingAfter(spans: readonly LabelledSpan[], token: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > token) high = middle;
    else low = middle + 1;
  }
  return low;
}
