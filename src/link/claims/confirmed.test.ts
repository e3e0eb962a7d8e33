import { expect, test } from 'vitest';
import { articleOf } from '../../../test/article.js';
import { shippedLinker } from '../../../test/models.js';
import { digestOf, link } from '../index.js';
import { NO_CORRECTIONS } from '../../model/correction.js';

const clustersOf = (...texts: string[]) => {
  const linker = shippedLinker();
  const digests = texts.map((text, i) =>
    digestOf(
      articleOf(`---\nsource: Paper ${i}\ndate: 2025-03-12\n---\n\n${text}\n`, `${i}.md`),
      linker.weights,
    ),
  );
  return link(digests, linker, NO_CORRECTIONS).clusters;
};

test('claims that share all but what they say are not one', () => {
  expect(
    clustersOf(
      'Fourteen people were taken to hospital on Tuesday after chlorine escaped from a paper mill in Norwick, the fire service said.',
      'The paper mill in Norwick where chlorine escaped on Tuesday had been fined twice, the Environment Agency said on Friday.',
    ),
  ).toEqual([]);
});

test('the same in nearly the same words is one', () => {
  expect(
    clustersOf(
      'Alder Paper knew about a faulty valve for three weeks, a former engineer said.',
      'Alder Paper had known about the faulty valve for three weeks, an engineer said.',
    ),
  ).toHaveLength(1);
});
