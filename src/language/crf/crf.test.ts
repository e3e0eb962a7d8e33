import { describe, expect, test } from 'vitest';
import { CorpusBuilder, indexCorpus, pruneCorpus } from './corpus.js';
import { ForwardBackward } from './forward-backward.js';
import { feature1, feature2 } from './hash.js';
import { latticeOf, type Lattice } from './lattice.js';
import type { Crf, TrainedCrf } from './model.js';
import { packCrf } from './pack.js';
import { seededRandom } from './random.js';
import { SequenceBuilder } from './sequence.js';
import { tag, tagWithPosteriors } from './tagger.js';
import { trainCrf, type TrainingOptions } from './train.js';
import { unpackCrf } from './unpack.js';
import { viterbi } from './viterbi.js';

function randomLattice(seed: number): Lattice {
  const random = seededRandom(seed);
  const draw = (count: number): Float32Array =>
    Float32Array.from({ length: count }, () => random() * 4 - 2);
  return {
    width: 3,
    length: 4,
    scores: draw(12),
    classes: Uint8Array.of(0, 1, 0, 1),
    transitions: draw(18),
    edges: null,
    initial: draw(3),
    margin: Infinity,
  };
}

/** Every path with its score, by going through all of them. */
function allPaths(lattice: Lattice): { path: number[]; score: number }[] {
  const { width, length, scores, classes, transitions, initial } = lattice;
  const paths = Array.from({ length: width ** length }, (_, n) =>
    Array.from({ length }, (_, t) => Math.floor(n / width ** t) % width),
  );
  return paths.map((path) => {
    const score = path.reduce((sum, y, t) => {
      const edge =
        t === 0 ? initial[y]! : transitions[(classes[t]! * width + path[t - 1]!) * width + y]!;
      return sum + scores[t * width + y]! + edge;
    }, 0);
    return { path, score };
  });
}

describe('inference agrees with going through every path', () => {
  test.each([1, 2, 3, 4, 5])('lattice %i', (seed) => {
    const lattice = randomLattice(seed);
    const paths = allPaths(lattice);
    const best = paths.reduce((a, b) => (b.score > a.score ? b : a));
    expect([...viterbi(lattice)]).toEqual(best.path);
    const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const messages = new ForwardBackward();
    messages.run(lattice);
    for (let t = 0; t < 4; t++)
      for (let y = 0; y < 3; y++) {
        const mass = paths.filter(({ path }) => path[t] === y);
        const expected = mass.reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
        expect(messages.marginals[t * 3 + y]).toBeCloseTo(expected, 6);
      }
  });
});

const OPTIONS: TrainingOptions = {
  labels: ['low', 'high'],
  classCount: 2,
  epochs: 12,
  rate: 0.2,
  dropout: 0.2,
  decay: 0,
  averaged: 3,
  seed: 1,
};

/** Numbers are labelled by whether they are large; a `0` has the label of the number before it. */
function describeNumbers(numbers: readonly number[], out: SequenceBuilder): Uint8Array {
  out.clear();
  const labels: number[] = [];
  numbers.forEach((n, t) => {
    out.add(feature1(1, n));
    out.add(feature2(2, n > 5 ? 1 : 0, 7));
    out.close(n === 0 ? 1 : 0);
    labels.push(n === 0 ? (labels[t - 1] ?? 0) : n > 5 ? 1 : 0);
  });
  return Uint8Array.from(labels);
}

function numbersModel(options: TrainingOptions = OPTIONS): TrainedCrf {
  const random = seededRandom(9);
  const corpus = new CorpusBuilder();
  const features = new SequenceBuilder();
  for (let i = 0; i < 200; i++) {
    const numbers = Array.from({ length: 6 }, () => Math.floor(random() * 10));
    corpus.add(features, describeNumbers(numbers, features));
  }
  return trainCrf(indexCorpus(corpus.build(), 2), options);
}

/** The model as it is read, with weights of one byte. */
function packed(model: TrainedCrf): Crf {
  return unpackCrf(packCrf(model, { limit: 4, minimumSteps: 1 }));
}

