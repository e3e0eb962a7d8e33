import type { Discourse, TokenRange } from './discourse.js';

/** What stands between a subject and its verb. */
const VERB_GROUP = /^(?:RB.?|MD|VB.?|TO|JJ)$/;
const NEGATION = /^(?:not|n't|n’t|never|neither|nor|hardly|barely)$/;
const AVOIDING = /^(?:refuse|fail|decline|deny|avoid|stop)$/;
/** "would say", "may have said": it is not told that it was said. "will say" tells of a speech that is planned. */
const MODAL = /^(?:would|could|should|might|may|must|can|cannot)$/;
const NOBODY = /^(?:no|nobody|none|neither|no-one|nothing)$/;
const ASKING =
  /^(?:did|does|do|has|have|had|is|was|were|are|will|would|could|should|can|may|might)$/;
const CONDITION = /^(?:if|unless|whether)$/;
/** Tokens a verb of saying is looked for behind a condition or a question's first verb. */
const REACH = 12;

/** Source and cue of an attribution, as tokens. */
export interface Frame {
  readonly source: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
}

/**
 * Whether a report does not tell that something was said: “did not say that”, “nobody has said”, “denied saying”, “would
 * say”, “if the mayor says”, “Did the mayor say …?”. What would have been said is then nobody's statement (the
 * selectional context of Saurí & Pustejovsky's FactBank, LRE 2009, in which an event's source is itself in doubt).
 */
export function isUnsaid(discourse: Discourse, frame: Frame): boolean {
  const verb = verbOf(discourse, frame);
  if (verb === null) return false;
  const [source] = frame.source;
  if (source !== undefined && isNobody(discourse, source)) return true;
  const { from, to } = discourse.sentence(discourse.sentenceOf(verb));
  return (
    isHeldBack(discourse, verb, from) ||
    isConditional(discourse, source?.from ?? verb, verb, from) ||
    isAsked(discourse, source, verb, { from, to })
  );
}

/** The last verb of the cue's first range. */
function verbOf(discourse: Discourse, { cue }: Frame): number | null {
  const [first] = cue;
  if (first === undefined) return null;
  for (let i = first.to - 1; i >= first.from; i--) if (/^VB/.test(discourse.tag(i))) return i;
  return null;
}

/** "no minister", "nobody"; "no fewer than ten ministers" are some. */
function isNobody(discourse: Discourse, { from, to }: TokenRange): boolean {
  // Of "neither the police nor the council" only the last may be read as the source.
  if (/^(?:neither|nor)$/.test(discourse.lower(from - 1))) return true;
  if (!NOBODY.test(discourse.lower(from))) return false;
  return from + 1 >= to || !/^(?:fewer|less|doubt|later)$/.test(discourse.lower(from + 1));
}

/** A negation or a mere possibility in the verb's group, or a verb of not doing that it hangs on. */
function isHeldBack(discourse: Discourse, verb: number, from: number): boolean {
  for (let i = verb - 1; i >= from && VERB_GROUP.test(discourse.tag(i)); i--) {
    const word = discourse.lower(i);
    if (NEGATION.test(word) && !/^(?:only|just|merely|simply)$/.test(discourse.lower(i + 1)))
      return true;
    if (MODAL.test(word) && discourse.tag(i) === 'MD') return true;
    const hangs = /^(?:TO|VBG)$/.test(discourse.tag(i + 1));
    if (hangs && AVOIDING.test(discourse.lemma(i))) return true;
  }
  return false;
}

/** "if", with nothing but the subject between it and the verb. */
function isConditional(discourse: Discourse, source: number, verb: number, from: number): boolean {
  const first = Math.min(source, verb);
  for (let i = first - 1; i >= Math.max(from, first - 3); i--) {
    if (CONDITION.test(discourse.lower(i))) return verb - i <= REACH;
    if (!/^(?:RB|DT)$/.test(discourse.tag(i))) return false;
  }
  return false;
}

/** "Did the mayor say …?": the auxiliary stands before the subject, and the sentence ends in a question mark. */
function isAsked(
  discourse: Discourse,
  source: TokenRange | undefined,
  verb: number,
  sentence: TokenRange,
): boolean {
  if (source === undefined || source.to > verb || verb - source.to > 2) return false;
  if (discourse.word(sentence.to - 1) !== '?' || !/^VB[PN]?$/.test(discourse.tag(verb)))
    return false;
  return ASKING.test(discourse.lower(source.from - 1));
}
