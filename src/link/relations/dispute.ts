import { matterOf, speaksOfReports } from '../../language/stance.js';
import type { WordWeights } from '../../language/word-weights.js';
import type { Digest } from '../../model/digest.js';
import { unpackWord } from '../digest/salient-word.js';
import { commonMatter } from '../compare/denial.js';
import type { Statement } from '../claims/statement.js';
import { daysApart } from '../claims/apart.js';

/** How much of what is denied the other must tell, by weight of the lighter, and in how many words. */
interface Least {
  share: number;
  words: number;
  /** Only so many first statements of the other are looked at. */
  leading: number;
}

/** So much of what is denied, by weight, the other must affirm. */
const MOST_DENIED = 0.45;

const OWN: Least = { share: 0.42, words: 2, leading: Infinity };
/** An article that affirms so much of it elsewhere reports both sides. */
const BOTH = { share: 0.4, words: 2 };
/** A denial of so few words names no matter of its own. */
const THIN = 2;
/** A statement that says "hoax" of a report, in words of its own, is about what its article is about. */
const CENTRAL: Least = { share: 0.35, words: 3, leading: 8 };
const MOST_DAYS = 14;
/** An article that disowns so many words of a denial denies the same. */
const DISOWNED = 2;
/** Words lighter than this are in every other article. */
const LIGHT = 1.5;

/** One statement denies or exposes what another of the same story affirms. */
export interface Dispute {
  denying: Statement;
  affirming: Statement;
  overlap: number;
}

/** An article of a story as disputes look at it. */
export interface Reporter {
  digest: Digest;
  statements: readonly Statement[];
}

/** A statement with its content without the words of denying and reporting. */
interface Told {
  said: Statement;
  matter: readonly number[];
}

interface Teller {
  digest: Digest;
  statements: readonly Told[];
  /** Codes of the words of names. */
  names: ReadonlySet<number>;
}

/**
 * The disputes between two articles on one matter: for each denial of the one, where the other affirms what is denied
 * and disowns none of it, the statement that affirms most. An article that itself reports the denial disagrees with nobody
 * who reports it too.
 */
export function disputesBetween(one: Reporter, other: Reporter, weights: WordWeights): Dispute[] {
  if (!hasDenials(one) && !hasDenials(other)) return [];
  const [here, there] = [tellerOf(one), tellerOf(other)];
  return [...denialsOf(here, there, weights), ...denialsOf(there, here, weights)];
}

function hasDenials({ statements }: Reporter): boolean {
  return statements.some(isDenial);
}

function isDenial({ stance }: Statement): boolean {
  return stance === 'denies' || stance === 'exposes';
}

function tellerOf({ digest, statements }: Reporter): Teller {
  const words = digest.salient.map(unpackWord);
  return {
    digest,
    statements: statements.map((said) => ({ said, matter: matterOf(said.codes) })),
    names: new Set(words.filter(({ name }) => name).map(({ code }) => code)),
  };
}

function denialsOf(one: Teller, other: Teller, weights: WordWeights): Dispute[] {
  return one.statements
    .filter(({ said }) => isDenial(said))
    .flatMap(({ said }) => disputeWith(said, one, other, weights) ?? []);
}

function disputeWith(
  denying: Statement,
  one: Teller,
  other: Teller,
  weights: WordWeights,
): Dispute | null {
  const own = strongest(denying, denying.target, other, weights, OWN);
  if (own !== null) return affirmsToo(one, own.affirming, weights) ? null : disputeOf(denying, own);
  const isGeneral =
    denying.target.length <= THIN &&
    (denying.stance === 'exposes' || speaksOfReports(denying.codes));
  if (!isGeneral || !isExposure(one) || other.statements.some(({ said }) => isDenial(said)))
    return null;
  const central = strongest(denying, centralCodes(one.digest), other, weights, CENTRAL);
  return central === null ? null : disputeOf(denying, central);
}

/** What an article affirms of what is denied, and how much of it. */
interface Affirmed {
  affirming: Told;
  overlap: number;
}

function disputeOf(denying: Statement, { affirming, overlap }: Affirmed): Dispute {
  return { denying, affirming: affirming.said, overlap };
}

