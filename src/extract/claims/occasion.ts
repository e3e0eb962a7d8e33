import { EVENT_NOUN, EXCHANGE_NOUN } from '../../language/noun-classes.js';
import type { Discourse, TokenRange } from '../discourse.js';

/** An event the text speaks of: the noun phrase, and the head noun's lemma. */
export interface Occasion extends TokenRange {
  head: string;
}

const CARRIES_ON =
  /^(?:however|but|meanwhile|still|yet|then|afterwards?|instead|nevertheless|nonetheless|he|she|they|this|that|these|in (?:response|return|reply)|during)\b/i;

/**
 * For each sentence the event it belongs to: one it names itself ("During the call", "The phone call between
 * …"), else the one of the sentence before it in the paragraph, else that of the paragraph before where the
 * paragraph begins by going on with it.
 */
export function occasionsOf(discourse: Discourse): (Occasion | null)[] {
  const occasions: (Occasion | null)[] = [];
  let current: Occasion | null = null;
  for (let s = 0; s < discourse.analysis.sentences.count; s++) {
    const range = discourse.sentence(s);
    const newParagraph = s > 0 && discourse.paragraphOf(s) !== discourse.paragraphOf(s - 1);
    if (newParagraph && !CARRIES_ON.test(discourse.text(range))) current = null;
    current = namedIn(discourse, range, current) ?? current;
    occasions.push(current);
  }
  return occasions;
}

/** The first event a sentence names as its subject or in its opening; "this exchange" goes on with a call. */
function namedIn(
  discourse: Discourse,
  { from, to }: TokenRange,
  current: Occasion | null,
): Occasion | null {
  for (let i = from; i < to; i++) {
    if (!/^NNS?$/.test(discourse.tag(i)) || !EVENT_NOUN.test(discourse.word(i))) continue;
    if (/^NN/.test(discourse.tag(i + 1)) && EVENT_NOUN.test(discourse.word(i + 1))) continue;
    const event = phrase(discourse, i, from, to);
    if (!isPlaced(discourse, event, from)) continue;
    const goesOn =
      current !== null && EXCHANGE_NOUN.test(event.head) && EXCHANGE_NOUN.test(current.head);
    return goesOn && event.to - event.from < 3 ? current : event;
  }
  return null;
}

/** From the determiner to the end of a "between …", "with …" or "of …" phrase behind the noun. */
function phrase(discourse: Discourse, head: number, start: number, end: number): Occasion {
  let from = head;
  while (
    from > start &&
    /^(?:DT|JJ[RS]?|NNS?|NNPS?|POS|PRP\$|VBG|CD)$/.test(discourse.tag(from - 1))
  )
    from--;
  let to = head + 1;
  if (/^(?:between|with|of|to|at|by)$/.test(discourse.lower(to))) {
    do to++;
    while (to < end && /^(?:DT|JJ[RS]?|NNS?|NNPS?|POS|CC)$/.test(discourse.tag(to)));
  }
  return { from, to, head: discourse.lemma(head) };
}

/** Subject of the sentence, or opened by "in", "during", "at", "after", "over", "on". */
function isPlaced(discourse: Discourse, { from, to }: Occasion, start: number): boolean {
  const before = discourse.lower(from - 1);
  if (/^(?:in|during|at|after|before|over|on|following)$/.test(before)) return true;
  return from - start <= 1 && /^(?:VB[DZP]|MD)$/.test(discourse.tag(to));
}
