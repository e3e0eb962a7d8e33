import { expect, test } from 'vitest';
import { articleOf } from '../../../test/article.js';
import { shippedLinker } from '../../../test/models.js';
import { digestOf, link } from '../index.js';

const linker = shippedLinker();

/** Types of what two articles of one day differ in. */
function between(...texts: string[]): string[] {
  const digests = texts.map((text, n) =>
    digestOf(
      articleOf(`---\nsource: Paper ${n}\ndate: 2025-03-12\n---\n\n${text}\n`, `${n}.md`),
      linker.weights,
    ),
  );
  return link(digests, linker).relations.map(({ type }) => type);
}

/** How one report, that a council did not do something, stands to another, that it did something. */
function stances(denied: string, affirmed: string): string[] {
  return between(
    `The Norwick Council did not ${denied}, the mayor said.`,
    `The Norwick Council ${affirmed}, the clerk said.`,
  );
}

test.each([
  ['approve the budget for schools', 'approved the budget for schools'],
  ['approve the budget for schools on Tuesday', 'approved the budget for schools'],
  ['approve the budget for schools before the summer', 'approved the budget for schools'],
  ['approve the annual budget', 'approved the annual budget for schools'],
])('did not %s stands against %s', (denied, affirmed) => {
  expect(stances(denied, affirmed)).toEqual(['contradicts']);
});

test.each([
  ['approve the annual budget for local schools', 'approved the annual budget for local roads'],
  ['sell the old mill on the river Wend', 'sold the old mill on the coast road'],
  ['approve the annual budget for schools', 'approved the annual budget'],
])('did not %s says nothing of %s', (denied, affirmed) => {
  expect(stances(denied, affirmed)).not.toContain('contradicts');
});
