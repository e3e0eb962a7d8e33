import { isFunctionWord } from '../../language/stop-words.js';
import { meaningsOf } from '../../language/synonyms.js';
import { normalWords } from '../../language/words.js';
import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import type { DigestClaim, DigestHolder, DigestOccasion } from '../../model/digest.js';
import type { Holder } from '../../model/holder.js';
import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
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
    day: dayOf(claim, article),
    chain: claim.chain.map(holderDigest),
  };
}

const DAY = /^\d{4}-\d\d-\d\d/;

function dayOf(claim: Claim, { date }: Article): string | null {
  const told = claim.times.map(({ edtf }) => DAY.exec(edtf ?? '')?.[0]).find(Boolean);
  return told ?? DAY.exec(date.published?.iso ?? '')?.[0] ?? null;
}

export function holderDigest({ label, name, kind, entity, act }: Holder): DigestHolder {
  return { label, name, kind, entity, act: act === true };
}

/**
 * Meanings of the content words. The words of names are left to `entities`; what a person is called ("former
 * governor") says who is meant, not what is claimed.
 */
function termsOf(claim: Claim, mentions: readonly Mention[]): string[] {
  const inClaim = ({ start: from, end: to }: Span) =>
    claim.spans.some(({ start, end }) => start <= from && to <= end);
  const named = new Set(
    mentions
      .flatMap(({ span, role }) => [span, ...(role === null ? [] : [role])])
      .filter(inClaim)
      .flatMap(({ exact }) => normalWords(exact).map(bare)),
  );
  const words = normalWords(claim.text)
    .map(bare)
    .filter((word) => !named.has(word));
  const terms = meaningsOf(words).filter(
    ({ word }) => (word === 'against' || !isFunctionWord(word)) && !SAYS_LITTLE.test(word),
  );
  return [...new Set(terms.map(({ meaning }) => meaning))];
}

/** Forms of address and days of the week: nearly every report has them. */
const SAYS_LITTLE =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|president|minister|secretary|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

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
  const words = meaningsOf(normalWords(nameOfEvent(occasion.exact)).map(bare));
  return {
    event: words.at(-1)?.meaning ?? '',
    words: words.filter(({ word }) => !isFunctionWord(word)).map(({ meaning }) => meaning),
    people: [...new Set(people.filter((key) => key.startsWith('person:')))].sort(),
  };
}

/** The words an event is named by, up to those that say who took part: "the phone call", of "… between two men". */
function nameOfEvent(words: string): string {
  return words.split(/\s+(?:between|with|of|to|at|by)\s/)[0] ?? words;
}