describe('training', () => {
  test('learns features and transitions', () => {
    const model = packed(numbersModel());
    const features = new SequenceBuilder();
    const gold = describeNumbers([3, 0, 9, 0, 0, 2, 8], features);
    expect([...tag(model, features)]).toEqual([...gold]);
    const { marginals } = tagWithPosteriors(model, features);
    gold.forEach((label, t) => {
      expect(marginals[t * 2 + label]).toBeGreaterThan(0.8);
    });
  });

  test('is reproduced by the same seed and changed by another', () => {
    const first = numbersModel();
    expect(numbersModel().weights).toEqual(first.weights);
    expect(numbersModel({ ...OPTIONS, seed: 2 }).weights).not.toEqual(first.weights);
  });

  test('tells how it goes', () => {
    const seen: number[] = [];
    numbersModel({ ...OPTIONS, epochs: 3, onEpoch: (epoch, right) => seen.push(epoch, right) });
    expect(seen).toHaveLength(6);
    expect(seen.at(-1)).toBeGreaterThan(0.5);
  });
});

/** The score that the weights of a trained model give label `y` at position `t`. */
function exactScore(model: TrainedCrf, { ids, offsets }: SequenceBuilder, t: number, y: number) {
  const own = ids.subarray(offsets[t], offsets[t + 1]);
  return [...own].reduce((sum, id) => sum + (model.weights[model.ids.indexOf(id) * 2 + y] ?? 0), 0);
}

describe('packing', () => {
  test('keeps labels, transitions and what the model decides', () => {
    const model = numbersModel();
    const read = packed(model);
    expect(read.labels).toEqual(model.labels);
    expect(read.transitions).toEqual(model.transitions);
    const features = new SequenceBuilder();
    const gold = describeNumbers([1, 0, 7, 0, 6], features);
    expect([...tag(read, features)]).toEqual([...gold]);
    const { scores } = latticeOf(read, features);
    for (let t = 0; t < features.length; t++)
      for (let y = 0; y < 2; y++)
        expect(scores[t * 2 + y]).toBeCloseTo(exactScore(model, features, t, y), 1);
  });

  test('reads from the middle of a larger buffer', () => {
    const bytes = packCrf(numbersModel(), { limit: 4, minimumSteps: 1 });
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(unpackCrf(larger.subarray(3)).labels).toEqual(['low', 'high']);
  });

  test('leaves out weak weights, and rows without any', () => {
    const model = numbersModel();
    const all = unpackCrf(packCrf(model, { limit: 4, minimumSteps: 1 }));
    const few = unpackCrf(packCrf(model, { limit: 4, minimumSteps: 40 }));
    expect(few.table.size).toBeLessThan(all.table.size);
  });

  test('refuses other bytes', () => {
    expect(() => unpackCrf(Uint8Array.of(1, 2, 3, 4, 5))).toThrow('not a packed CRF');
  });
});

test('pruning keeps the marked rows and their order', () => {
  const corpus = new CorpusBuilder();
  const features = new SequenceBuilder();
  for (let i = 0; i < 3; i++) corpus.add(features, describeNumbers([1, 2, 3], features));
  const indexed = indexCorpus(corpus.build(), 1);
  const ids = indexed.rows.ids();
  const keep = Uint8Array.from(ids, (_, row) => (row === 1 ? 0 : 1));
  const kept = [...ids].filter((_, row) => row !== 1);
  const pruned = pruneCorpus(indexed, keep);
  expect([...pruned.rows.ids()]).toEqual(kept);
  expect(pruned.ids.length).toBeLessThan(18);
});

test('a sequence builder outgrows its buffers', () => {
  const features = new SequenceBuilder();
  features.clear();
  for (let t = 0; t < 1000; t++) {
    for (let f = 0; f < 20; f++) features.add(feature2(f, t, 0));
    features.close(t % 5);
  }
  expect(features.length).toBe(1000);
  expect(features.offsets[1000]).toBe(20000);
  expect(features.ids[19999]).toBe(feature2(19, 999, 0));
  expect(features.classes[999]).toBe(4);
});