/** The article with the denial affirms the same elsewhere: it reports both sides, and so disagrees with neither. */
function affirmsToo({ statements }: Teller, affirming: Told, weights: WordWeights): boolean {
  return statements.some((one) => {
    if (!affirms(one.said)) return false;
    const { share, shared } = commonMatter(one, affirming, weights);
    return share >= BOTH.share && shared >= BOTH.words;
  });
}

/** The statement of an article that affirms most of a matter, and enough of it. */
function strongest(
  denying: Statement,
  matter: readonly number[],
  other: Teller,
  weights: WordWeights,
  least: Least,
): Affirmed | null {
  let best: Affirmed | null = null;
  for (const affirming of other.statements.slice(0, least.leading)) {
    const { said } = affirming;
    if (!affirms(said) || said.rests.article === denying.rests.article) continue;
    if (daysApart(denying, said, MOST_DAYS)) continue;
    const { share, shared } = coverage(matter, affirming.matter, weights);
    if (share < least.share || shared < least.words) continue;
    if (best !== null && best.overlap >= share) continue;
    if (least === OWN && !speaksOf(affirming, denying, other, weights)) continue;
    if (disowns(other, matter, affirming.matter, weights)) continue;
    best = { affirming, overlap: share };
  }
  return best;
}

/** How much of the lighter of two lists of words, and of what is denied, is in the other. */
function coverage(
  denied: readonly number[],
  affirmed: readonly number[],
  weights: WordWeights,
): { share: number; shared: number } {
  const { share, shared } = commonMatter({ matter: denied }, { matter: affirmed }, weights);
  const weigh = (codes: readonly number[]) =>
    codes.reduce((sum, code) => sum + weights.of(code), 0);
  const common = denied.filter((code) => affirmed.includes(code));
  const ofDenied = weigh(common) / (weigh(denied) || 1);
  return { share: Math.min(share, 1.4 * ofDenied), shared };
}

/** An article that exposes a report: it says so more than once, or early. */
function isExposure({ statements }: Teller): boolean {
  const places = statements.flatMap(({ said }, n) => (isDenial(said) ? [n] : []));
  return places.length > 1 || (places[0] ?? statements.length) < statements.length / 2;
}

/**
 * What is denied, not whom it is about, is in the other: names apart, about half of it by weight, the
 * rarest word among it. Two reports of a patient both
 * speak of her and the clinic, whatever one of them denies.
 */
function speaksOf(
  affirming: Told,
  denying: Statement,
  { names }: Teller,
  weights: WordWeights,
): boolean {
  const denied = denying.target.filter((code) => !names.has(code));
  const common = denied.filter((code) => affirming.matter.includes(code));
  const weigh = (codes: readonly number[]) =>
    codes.reduce((sum, code) => sum + weights.of(code), 0);
  const heaviest = Math.max(LIGHT, ...denied.map((code) => weights.of(code)));
  const hasGist = denied.every(
    (code) => weights.of(code) < heaviest || affirming.matter.includes(code),
  );
  return hasGist && common.length > 0 && weigh(common) >= MOST_DENIED * weigh(denied);
}

/** It says plainly that something is so. */
function affirms({ stance, asserted, negated, hedged }: Statement): boolean {
  return stance === 'plain' && asserted && !negated && !hedged;
}

/** Words of headline and first paragraphs: what an article is about. */
function centralCodes({ salient }: Digest): number[] {
  return salient
    .map(unpackWord)
    .filter(({ title, lead, body }) => title > 0 || lead > 0 || body > 2)
    .map(({ code }) => code);
}

/** The article denies, exposes or doubts the same, or says "not" of what it is taken to affirm. */
function disowns(
  { digest: { disowned, negated }, names }: Teller,
  denied: readonly number[],
  affirmed: readonly number[],
  weights: WordWeights,
): boolean {
  const both = denied.filter((code) => affirmed.includes(code) && weights.of(code) > LIGHT);
  const [own, not] = [new Set(disowned), new Set(negated)];
  if (both.filter((code) => own.has(code)).length >= DISOWNED) return true;
  return both.some((code) => not.has(code) && !names.has(code));
}
