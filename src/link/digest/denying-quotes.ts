import { denialTarget, matterOf, stanceOf } from '../../language/stance.js';
import { isContent, wordCodes } from '../../language/word-codes.js';
import type { Article } from '../../model/article.js';
import type { DigestClaim } from '../../model/digest.js';
import type { Quote } from '../../model/quote.js';
import { sentenceAt, type BodySentence } from './body.js';
import { BARE, dayOf, holderDigest, reachedIn } from './claims.js';

/** Of so few words of content a quotation says that something is false, and not what: "That's not true." */
const THIN = 1;
/** So many words of content tell something that can be denied. */
const TOLD = 3;

/**
 * A quotation that denies something or calls it false, as a claim of its speaker: "It is not true that the bridge was
 * closed". What "That's not true" denies is what the article tells just before it. Null for all other quotations; it has
 * no meanings and names by which it would be compared claim by claim, only those by which reports are.
 */
export function denyingQuote(
  quote: Quote,
  article: Article,
  sentences: readonly BodySentence[],
): DigestClaim | null {
  const { text } = quote;
  const { denies, exposes, asks, hedges } = stanceOf(text);
  const isUtterance = quote.type === 'direct' || quote.type === 'block';
  if (!isUtterance || asks || !(denies || exposes) || isInClaim(quote, article)) return null;
  const own = denialTarget(text);
  const target = own.length > THIN ? own : toldBefore(quote, sentences);
  if (target.length === 0) return null;
  return {
    ...BARE,
    id: quote.id,
    codes: wordCodes(text).filter(isContent),
    stance: exposes ? 'exposes' : 'denies',
    target,
    hedged: hedges,
    ...reachedIn(text),
    day: dayOf(article),
    chain: quote.chain.map(holderDigest),
  };
}

/** Words quoted inside a claim are read with it. */
function isInClaim(quote: Quote, { claims }: Article): boolean {
  return claims
    .filter(({ published }) => published)
    .some(({ spans }) =>
      quote.spans.every((inner) =>
        spans.some(({ start, end }) => start <= inner.start && inner.end <= end),
      ),
    );
}

/** What its sentence tells before the quotation, else the sentence before that one; nothing where that asks or denies. */
function toldBefore({ spans }: Quote, sentences: readonly BodySentence[]): number[] {
  const [first] = spans;
  const around = first === undefined ? null : sentenceAt(sentences, first);
  if (first === undefined || around === null) return [];
  const here = matterOf(wordCodes(around.text.slice(0, Math.max(0, first.start - around.start))));
  if (here.length >= TOLD) return here;
  const before = sentences[sentences.indexOf(around) - 1];
  if (before === undefined || before.stance.denies || before.stance.exposes) return [];
  const told = before.stance.asks ? [] : matterOf(wordCodes(before.text));
  return told.length >= TOLD ? told : [];
}
