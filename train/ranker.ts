/** One choice among several: what is known of each, and which of them are right; one at least is. */
export interface Choice {
  candidates: readonly (readonly number[])[];
  right: readonly number[];
}

const STEPS = 3000;
const RATE = 0.1;
const MOMENTUM = 0.9;
/** Pull of every weight towards nothing. */
const DECAY = 0.01;

/**
 * Weights of a conditional log-linear model (multinomial logistic regression over the candidates of each choice) by
 * gradient ascent with momentum on the whole data: convex, so it needs no random order.
 */
export function fitRanker(choices: readonly Choice[], width: number): Float32Array {
  const weights = new Float64Array(width);
  const pace = new Float64Array(width);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(width);
    for (const choice of choices) addGradient(choice, weights, gradient);
    for (let f = 0; f < width; f++) {
      pace[f] = MOMENTUM * pace[f]! + gradient[f]! / choices.length - DECAY * weights[f]!;
      weights[f]! += RATE * pace[f]!;
    }
  }
  return Float32Array.from(weights);
}

/** Difference of what the right ones and what all hold, each as likely as the model takes it. */
function addGradient(
  { candidates, right }: Choice,
  weights: Float64Array,
  into: Float64Array,
): void {
  const scores = candidates.map((one) => dot(one, weights));
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const fits = new Set(right);
  const good = odds.reduce((sum, one, c) => sum + (fits.has(c) ? one : 0), 0);
  candidates.forEach((one, c) => {
    const share = (fits.has(c) ? odds[c]! / good : 0) - odds[c]! / all;
    if (Math.abs(share) < 1e-7) return;
    for (let f = 0; f < into.length; f++) into[f]! += share * one[f]!;
  });
}

function dot(values: readonly number[], weights: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < weights.length; f++) sum += values[f]! * weights[f]!;
  return sum;
}
