import { negatedCodes, matterOf, stanceOf, type Stance } from '../../language/stance.js';
import { wordCodes } from '../../language/word-codes.js';
import type { Article } from '../../model/article.js';
import type { Digest } from '../../model/digest.js';
import type { Span } from '../../model/span.js';
import { sentencesIn } from './sentences.js';

/** A sentence of the running text with its stance; places are code points of the seed. */
export interface BodySentence {
  text: string;
  start: number;
  end: number;
  stance: Stance;
}

/** The sentences of standfirst and body, in order. */
export function bodySentences({ regions }: Article): BodySentence[] {
  return regions
    .filter(({ role }) => role === 'body' || role === 'standfirst')
    .flatMap(({ span }) => {
      const points = codePoints(span.exact);
      return sentencesIn(span.exact).map(({ text, start, end }) => ({
        text,
        start: span.start + points(start),
        end: span.start + points(end),
        stance: stanceOf(text),
      }));
    });
}

/** Code points before a UTF-16 place; quick where no character lies outside the basic plane. */
function codePoints(text: string): (at: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (at) => at;
  return (at) => Array.from(text.slice(0, at)).length;
}

/** The sentence in which a span begins. */
export function sentenceAt(
  sentences: readonly BodySentence[],
  { start }: Span,
): BodySentence | null {
  return sentences.find((one) => one.start <= start && start < one.end) ?? null;
}

/** A "not" is about the words right behind it. */
const BEHIND = 2;

/** Codes of content that the article denies, exposes or doubts, and those it says "not" of, each once. */
export function disownedIn(
  sentences: readonly BodySentence[],
): Pick<Digest, 'disowned' | 'negated'> {
  const disowned = sentences.filter(
    ({ text, stance }) => stance.denies || stance.exposes || DOUBTS.test(text),
  );
  const negating = sentences.filter(({ stance }) => stance.negates);
  const each = (codes: readonly number[]) => [...new Set(codes)].sort((a, b) => a - b);
  return {
    disowned: each(disowned.flatMap(({ text }) => matterOf(wordCodes(text)))),
    negated: each(negating.flatMap(({ text }) => negatedCodes(text, BEHIND))),
  };
}

const DOUBTS =
  /\b(?:purport(?:ed|edly|s)?|despite (?:the )?(?:reports?|claims?|rumou?rs?)|push(?:es|ed|ing)? back|unverified|impost[eo]r|impersonat\w+|sceptic\w*|skeptic\w*|too good to|cast(?:s|ing)? doubt|questioned (?:the|whether))\b/i;
