import { codeOfWord, wordsOf } from '../../language/word-codes.js';
import type { WordWeights } from '../../language/word-weights.js';
import { daysApart } from '../claims/apart.js';
import { isDenial } from '../claims/similarity.js';
import type { Statement } from '../claims/statement.js';
import { probability } from '../compare/log-linear.js';
import type { Linker } from '../context.js';
import { deniedBy } from './denied.js';
import {
  deniesToo,
  disputeFeatures,
  isMet,
  meets,
  sharedWords,
  type Opposed,
} from './dispute-features.js';
import { affirmsOf, peopleOf, tellerOf, type Reporter, type Teller, type Told } from './teller.js';

/**
 * So likely a dispute is shown. Above one half would be "more likely than not" if what was learned from were what
 * archives hold; the place is where nine of ten shown on folds are disputes (`models/README.md`).
 */
export const ENOUGH = 0.4;
/** What was said of one day may be denied of another. */
const MOST_DAYS = 14;

/** One statement denies or exposes what another of the same matter affirms. */
export interface Dispute {
  denying: Statement;
  affirming: Statement;
  likely: number;
}

/** A denial, a statement of the other article that meets it, and what a model sees of them. */
export interface DisputeCandidate {
  denying: Statement;
  affirming: Statement;
  features: number[];
}

/**
 * The disputes between two articles on one matter: for each denial of the one, of the statements of the other that
 * meet best what is denied the likeliest, where a log-linear model takes the two for a dispute (`models/dispute.json`).
 */
export function disputesBetween(
  one: Reporter,
  other: Reporter,
  linker: Pick<Linker, 'dispute' | 'weights'>,
): Dispute[] {
  const best = new Map<Statement, Dispute>();
  for (const { denying, affirming, features } of disputeCandidates(one, other, linker.weights)) {
    const likely = probability(linker.dispute, features);
    if (likely >= ENOUGH && likely > (best.get(denying)?.likely ?? 0))
      best.set(denying, { denying, affirming, likely });
  }
  return [...best.values()];
}

/** All that could be disputes between two articles, both ways. */
export function disputeCandidates(
  one: Reporter,
  other: Reporter,
  weights: WordWeights,
): DisputeCandidate[] {
  if (![...one.statements, ...other.statements].some(isDenial)) return [];
  const [here, there] = [tellerOf(one), tellerOf(other)];
  return [...candidatesOf(here, there, weights), ...candidatesOf(there, here, weights)];
}

/** Of the statements a denial may be of, so many are weighed. */
const WEIGHED = 3;

function candidatesOf(one: Teller, other: Teller, weights: WordWeights): DisputeCandidate[] {
  return one.denials
    .filter(({ said }) => said.asserted && !said.possible)
    .flatMap((denial) => {
      const denied = deniedBy(denial, one, other, weights);
      return bestOf({ denial, denied, one, other }, weights).map((opposed) => ({
        denying: denial.said,
        affirming: opposed.affirming.said,
        features: disputeFeatures(opposed, weights),
      }));
    });
}

/** A statement of so few words of content affirms nothing that could be told from another matter. */
const FEWEST = 4;

/** It says too little to be denied, or is about people of whom the article with the denial says nothing. */
function isOfOthers({ said, matter }: Told, one: Teller): boolean {
  const named = peopleOf(said);
  return matter.length < FEWEST || (named.length > 0 && !named.some((who) => speaksOf(one, who)));
}

/** Its statements name somebody, or the surname weighs among its words. */
function speaksOf({ people, words }: Teller, who: string): boolean {
  return people.has(who) || words.has(codeOfWord(wordsOf(who).at(-1) ?? ''));
}

/** The statements of the other article that meet best what is denied, the best first. */
function bestOf(opposed: Omit<Opposed, 'affirming'>, weights: WordWeights): Opposed[] {
  return opposed.other.statements
    .map((affirming): Opposed => ({ ...opposed, affirming }))
    .filter((one) => mayBeDenied(one, weights))
    .map((one) => ({ one, how: meets(one, weights) }))
    .filter(({ how }) => how > 0)
    .sort((a, b) => b.how - a.how)
    .slice(0, WEIGHED)
    .map(({ one }) => one);
}

function mayBeDenied(opposed: Opposed, weights: WordWeights): boolean {
  const { denial, affirming, one } = opposed;
  const { said } = affirming;
  if (said.stance !== 'plain' || said.conditional) return false;
  if (said.rests.article === denial.said.rests.article) return false;
  if (daysApart(denial.said, said, MOST_DAYS) || isOfOthers(affirming, one)) return false;
  const shared = sharedWords(opposed);
  // "The airline does not have plans" affirms no plans.
  if (shared.length === 0 || !affirmsOf(said, shared)) return false;
  return isMet(opposed, shared) && !deniesToo(opposed, weights);
}
