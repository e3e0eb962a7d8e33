import type { WordWeights } from '../../language/word-weights.js';
import { daysApart } from '../claims/apart.js';
import { isDenial } from '../claims/similarity.js';
import type { Statement } from '../claims/statement.js';
import { probability } from '../compare/log-linear.js';
import type { Linker } from '../context.js';
import { deniedBy } from './denied.js';
import { disputeFeatures, meets, sharedWords, type Opposed } from './dispute-features.js';
import { affirms, peopleOf, tellerOf, type Reporter, type Teller, type Told } from './teller.js';

/**
 * So likely a dispute is shown. Above one half would be "more likely than not" if what was learned from were what
 * archives hold; the place is where four of five shown on folds are disputes (`models/README.md`).
 */
export const ENOUGH = 0.45;
/** What was said of one day may be denied of another. */
const MOST_DAYS = 14;

/** One statement denies or exposes what another of the same matter affirms. */
export interface Dispute {
  denying: Statement;
  affirming: Statement;
  likely: number;
}

/** A denial, the statement of the other article that meets it best, and what a model sees of them. */
export interface DisputeCandidate {
  denying: Statement;
  affirming: Statement;
  features: number[];
}

/**
 * The disputes between two articles on one matter: for each denial of the one, the statement of the other that meets best
 * what is denied, where a log-linear model takes the two for a dispute (`models/dispute.json`).
 */
export function disputesBetween(
  one: Reporter,
  other: Reporter,
  linker: Pick<Linker, 'dispute' | 'weights'>,
): Dispute[] {
  return disputeCandidates(one, other, linker.weights)
    .map(({ denying, affirming, features }) => ({
      denying,
      affirming,
      likely: probability(linker.dispute, features),
    }))
    .filter(({ likely }) => likely >= ENOUGH);
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

function candidatesOf(one: Teller, other: Teller, weights: WordWeights): DisputeCandidate[] {
  return one.statements
    .filter(({ said }) => isDenial(said) && said.asserted && !said.possible)
    .flatMap((denial) => {
      const denied = deniedBy(denial, one, other, weights);
      const best = bestOf({ denial, denied, one, other }, weights);
      if (best === null) return [];
      const features = disputeFeatures(best, weights);
      return [{ denying: denial.said, affirming: best.affirming.said, features }];
    });
}

/** A statement of so few words of content affirms nothing that could be told from another matter. */
const FEWEST = 4;

/** It says too little to be denied, or is about people of whom the article with the denial says nothing. */
function isOfOthers({ said, matter }: Told, { people }: Teller): boolean {
  const named = peopleOf(said);
  return matter.length < FEWEST || (named.length > 0 && !named.some((one) => people.has(one)));
}

/** The statement of the other article that meets best what is denied. */
function bestOf(opposed: Omit<Opposed, 'affirming'>, weights: WordWeights): Opposed | null {
  let [best, most]: [Opposed | null, number] = [null, 0];
  const denying = opposed.denial.said;
  for (const affirming of opposed.other.statements) {
    const { said } = affirming;
    if (!affirms(said) || said.rests.article === denying.rests.article) continue;
    if (daysApart(denying, said, MOST_DAYS) || isOfOthers(affirming, opposed.one)) continue;
    const one = { ...opposed, affirming };
    const shared = sharedWords(one);
    // "The airline does not have plans" affirms no plans.
    if (shared.length === 0 || said.reached.some((code) => shared.includes(code))) continue;
    const how = meets(one, weights);
    if (how > most) [best, most] = [one, how];
  }
  return best;
}
