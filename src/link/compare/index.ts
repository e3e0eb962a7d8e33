import type { RelationType } from '../../model/relation.js';
import type { Linker } from '../context.js';
import { denialBetween } from './denial.js';
import { differenceOf } from './qualify.js';
import { featuresOf } from './features.js';
import { probability } from './log-linear.js';
import { toldOf, type Told } from './told.js';

/** How two statements stand to one another. */
export interface Comparison {
  relation: RelationType | 'none';
  /** How likely they say the same, 0 to 1, whatever the relation. */
  score: number;
  /** What decided, in words for readers. */
  why: string;
}

/** From here on two statements say the same. */
const SAME = 0.7;

/** Compares two sentences, headlines or clauses. This is the one function a stronger comparer would take the place of. */
export function compareTexts(a: string, b: string, linker: Linker): Comparison {
  return compareTold(toldOf(a), toldOf(b), linker);
}

export function compareTold(a: Told, b: Told, { weights, same }: Linker): Comparison {
  const score = probability(same, featuresOf(a.codes, b.codes, weights));
  const denial = denialBetween(a, b, weights);
  if (denial !== null) {
    const [denying, affirming] = denial.denying === 0 ? ['first', 'second'] : ['second', 'first'];
    return {
      relation: 'contradicts',
      score,
      why: `the ${denying} ${HOW[denial.how]} what the ${affirming} says`,
    };
  }
  const difference = differenceOf(a.codes, b.codes, weights);
  if (difference !== null) return { score, ...difference };
  return score >= SAME
    ? { relation: 'agrees', score, why: 'the same in the same or other words' }
    : { relation: 'none', score, why: 'too little in common' };
}

const HOW = {
  denies: 'denies',
  exposes: 'calls false',
  negates: 'says “not” of',
} as const;
