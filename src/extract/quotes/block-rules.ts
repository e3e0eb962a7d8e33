import { DOCUMENT } from '../../language/noun-classes.js';
import { subjectBefore } from '../claims/acts.js';
import { isFinite } from '../claims/clauses.js';
import type { Attributed } from '../attributed.js';
import type { Discourse, TokenRange } from '../discourse.js';
import type { QuoteScene } from './draft.js';
import type { Segment } from './quoted.js';
import {
  afterColon,
  coveringMost,
  ownLine,
  relayAt,
  SAYING,
  type SpeakerFound,
  type SpeakerRule,
} from './speaker-rules.js';

/** Whose words a block quotation is; without a rule that knows, its speaker is not found. */
export const BLOCK_RULES: readonly SpeakerRule[] = [
  goesOn,
  signed,
  afterColon,
  ownLine,
  attributedOutside,
  cueWithoutContent,
];

/** In languages whose grammar the other rules do not know. */
export const BLOCK_RULES_OF_OTHER_LANGUAGES: readonly SpeakerRule[] = [goesOn, signed];

/** A later paragraph of the block is whose the first one is. */
function goesOn({ block, continues }: Segment, { earlier }: QuoteScene): SpeakerFound | null {
  const before = earlier.at(-1);
  if (!continues || before?.segments[0]?.block !== block) return null;
  const { chain, cue, attribution, rule, confidence } = before;
  return { chain, cue, attribution, rule, confidence, speech: true };
}

/** "— Ann Other" behind the words. */
function signed({ block }: Segment, { discourse, holders }: QuoteScene): SpeakerFound | null {
  if (block?.signature == null) return null;
  const { start, end } = block.signature;
  const holder = holders.resolve(discourse.tokensIn(start, end));
  return spoken([holder], [], 'signed-block', 0.85);
}

/** What the trained reader gives to somebody named outside the block. */
function attributedOutside(segment: Segment, scene: QuoteScene): SpeakerFound | null {
  const { block, tokens } = segment;
  const inside = ({ cue, source }: Attributed) =>
    [...cue, ...source].some(
      ({ from }) =>
        from >= tokens.from && scene.discourse.startOf(from) < (block?.end ?? tokens.to),
    );
  const outside = scene.attributed.near(segment.tokens).filter((one) => !inside(one));
  const found = coveringMost(segment, outside);
  return found === null ? null : { ...found, speech: true };
}

/** "The mayor said in a statement." right before the block: a cue whose content is the block. */
function cueWithoutContent({ tokens }: Segment, scene: QuoteScene): SpeakerFound | null {
  const { discourse, holders } = scene;
  const number = discourse.sentenceOf(tokens.from) - 1;
  if (number < 0) return null;
  const sentence = discourse.sentence(number);
  const verb = lastFinite(discourse, sentence);
  if (verb === null || !SAYING.test(discourse.lemma(verb))) return null;
  if (hasContent(scene, number, verb) || hasObject(discourse, verb, sentence.to)) return null;
  const subject = subjectBefore(discourse, verb, sentence.from);
  if (subject === null) return null;
  const chain = [...relayAt(scene, number), holders.resolve(subject)];
  return spoken(chain, [{ from: verb, to: verb + 1 }], 'cue-before-block', 0.7);
}

function hasContent({ attributed }: QuoteScene, sentence: number, verb: number): boolean {
  return attributed
    .cuedIn(sentence)
    .some((one) => one.cue.some(({ from, to }) => from <= verb && verb < to));
}

/** "wrote a novel"; a statement or letter is where the words stand. */
function hasObject(discourse: Discourse, verb: number, to: number): boolean {
  let i = verb + 1;
  while (i < to && /^(?:DT|JJ[RS]?|PRP\$|CD)$/.test(discourse.tag(i))) i++;
  return /^NN/.test(discourse.tag(i)) && !DOCUMENT.test(discourse.word(i));
}

function lastFinite(discourse: Discourse, { from, to }: TokenRange): number | null {
  for (let i = to - 1; i >= from; i--) if (isFinite(discourse, i)) return i;
  return null;
}

function spoken(
  chain: SpeakerFound['chain'],
  cue: TokenRange[],
  rule: string,
  confidence: number,
): SpeakerFound {
  return { chain, cue, attribution: null, rule, confidence, speech: true };
}
