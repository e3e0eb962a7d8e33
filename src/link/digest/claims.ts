import { isFunctionWord } from '../../language/stop-words.js';
import { meaningOf, meaningsOf } from '../../language/synonyms.js';
import { normalWords } from '../../language/words.js';
import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import type { DigestClaim, DigestHolder, DigestOccasion } from '../../model/digest.js';
import type { Holder } from '../../model/holder.js';
import type { Mention } from '../../model/mention.js';
import { assertionsOf } from './assertions.js';

/** A claim reduced to what comparing needs. */
export function claimDigest(claim: Claim, article: Article): DigestClaim {
  const { denied, presupposed } = assertionsOf(claim.text);
  return {
    id: claim.id,
    terms: termsOf(claim, article.mentions),
    entities: claim.about,
    negated: claim.factuality.endsWith('-'),
    asserted: /^(?:CT|PR)/.test(claim.factuality),
    denied,
    presupposed,
    occasion: occasionOf(claim, article),
    quantities: claim.quantities.map(({ value, bound, unit }) => ({ value, bound, unit })),
    chain: claim.chain.map(holderDigest),
  };
}

export function holderDigest({ label, name, kind, entity, act }: Holder): DigestHolder {
  return { label, name, kind, entity, act: act === true };
}

/** Meanings of the content words; the words of names are left to `entities`. */
function termsOf(claim: Claim, mentions: readonly Mention[]): string[] {
  const named = new Set(
    mentions
      .filter(({ span }) =>
        claim.spans.some(({ start, end }) => start <= span.start && span.end <= end),
      )
      .flatMap(({ span }) => normalWords(span.exact).map(bare)),
  );
  const words = normalWords(claim.text)
    .map(bare)
    .filter((word) => !named.has(word));
  const terms = meaningsOf(words).filter(({ word }) => !isFunctionWord(word));
  return [...new Set(terms.map(({ meaning }) => meaning))];
}

/** Without the ending of a possessive. */
function bare(word: string): string {
  return word.replace(/'s?$/, '');
}

/** The event, with everyone whom the claims that belong to it name as taking part. */
function occasionOf(claim: Claim, article: Article): DigestOccasion | null {
  const { occasion } = claim;
  if (occasion === null) return null;
  const same = article.claims.filter((other) => other.occasion?.start === occasion.start);
  const inside = article.mentions.filter(
    ({ span }) => occasion.start <= span.start && span.end <= occasion.end,
  );
  const people = [...same.flatMap(({ about }) => about), ...inside.map(({ entity }) => entity)];
  return {
    event: eventOf(occasion.exact),
    people: [...new Set(people.filter((key) => key.startsWith('person:')))].sort(),
  };
}

/** The meaning of the noun an occasion is named by: the last before "between", "with", "of". */
function eventOf(words: string): string {
  const noun =
    words
      .split(/\s+(?:between|with|of|to|at|by)\s/)[0]
      ?.split(/\s+/)
      .at(-1) ?? words;
  return meaningOf(noun);
}
