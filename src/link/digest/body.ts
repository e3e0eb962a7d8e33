import { stanceOf, type Stance } from '../../language/stance.js';
import type { Article } from '../../model/article.js';
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

/** How many sentences, and with them the headline, deny or expose something, in a question too. */
export function denialsIn({ title }: Article, sentences: readonly BodySentence[]): number {
  const isOwn = title.status !== 'derived';
  const stances = [...(isOwn ? [stanceOf(title.text)] : []), ...sentences.map((one) => one.stance)];
  return stances.filter(({ denies, exposes, flatly }) => (denies && !flatly) || exposes).length;
}
