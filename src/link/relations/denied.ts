import { speaksOfReports } from '../../language/stance.js';
import type { WordWeights } from '../../language/word-weights.js';
import { isDenial } from '../claims/similarity.js';
import { weightOf, type Teller, type Told } from './teller.js';

/** What a denial is of. */
export interface Denied {
  /** Codes of the words that are denied. */
  words: readonly number[];
  /** The same in the order they stand in, for runs of words. */
  order: readonly number[];
  /** "The report is false": what is denied is what the article says of the report, elsewhere. */
  report: boolean;
}

/** A denial of so few words names no matter of its own. */
export const THIN = 2;
/** What a report says is told in so many words at least. */
const TOLD = 3;

/**
 * What one article denies of what another is about: the words behind "denied that"; where only a report is called false, the
 * words the article tells the report in, and where it tells them nowhere, the words both articles are about.
 */
export function deniedBy(denial: Told, one: Teller, other: Teller, weights: WordWeights): Denied {
  const { said } = denial;
  const isThin =
    said.target.length <= THIN && (said.stance === 'exposes' || speaksOfReports(said.codes));
  if (!isThin) return { words: said.target, order: said.target, report: false };
  const report = reportOf(denial, one, other, weights);
  if (report !== null) return { words: report.matter, order: report.said.codes, report: true };
  const common = [...one.central].filter((code) => other.central.has(code));
  return { words: [...new Set([...said.target, ...common])], order: said.codes, report: true };
}

/** The statement, told as a report, that says most of what both articles are about. */
function reportOf(denial: Told, one: Teller, other: Teller, weights: WordWeights): Told | null {
  let best: { told: Told; weight: number } | null = null;
  for (const told of one.statements) {
    if (told === denial || !isReported(told)) continue;
    const common = told.matter.filter((code) => one.central.has(code) && other.central.has(code));
    const weight = weightOf(common, weights);
    if (weight > (best?.weight ?? 0)) best = { told, weight };
  }
  return best?.told ?? null;
}

function isReported({ said, matter }: Told): boolean {
  const isOthers = said.hedged || said.chain.length > 1 || !said.asserted;
  return !isDenial(said) && isOthers && matter.length >= TOLD;
}
