import type { Analysis } from '../../language/analysis.js';
import { PENN_TAGS, type PennTag } from '../../language/pos/tags.js';
import type { LabelledSpan } from './labels.js';
import { QuoteState } from './quote-places.js';
import { Mark, type Scene } from './scene.js';

function tagSet(...tags: PennTag[]): Uint8Array {
  return Uint8Array.from(PENN_TAGS, (tag) => (tags.includes(tag) ? 1 : 0));
}

const FINITE = tagSet('VBD', 'VBZ', 'VBP', 'MD');
const NOMINAL = tagSet(
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'PRP',
  'CD',
  'JJ',
  'JJR',
  'JJS',
  'DT',
  'PRP$',
  'POS',
);
const HEADS = tagSet('NN', 'NNS', 'NNP', 'NNPS', 'PRP');
const ADVERB = tagSet('RB');
const RELATIVE = tagSet('WDT', 'WP');

/** Whether the cue is a verb of which something can be the subject: no noun, no `was told`. */
function isActiveVerb({ analysis }: Scene, cue: LabelledSpan): boolean {
  for (let t = cue.start; t < cue.end; t++) {
    const tag = analysis.tag(t);
    if (!tag.startsWith('V')) continue;
    if (tag === 'VBN') return hasPerfect(analysis, t);
    if (analysis.lemma(t) !== 'be' && analysis.lemma(t) !== 'have') return true;
  }
  return false;
}

/** Whether a participle belongs to `have`, at most two adverbs away. */
function hasPerfect(analysis: Analysis, participle: number): boolean {
  let t = participle - 1;
  while (t > 0 && t > participle - 3 && ADVERB[analysis.pos[t]!] === 1) t--;
  return t >= 0 && analysis.lemma(t) === 'have';
}

/**
 * The subject of the main clause, for a cue that was left without a source: in “Clinton met voters on
 * Monday and said …” or “…, adding that …” that is who speaks. Null where the cue has no subject or the
 * sentence shows none before it.
 */
export function mainSubject(scene: Scene, cue: LabelledSpan): LabelledSpan | null {
  if (!isActiveVerb(scene, cue)) return null;
  const { sentences, sentenceOf } = scene.analysis;
  const first = sentences.first[sentenceOf[cue.start]!]!;
  const verb = mainVerb(scene, first, cue);
  return verb < 0 ? null : phraseBefore(scene, first, verb);
}

/** First finite verb of the sentence up to the cue that is neither quoted nor in a relative clause; or -1. */
function mainVerb(scene: Scene, first: number, cue: LabelledSpan): number {
  const { pos } = scene.analysis;
  for (let t = first; t < cue.end; t++) {
    if (RELATIVE[pos[t]!] === 1 && t > first) t = relativeEnd(scene, t, cue.start);
    else if (FINITE[pos[t]!] === 1 && !isQuoted(scene, t)) return t;
  }
  return -1;
}

/** Last token of the relative clause that a pronoun opens: its verb or, after a mark, the next such mark. */
function relativeEnd({ analysis, mark }: Scene, pronoun: number, limit: number): number {
  const opening = mark[pronoun - 1]!;
  if (isInsertionMark(opening)) {
    for (let t = pronoun + 1; t < limit; t++) if (mark[t] === opening) return t;
  }
  let t = pronoun + 1;
  while (t < limit && FINITE[analysis.pos[t]!] === 0) t++;
  // A pronoun inside the cue itself has no clause before the cue: never back, or the search would not end.
  return Math.max(pronoun, Math.min(t, limit - 1));
}

function isQuoted({ quotes }: Scene, t: number): boolean {
  return quotes.state[t] !== QuoteState.Outside;
}

/** The noun phrase before a verb; adverbs and an insertion between commas or dashes may stand between. */
function phraseBefore(scene: Scene, first: number, verb: number): LabelledSpan | null {
  const { pos } = scene.analysis;
  let end = verb;
  while (end > first && ADVERB[pos[end - 1]!] === 1) end--;
  if (end > first && isInsertionMark(scene.mark[end - 1]!)) {
    const closing = scene.mark[--end]!;
    while (end > first && scene.mark[end - 1] !== closing) end--;
    end--;
  }
  const start = phraseStart(scene, first, end);
  if (start >= end || HEADS[pos[end - 1]!] === 0) return null;
  return { role: 'source', direction: 1, start, end, certainty: 0.5 };
}

function isInsertionMark(mark: number): boolean {
  return mark === Mark.Comma || mark === Mark.Dash;
}

/** Goes left over nominal tokens and over `of` between two of them. */
function phraseStart({ analysis }: Scene, first: number, end: number): number {
  const { pos } = analysis;
  let start = end;
  while (start > first) {
    const nominal = NOMINAL[pos[start - 1]!] === 1;
    const of = start - 1 > first && analysis.lemma(start - 1) === 'of' && start < end;
    if (!nominal && !of) break;
    start--;
  }
  return start;
}

/** Whether a source can be that of a later cue too: not a relative pronoun, nor inside a possessive. */
export function mayShare({ analysis }: Scene, { start, end }: LabelledSpan): boolean {
  return RELATIVE[analysis.pos[start]!] === 0 && analysis.tag(end - 1) !== 'POS';
}
