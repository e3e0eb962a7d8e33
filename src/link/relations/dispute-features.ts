import type { WordWeights } from '../../language/word-weights.js';
import { THIN, type Denied } from './denied.js';
import { affirms, weightOf, type Teller, type Told } from './teller.js';

/** What speaks for it that one article denies what another affirms. */
export const DISPUTE_FEATURES: readonly string[] = [
  'share of what is denied, names apart',
  'share of the lighter',
  'what is denied is central to both',
  'exposes',
  'early in its article',
  'denials in its article',
  'denials in the other',
  'affirms the same itself',
  'the other hedges',
  'a report is denied',
  'heaviest word shared',
  'weight shared',
  'runs of two words shared',
  'words denied',
  'denies with a “not”',
];

/** A denial in one article, and a statement of another that may affirm what is denied. */
export interface Opposed {
  denial: Told;
  denied: Denied;
  affirming: Told;
  one: Teller;
  other: Teller;
}

/** An article that affirms so much of a statement, in so many words, says the same. */
const SAME = { share: 0.4, words: 2 };

/** The features of {@link DISPUTE_FEATURES}, in their order. */
export function disputeFeatures(opposed: Opposed, weights: WordWeights): number[] {
  const { denial, denied, affirming, one, other } = opposed;
  const weigh = (codes: readonly number[]) => weightOf(codes, weights);
  const shared = sharedWords(opposed);
  const central = denied.words.filter((code) => one.central.has(code) && other.central.has(code));
  const place = one.statements.indexOf(denial);
  const { matter, own } = { matter: shared, own: withoutNames(shared, opposed) };
  return [
    ratio(weigh(own), weigh(withoutNames(denied.words, opposed))),
    ratio(weigh(matter), Math.min(weigh(denied.words), weigh(affirming.matter))),
    ratio(weigh(central), weigh(denied.words)),
    denial.said.stance === 'exposes' ? 1 : 0,
    place < one.statements.length / 3 ? 1 : 0,
    Math.min(one.denials.length, 4),
    Math.min(other.doubts, 2),
    affirmsToo(one, affirming, weights) ? 1 : 0,
    affirming.said.hedged ? 1 : 0,
    denied.report ? 1 : 0,
    Math.max(0, ...own.map((code) => weights.of(code))),
    Math.min(weigh(own), 20),
    Math.min(sharedRuns(denied.order, affirming.said.codes), 3),
    Math.min(denied.words.length, 8),
    saysNot(denial) ? 1 : 0,
  ];
}

/** Of a denial so much, by weight, is what another affirms: it denies as much. */
const AS_MUCH = 0.3;

/**
 * The other article itself denies what it affirms here, or what is denied of it: it reports both sides, and is no other
 * side. What a denial of few words is of cannot be told; it may be of this.
 */
export function deniesToo(opposed: Opposed, weights: WordWeights): boolean {
  const { denied, affirming, other } = opposed;
  const spoken = new Set([...denied.words, ...affirming.matter]);
  return other.denials.some(({ said }) => {
    const target = withoutNames(said.target, opposed);
    if (target.length <= THIN) return true;
    const met = target.filter((code) => spoken.has(code));
    return ratio(weightOf(met, weights), weightOf(target, weights)) >= AS_MUCH;
  });
}

/** A "no" or "not" must meet so many words besides names: "no plans to join the suit" is not of all that is said of a suit. */
const MET = 2;

/** Enough of what is denied is in the statement for the two to be of one matter. */
export function isMet(opposed: Opposed, shared: readonly number[]): boolean {
  if (!saysNot(opposed.denial)) return true;
  const own = withoutNames(opposed.denied.words, opposed);
  return withoutNames(shared, opposed).length >= Math.min(MET, own.length);
}

/** It denies with a "no" or "not" of its own. */
function saysNot({ said }: Told): boolean {
  return said.stance === 'denies' && said.reached.length > 0;
}

/** How well a statement meets what is denied, for choosing among those of one article. */
export function meets(opposed: Opposed, weights: WordWeights): number {
  const { denied, affirming, other } = opposed;
  const shared = sharedWords(opposed);
  const weight = weightOf(shared, weights);
  const [all, matter] = [denied.words, affirming.matter].map((codes) => weightOf(codes, weights));
  const isEarly = other.statements.indexOf(affirming) < 8;
  return (
    ratio(weight, all!) +
    ratio(weight, Math.min(all!, matter!)) +
    Math.min(shared.length, 4) / 10 +
    (isEarly ? 0.05 : 0) -
    (affirming.said.hedged ? 0.1 : 0)
  );
}

/** Words of what is denied that the statement has; none where it shares nothing but names. */
export function sharedWords(opposed: Opposed): number[] {
  const { denied, affirming } = opposed;
  const shared = denied.words.filter((code) => affirming.matter.includes(code));
  const hasOwn = withoutNames(denied.words, opposed).length > 0;
  return hasOwn && withoutNames(shared, opposed).length === 0 ? [] : shared;
}

function withoutNames(codes: readonly number[], { one, other }: Opposed): number[] {
  return codes.filter((code) => !one.names.has(code) && !other.names.has(code));
}

/** The article with the denial affirms the same elsewhere in its own voice: it reports both sides. */
function affirmsToo({ statements }: Teller, affirming: Told, weights: WordWeights): boolean {
  return statements.some(({ said, matter }) => {
    if (!affirms(said) || said.hedged || said.chain.length > 1) return false;
    const common = matter.filter((code) => affirming.matter.includes(code));
    const lighter = Math.min(weightOf(matter, weights), weightOf(affirming.matter, weights));
    return common.length >= SAME.words && ratio(weightOf(common, weights), lighter) >= SAME.share;
  });
}

/** How many neighbouring words of one text are neighbours in the other. */
function sharedRuns(a: readonly number[], b: readonly number[]): number {
  const runs = (codes: readonly number[]) =>
    codes.slice(1).map((code, n) => `${codes[n]!} ${code}`);
  const others = new Set(runs(b));
  return runs(a).filter((run) => others.has(run)).length;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
