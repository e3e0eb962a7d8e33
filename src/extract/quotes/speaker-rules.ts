import type { Attributed } from '../attributed.js';
import { overlap } from '../claims/candidates.js';
import { subjectBefore } from '../claims/acts.js';
import type { Discourse, TokenRange } from '../discourse.js';
import { carried, type DraftHolder } from '../holders/draft.js';
import { isPassiveTold } from '../hearers.js';
import type { QuoteScene } from './draft.js';
import { takingTurns } from './taking-turns.js';
import type { Segment } from './quoted.js';

/** Whose words a quotation is. `speech` is false where nobody is said to have spoken them. */
export interface SpeakerFound {
  chain: DraftHolder[];
  cue: TokenRange[];
  attribution: Attributed | null;
  rule: string;
  confidence: number;
  speech: boolean;
}

export type SpeakerRule = (segment: Segment, scene: QuoteScene) => SpeakerFound | null;

/** The first rule that knows whose words these are decides; without one they are the article's own. */
export const SPEAKER_RULES: readonly SpeakerRule[] = [
  citedPhrase,
  afterColon,
  takingTurns,
  cueBehind,
  contentOfAttribution,
  ownLine,
  continuing,
  verbBefore,
  insideContent,
];

/** In languages whose grammar the other rules do not know: what was read beside the quotation, and nothing else. */
export const RULES_OF_OTHER_LANGUAGES: readonly SpeakerRule[] = [contentOfAttribution];

const COLON_REACH = 60;

/** "citing “sources familiar with the matter”": the words of whoever cites, and no speech. */
function citedPhrase(
  { tokens, open }: Segment,
  { discourse, attributed }: QuoteScene,
): SpeakerFound | null {
  const before = tokens.from - (open === null ? 1 : 2);
  if (!/^(?:citing|quoting)$/.test(discourse.lower(before))) return null;
  const sentence = discourse.sentenceOf(tokens.from);
  const host = attributed
    .cuedIn(sentence)
    .find((one) => one.holder !== null && !insideMark(one, tokens));
  const cue = [{ from: before, to: before + 1 }];
  const chain = host?.holder == null ? [] : upTo(host.chain, host.holder);
  return {
    chain,
    cue,
    attribution: host ?? null,
    rule: 'cited-phrase',
    confidence: 0.8,
    speech: false,
  };
}

function insideMark({ source }: Attributed, tokens: TokenRange): boolean {
  return source.some((part) => overlap(part, tokens) > 0);
}

function upTo(chain: readonly DraftHolder[], holder: DraftHolder): DraftHolder[] {
  return chain.slice(0, chain.indexOf(holder) + 1);
}

/** "Sam Other sent a clear message: “Go.”": the subject of the clause before the colon. */
export function afterColon(segment: Segment, scene: QuoteScene): SpeakerFound | null {
  const { discourse, attributed, holders } = scene;
  if (segment.open === null && segment.block === null) return null;
  const colon = segment.tokens.from - (segment.open === null ? 1 : 2);
  if (discourse.word(colon) !== ':') return null;
  const sentence = discourse.sentenceOf(colon);
  const { from } = discourse.sentence(sentence);
  const verb = lastFinite(discourse, { from: Math.max(from, colon - COLON_REACH), to: colon });
  const subject = verb === null ? null : subjectBefore(discourse, verb, from);
  if (verb === null || subject === null || isHearer(discourse, verb, colon)) return null;
  const here = attributed.cuedIn(sentence);
  const inner = here.find((one) => one.cue.some((cue) => cue.from <= verb && verb < cue.to));
  const cue = [{ from: verb, to: colon }];
  if (inner !== undefined && inner.holder !== null) {
    return {
      chain: inner.chain,
      cue,
      attribution: inner,
      rule: 'after-colon',
      confidence: 0.85,
      speech: true,
    };
  }
  const outer = here.find(
    (one) => one.finite && one.content.some((part) => part.from <= verb && verb < part.to),
  );
  const holder = holders.resolve(subject);
  return {
    chain: [...(outer?.chain ?? relayAt(scene, sentence)), holder],
    cue,
    attribution: null,
    rule: 'after-colon',
    confidence: 0.8,
    speech: true,
  };
}

/** "Ann Other was told: “Go.”": the subject of the clause hears the words. */
function isHearer(discourse: Discourse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isPassiveTold(discourse, i)) return true;
  return false;
}

export function relayAt({ relays }: QuoteScene, sentence: number): DraftHolder[] {
  const outlet = relays[sentence]?.before.find(({ kind }) => kind === 'outlet');
  return outlet === undefined ? [] : [outlet];
}

function lastFinite(discourse: Discourse, { from, to }: TokenRange): number | null {
  for (let i = to - 1; i >= from; i--) if (/^VB[DZP]$/.test(discourse.tag(i))) return i;
  return null;
}

/** Longest way from a closing mark to the cue that belongs to it, in tokens: the speaker may stand between. */
const CUE_REACH = 12;

