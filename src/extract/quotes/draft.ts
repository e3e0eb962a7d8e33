import { limits } from '../../model/limits.js';
import { DOUBTFUL_SPEAKER, type Quote } from '../../model/quote.js';
import type { Attributed } from '../attributed.js';
import type { AttributedIndex } from '../attributed-index.js';
import type { Relay } from '../chains/index.js';
import type { Discourse, TokenRange } from '../discourse.js';
import { notFound, type DraftHolder } from '../holders/draft.js';
import type { Holders } from '../holders/resolve.js';
import { BLOCK_RULES, BLOCK_RULES_OF_OTHER_LANGUAGES } from './block-rules.js';
import type { Quoted, Segment } from './quoted.js';
import {
  RULES_OF_OTHER_LANGUAGES,
  SPEAKER_RULES,
  type SpeakerFound,
  type SpeakerRule,
} from './speaker-rules.js';
import { isUtterance } from './utterance.js';

/** A quotation still in offsets of prose. */
export interface DraftQuote {
  segments: Segment[];
  type: Quote['type'];
  cue: TokenRange[];
  /** Below the article's outlet, outermost first; ends in the speaker. Empty for the article's own words. */
  chain: DraftHolder[];
  attribution: Attributed | null;
  confidence: number;
  rule: string;
}

/** What the rules that find a speaker look at. */
export interface QuoteScene {
  discourse: Discourse;
  attributed: AttributedIndex;
  relays: readonly Relay[];
  holders: Holders;
  quoted: Quoted;
  /** Whether the rules of English grammar hold. */
  english: boolean;
  /** Quotes found before this one. */
  earlier: readonly DraftQuote[];
}

/** Every quotation of an article with its speaker, in text order; parts of one split quotation together. */
export function draftQuotes(scene: Omit<QuoteScene, 'earlier'>): DraftQuote[] {
  const drafts: DraftQuote[] = [];
  for (const segment of scene.quoted.segments) {
    if (segment.depth > 0 || !/[\p{L}\p{N}]/u.test(textOf(scene.discourse, segment))) continue;
    const found = speakerOf(segment, { ...scene, earlier: drafts });
    const before = drafts.at(-1);
    if (before !== undefined && isSplit(scene, before, segment, found))
      before.segments.push(segment);
    else drafts.push(draft(scene.discourse, segment, found));
  }
  return drafts;
}

function rulesFor({ block }: Segment, { english }: QuoteScene): readonly SpeakerRule[] {
  if (english) return block === null ? SPEAKER_RULES : BLOCK_RULES;
  return block === null ? RULES_OF_OTHER_LANGUAGES : BLOCK_RULES_OF_OTHER_LANGUAGES;
}

function speakerOf(segment: Segment, scene: QuoteScene): SpeakerFound {
  for (const rule of rulesFor(segment, scene)) {
    const found = rule(segment, scene);
    if (found === null) continue;
    if (found.speech && found.confidence < limits.speakerConfidence) return doubtful(found);
    return isSpoken(segment, scene, found) ? spokenBySomebody(found) : found;
  }
  const own = { cue: [], attribution: null, confidence: 0.5 };
  return segment.block === null && !isWhole(segment, scene.discourse)
    ? { ...own, chain: [], rule: 'own-words', speech: false }
    : { ...own, chain: [notFound()], rule: 'speaker-not-found', speech: true };
}

/** Words a report sets apart, and nobody in it is said to have spoken, though they are a whole utterance. */
function isSpoken(segment: Segment, { discourse }: QuoteScene, { speech, rule }: SpeakerFound) {
  return !speech && rule === 'words-of-the-report' && isWhole(segment, discourse);
}

function spokenBySomebody(found: SpeakerFound): SpeakerFound {
  return { ...found, chain: [...found.chain, notFound()], rule: 'speaker-not-found', speech: true };
}

/** Words that somebody spoke, though nothing tells surely who: a name that may be wrong is worse than none. */
function doubtful(found: SpeakerFound): SpeakerFound {
  return { ...found, cue: [], chain: [notFound()], attribution: null, rule: DOUBTFUL_SPEAKER };
}

function isWhole(segment: Segment, discourse: Discourse): boolean {
  const { from } = discourse.sentence(discourse.sentenceOf(segment.tokens.from));
  return isUtterance(textOf(discourse, segment), segment.tokens.from <= from + 1);
}

function draft(discourse: Discourse, segment: Segment, found: SpeakerFound): DraftQuote {
  return {
    segments: [segment],
    type: typeOf(discourse, segment, found),
    cue: found.cue,
    chain: found.chain,
    attribution: found.attribution,
    confidence: found.confidence,
    rule: found.rule,
  };
}

/**
 * Direct: a whole utterance, which begins with a capital and ends as a sentence or at the comma before its cue.
 * Mixed: part of one inside the writer's sentence. Phrase: a term or a name nobody is said to have spoken.
 */
export function typeOf(
  discourse: Discourse,
  segment: Segment,
  { speech }: Pick<SpeakerFound, 'speech'>,
): Quote['type'] {
  if (segment.block !== null) return 'block';
  if (!speech) return 'phrase';
  const text = textOf(discourse, segment).trim();
  const begins = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text);
  const ends =
    segment.unclosed || /[.,!?…:;—–。！？؟۔।-]$/.test(text) || closesSentence(discourse, segment);
  const inside = /^(?:that|as)$/.test(discourse.lower(beforeMark(segment)));
  return begins && ends && !inside ? 'direct' : 'mixed';
}

function closesSentence(discourse: Discourse, { close }: Segment): boolean {
  return close !== null && /^\s*[.!?]/.test(discourse.analysis.text.slice(close[1], close[1] + 3));
}

/** Token before the opening mark, which is a token of its own. */
function beforeMark({ tokens, open }: Segment): number {
  return tokens.from - (open === null ? 1 : 2);
}

/**
 * "A," she said, "b": one utterance where nothing but its source and cue stands between, and its sentence goes on. What
 * begins a sentence of its own ("A," she said. "B.") is a quotation of its own.
 */
function isSplit(
  { discourse }: Omit<QuoteScene, 'earlier'>,
  before: DraftQuote,
  segment: Segment,
  found: SpeakerFound,
): boolean {
  const last = before.segments.at(-1);
  if (last === undefined) return false;
  if (segment.block !== null || last.block !== null) return segment.block === last.block;
  if (before.type !== 'direct') return false;
  if (segment.continues && last.unclosed) return true;
  if (found.attribution === null || found.attribution !== before.attribution) return false;
  if (beginsSentence(discourse, segment)) return false;
  const between = { from: last.tokens.to, to: segment.tokens.from };
  const attribution = [...found.attribution.source, ...found.attribution.cue];
  if (!attribution.some(({ from }) => from >= between.from && from < between.to)) return false;
  const others =
    between.to - between.from - attribution.reduce((sum, { from, to }) => sum + to - from, 0);
  return (
    others <= 6 &&
    discourse.paragraphOf(discourse.sentenceOf(segment.tokens.from)) ===
      discourse.paragraphOf(discourse.sentenceOf(last.tokens.from))
  );
}

/** Whether the words before the opening mark end a sentence. */
function beginsSentence(discourse: Discourse, segment: Segment): boolean {
  return /^[.!?…]+$/.test(discourse.word(beforeMark(segment)));
}

function textOf(discourse: Discourse, { inner }: Segment): string {
  return discourse.analysis.text.slice(inner[0], inner[1]);
}
