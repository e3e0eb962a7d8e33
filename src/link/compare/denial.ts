import type { WordWeights } from '../../language/word-weights.js';
import type { Told } from './told.js';

/** How much of what is denied must be what the other tells, by weight, and how many words. */
const ENOUGH = 0.4;
const FEWEST = 2;
/** "Not" is in many sentences that deny nothing anybody says: nearly all must be shared. */
const ENOUGH_FOR_NOT = 0.6;
/** A "not" denies the word it stands before; what comes later it only reaches. */
const DIRECT = 2;

/** Where one statement denies what the other affirms. */
export interface Denial {
  /** 0: the first denies what the second affirms; 1: the other way round. */
  denying: 0 | 1;
  how: 'denies' | 'exposes' | 'negates';
  /** Share of the denied matter, by weight, that the other affirms. */
  overlap: number;
}

/** Looks both ways for a denial of what the other affirms; null where neither is one. */
export function denialBetween(a: Told, b: Told, weights: WordWeights): Denial | null {
  const there = denialOf(a, b, weights);
  const back = denialOf(b, a, weights);
  if (there !== null && (back === null || there.overlap >= back.overlap))
    return { denying: 0, ...there };
  return back === null ? null : { denying: 1, ...back };
}

type Found = Omit<Denial, 'denying'>;

function denialOf(denying: Told, affirming: Told, weights: WordWeights): Found | null {
  if (!affirms(affirming, denying)) return null;
  const how = howDenies(denying, affirming);
  if (how === null) return null;
  const { share, shared } = commonMatter(denying, affirming, weights);
  const enough = how === 'negates' ? ENOUGH_FOR_NOT : ENOUGH;
  return share >= enough && shared >= FEWEST ? { how, overlap: share } : null;
}

/** Neither denies, nor asks, nor says "not" of what the other speaks of. */
function affirms({ stance, negated }: Told, other: Told): boolean {
  if (stance.denies || stance.exposes || stance.asks) return false;
  return !negated.some((code) => other.matter.includes(code));
}

function howDenies({ stance, negated }: Told, other: Told): Found['how'] | null {
  if (stance.asks) return null;
  if (stance.exposes) return 'exposes';
  if (stance.denies) return 'denies';
  return negated.slice(0, DIRECT).some((code) => other.matter.includes(code)) ? 'negates' : null;
}

/** What two statements are both about: by weight of the lighter one, and in words. */
export function commonMatter(
  a: Pick<Told, 'matter'>,
  b: Pick<Told, 'matter'>,
  weights: WordWeights,
): { share: number; shared: number } {
  const others = new Set(b.matter);
  const common = a.matter.filter((code) => others.has(code));
  const weigh = (codes: readonly number[]) =>
    codes.reduce((sum, code) => sum + weights.of(code), 0);
  const lighter = Math.min(weigh(a.matter), weigh(b.matter));
  return { share: lighter === 0 ? 0 : weigh(common) / lighter, shared: common.length };
}
