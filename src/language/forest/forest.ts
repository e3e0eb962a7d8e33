/**
 * Gradient-boosted decision trees (Friedman, Annals of Statistics 2001) that give the log-odds of something being so.
 *
 * All trees lie end to end. Node `n` of a tree asks whether value `features[n]` is below `thresholds[n]`: then the next
 * node is `n + 1`, else `others[n]`. Where `features[n]` is {@link LEAF}, `thresholds[n]` is what the tree adds.
 */
export interface Forest {
  /** Log-odds before any tree has spoken. */
  readonly base: number;
  /** How many values a case has. */
  readonly width: number;
  /** First node of each tree. */
  readonly roots: Uint32Array;
  readonly features: Uint8Array;
  readonly thresholds: Float32Array;
  readonly others: Uint32Array;
}

/** Stands for the feature of a node that asks nothing. */
export const LEAF = 255;

/** Probability (0–1) for the case whose values are `values[from … from + width)`. */
export function probability(forest: Forest, values: Float32Array, from = 0): number {
  return 1 / (1 + Math.exp(-logOdds(forest, values, from)));
}

function logOdds(forest: Forest, values: Float32Array, from: number): number {
  const { roots, features, thresholds, others } = forest;
  let sum = forest.base;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!;
    while (features[node] !== LEAF)
      node = values[from + features[node]!]! < thresholds[node]! ? node + 1 : others[node]!;
    sum += thresholds[node]!;
  }
  return sum;
}
