import { speaksOfReports } from '../../language/stance.js';
import type { WordWeights } from '../../language/word-weights.js';
import type { Digest } from '../../model/digest.js';
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

/**
 * The disputes between two articles on one matter: for each denial of the one, where the other affirms what is denied
 * and disowns none of it, the statement that affirms most. An article that itself reports the denial disagrees with nobody
 * who reports it too.
 */
export function disputesBetween(one: Reporter, other: Reporter, weights: WordWeights): Dispute[] {
  return [...denialsOf(one, other, weights), ...denialsOf(other, one, weights)];
}

function denialsOf(one: Reporter, other: Reporter, weights: WordWeights): Dispute[] {
  return one.statements
    .filter(({ stance }) => stance === 'denies' || stance === 'exposes')
    .flatMap((denying) => disputeWith(denying, one, other, weights) ?? []);
}

function disputeWith(
  denying: Statement,
  one: Reporter,
  other: Reporter,
  weights: WordWeights,
): Dispute | null {
  const own = strongest(denying, denying.target, other, weights, OWN);
  if (own !== null) return affirmsToo(one, own, weights) ? null : own;
  const isGeneral =
    denying.target.length <= THIN &&
    (denying.stance === 'exposes' || speaksOfReports(denying.codes));
  if (!isGeneral || !isExposure(one) || hasDenials(other)) return null;
  return strongest(denying, centralCodes(one.digest), other, weights, CENTRAL);
}

function hasDenials({ statements }: Reporter): boolean {
  return statements.some(({ stance }) => stance === 'denies' || stance === 'exposes');
}

/** The article with the denial affirms the same elsewhere: it reports both sides, and so disagrees with neither. */
function affirmsToo(
  { statements }: Reporter,
  { affirming }: Dispute,
  weights: WordWeights,
): boolean {
  return statements.some((one) => {
    if (!affirms(one)) return false;
    const { share, shared } = commonMatter(one, affirming, weights);
    return share >= BOTH.share && shared >= BOTH.words;
  });
}

/** The statement of an article that affirms most of a matter, and enough of it. */
function strongest(
  denying: Statement,
  matter: readonly number[],
  other: Reporter,
  weights: WordWeights,
  least: Least,
): Dispute | null {
  let best: Dispute | null = null;
  for (const affirming of other.statements.slice(0, least.leading)) {
    if (!affirms(affirming) || affirming.rests.article === denying.rests.article) continue;
    if (daysApart(denying, affirming, MOST_DAYS)) continue;
    const { share, shared } = coverage(matter, affirming.matter, weights);
    if (share < least.share || shared < least.words) continue;
    if (best !== null && best.overlap >= share) continue;
    if (least === OWN && !speaksOf(affirming, denying, other.digest, weights)) continue;
    if (disowns(other.digest, matter, affirming.matter, weights)) continue;
    best = { denying, affirming, overlap: share };
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
function isExposure({ statements }: Reporter): boolean {
  const places = statements.flatMap(({ stance }, n) =>
    stance === 'exposes' || stance === 'denies' ? [n] : [],
  );
  return places.length > 1 || (places[0] ?? statements.length) < statements.length / 2;
}

/** What is denied, not who denies it, is in the other: a word of weight that is no name. */
function speaksOf(
  affirming: Statement,
  denying: Statement,
  { salient }: Digest,
  weights: WordWeights,
): boolean {
  const names = new Set(salient.filter(({ name }) => name).map(({ code }) => code));
  return denying.target.some(
    (code) => affirming.matter.includes(code) && !names.has(code) && weights.of(code) > LIGHT,
  );
}

/** It says plainly that something is so. */
function affirms({ stance, asserted, negated, hedged }: Statement): boolean {
  return stance === 'plain' && asserted && !negated && !hedged;
}

/** Words of headline and first paragraphs: what an article is about. */
function centralCodes({ salient }: Digest): number[] {
  return salient
    .filter(({ title, lead, body }) => title > 0 || lead > 0 || body > 2)
    .map(({ code }) => code);
}

/** The article denies, exposes or doubts the same, or says "not" of what it is taken to affirm. */
function disowns(
  { disowned, negated, salient }: Digest,
  denied: readonly number[],
  affirmed: readonly number[],
  weights: WordWeights,
): boolean {
  const both = denied.filter((code) => affirmed.includes(code) && weights.of(code) > LIGHT);
  const [own, not] = [new Set(disowned), new Set(negated)];
  if (both.filter((code) => own.has(code)).length >= DISOWNED) return true;
  const names = new Set(salient.filter(({ name }) => name).map(({ code }) => code));
  return both.some((code) => not.has(code) && !names.has(code));
}