/** “A. B,” she said: the cue right behind the mark is that of all the words, however far the reader saw them reach. */
function cueBehind(segment: Segment, { attributed, discourse }: QuoteScene): SpeakerFound | null {
  const { tokens, close, inner } = segment;
  if (close === null || !/[,?!]$/.test(discourse.analysis.text.slice(inner[0], inner[1])))
    return null;
  const last = discourse.sentenceOf(tokens.to - 1);
  const behind = attributed.cuedIn(last).filter(({ holder, cue, content, unsaid }) => {
    const distance = (cue[0]?.from ?? 0) - tokens.to;
    return (
      holder !== null &&
      !unsaid &&
      distance > 0 &&
      distance <= CUE_REACH &&
      content.some((part) => overlap(part, tokens) > 0)
    );
  });
  const [nearest] = behind;
  return nearest === undefined ? null : saidIn(nearest);
}

function saidIn(one: Attributed): SpeakerFound {
  const { chain, cue, raw } = one;
  return {
    chain,
    cue,
    attribution: one,
    rule: 'attributed-content',
    confidence: raw.confidence,
    speech: isSpeech(one),
  };
}

/** The content of an attribution covers most of the quotation; the shortest such content wins. */
export function contentOfAttribution(
  segment: Segment,
  { attributed }: QuoteScene,
): SpeakerFound | null {
  return coveringMost(segment, attributed.near(segment.tokens));
}

/** The same among some attributions. */
export function coveringMost(
  { tokens }: Segment,
  attributed: readonly Attributed[],
): SpeakerFound | null {
  const covering = attributed.filter((one) => {
    const covered = one.content.reduce((sum, part) => sum + overlap(part, tokens), 0);
    return (
      one.holder !== null && !one.unsaid && covered / Math.max(1, tokens.to - tokens.from) >= 0.5
    );
  });
  const size = ({ content }: Attributed) =>
    content.reduce((sum, { from, to }) => sum + to - from, 0);
  const [best] = covering.sort((a, b) => size(a) - size(b));
  return best === undefined ? null : saidIn(best);
}

/** Wishes and attitudes have no words of their own; a cue of saying, or a quotation of some length, does. */
function isSpeech({ raw }: Attributed): boolean {
  return raw.reported || raw.confidence >= 0.5;
}

/** A quotation on a line of its own after a line that ends in a colon: whoever speaks last there. */
export function ownLine(
  segment: Segment,
  { discourse, attributed }: QuoteScene,
): SpeakerFound | null {
  const colon = segment.tokens.from - (segment.open === null ? 1 : 2);
  if (discourse.word(colon) !== ':') return null;
  const sentence = discourse.sentenceOf(colon);
  const speaker = attributed.cuedIn(sentence).findLast((one) => one.holder !== null);
  if (speaker === undefined) return null;
  const { chain, cue } = speaker;
  return {
    chain,
    cue,
    attribution: null,
    rule: 'line-after-colon',
    confidence: 0.85,
    speech: true,
  };
}

/** A sentence that is all quotation goes on with the speaker of the quotation before it in its paragraph. */
function continuing(
  segment: Segment,
  { discourse, earlier, quoted }: QuoteScene,
): SpeakerFound | null {
  const before = earlier.at(-1);
  const last = before?.segments.at(-1);
  if (before === undefined || last === undefined || before.type === 'phrase') return null;
  const sentence = discourse.sentenceOf(segment.tokens.from);
  const paragraph = discourse.paragraphOf(sentence);
  const follows =
    discourse.paragraphOf(discourse.sentenceOf(last.tokens.from)) === paragraph ||
    segment.continues;
  if (!follows || quoted.share(discourse.sentence(sentence)) < 0.9) return null;
  const chain = before.chain.map((holder) => carried(holder, 'inferred'));
  return {
    chain,
    cue: before.cue,
    attribution: before.attribution,
    rule: 'quotation-goes-on',
    confidence: 0.7,
    speech: true,
  };
}

/** Verbs that give somebody's words. */
export const SAYING =
  /^(?:say|tell|add|ask|call|describe|label|brand|dub|claim|note|write|argue|declare|insist|warn|announce|reply|respond|state|explain|admit|promise|vow|tweet|joke|shout|yell|denounce|praise|dismiss|refer|characterize|term|report)$/;

/** The nearest verb of saying before the quotation in its sentence, with the subject in front of it. */
function verbBefore(segment: Segment, scene: QuoteScene): SpeakerFound | null {
  const { discourse, holders } = scene;
  const sentence = discourse.sentenceOf(segment.tokens.from);
  const { from } = discourse.sentence(sentence);
  for (let verb = segment.tokens.from - 2; verb >= from; verb--) {
    if (!/^VB[DZP]$/.test(discourse.tag(verb)) || !SAYING.test(discourse.lemma(verb))) continue;
    const subject = subjectBefore(discourse, verb, from);
    if (subject === null || isHearer(discourse, verb, segment.tokens.from)) return null;
    const holder = holders.resolve(subject);
    const cue = [{ from: verb, to: verb + 1 }];
    return {
      chain: [...relayAt(scene, sentence), holder],
      cue,
      attribution: null,
      rule: 'verb-before',
      confidence: 0.6,
      speech: true,
    };
  }
  return null;
}

/** Words set apart inside what somebody is reported to say are that person's, but no utterance. */
function insideContent(
  { tokens }: Segment,
  { discourse, relays }: QuoteScene,
): SpeakerFound | null {
  const relay = relays[discourse.sentenceOf(tokens.from)]?.before ?? [];
  if (relay.length === 0) return null;
  return {
    chain: [...relay],
    cue: [],
    attribution: null,
    rule: 'words-of-the-report',
    confidence: 0.4,
    speech: false,
  };
}
