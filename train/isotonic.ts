/** A run of scores with the same answer. */
interface Block {
  sum: number;
  weight: number;
  /** The largest score of the run. */
  upTo: number;
}

/**
 * The rising curve that fits answers to scores best by least squares (pool adjacent violators; Zadrozny & Elkan, KDD
 * 2002), read off at `points` scores from 0 to 1. Between blocks of equal answers it is a straight line.
 */
export function isotonicCurve(
  scores: Float64Array,
  answers: Float64Array,
  points: number,
): Float32Array {
  const order = Array.from(scores, (_, i) => i).sort((a, b) => scores[a]! - scores[b]! || a - b);
  const blocks: Block[] = [];
  for (const i of order) {
    blocks.push({ sum: answers[i]!, weight: 1, upTo: scores[i]! });
    while (blocks.length > 1 && mean(blocks.at(-2)!) >= mean(blocks.at(-1)!)) {
      const { sum, weight, upTo } = blocks.pop()!;
      const before = blocks.at(-1)!;
      before.sum += sum;
      before.weight += weight;
      before.upTo = upTo;
    }
  }
  return Float32Array.from({ length: points }, (_, p) => at(blocks, p / (points - 1)));
}

function mean({ sum, weight }: Block): number {
  return sum / weight;
}

/** The answer at a score: on the line between the middles of the blocks on either side. */
function at(blocks: readonly Block[], score: number): number {
  const middles = blocks.map(({ upTo }, i) => (upTo + (blocks[i - 1]?.upTo ?? 0)) / 2);
  const next = middles.findIndex((middle) => middle >= score);
  if (next === 0) return mean(blocks[0]!);
  if (next < 0) return mean(blocks.at(-1)!);
  const [low, high] = [middles[next - 1]!, middles[next]!];
  const share = (score - low) / (high - low);
  return mean(blocks[next - 1]!) + share * (mean(blocks[next]!) - mean(blocks[next - 1]!));
}
