/** A weighted sum of named features, as a probability: each weight can be read, and says what its feature counts for. */
export interface LogLinear {
  names: readonly string[];
  weights: readonly number[];
  bias: number;
}

/** Probability of the positive class. */
export function probability({ weights, bias }: LogLinear, features: readonly number[]): number {
  const sum = features.reduce((total, value, n) => total + value * (weights[n] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Reads a model from the JSON it is shipped as.
 * @throws Error naming the file when it is no model of these features.
 */
export function readLogLinear(
  bytes: Uint8Array | undefined,
  file: string,
  names: readonly string[],
): LogLinear {
  if (bytes === undefined) throw new Error(`model file "${file}" is missing`);
  const parsed = JSON.parse(new TextDecoder().decode(bytes)) as {
    bias: number;
    weights: Record<string, number>;
  };
  const weights = names.map((name) => parsed.weights[name]);
  if (weights.some((weight) => weight === undefined) || !Number.isFinite(parsed.bias))
    throw new Error(`model file "${file}" is not of these features: train it again`);
  return { names, weights: weights as number[], bias: parsed.bias };
}
