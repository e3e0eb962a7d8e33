import type { TrainedCrf } from '../src/language/crf/model.js';

/** The model whose every weight is the mean of theirs; they share features and labels. Steadier than any of them. */
export function meanOf(models: readonly TrainedCrf[]): TrainedCrf {
  const mean = (pick: (model: TrainedCrf) => ArrayLike<number>): Float32Array =>
    Float32Array.from(pick(models[0]!), (_, i) => {
      let sum = 0;
      for (const model of models) sum += pick(model)[i]!;
      return sum / models.length;
    });
  return {
    ...models[0]!,
    weights: mean(({ weights }) => weights),
    transitions: mean(({ transitions }) => transitions),
    initial: mean(({ initial }) => initial),
  };
}
