import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statement as bare } from '../testing/digests.js';
import { shippedLinker } from '../../../test/models.js';
import { candidatePairs } from './candidates.js';
import { RowWriter } from './rows.js';
import type { Statement } from './statement.js';

const { weights } = shippedLinker();
const words = fc.uniqueArray(fc.integer({ min: 70_000, max: 70_008 }), { maxLength: 3 });
const names = fc.uniqueArray(fc.constantFrom('N', 'O', 'P', 'Q', 'R', 'S'), { maxLength: 3 });
const statement: fc.Arbitrary<Statement> = fc
  .record({ terms: words, entities: names, denied: words, presupposed: words })
  .map((given) => ({ ...bare('x', ''), ...given }));

function pairsOf(statements: readonly Statement[]): (readonly [number, number])[] {
  const writer = new RowWriter(weights);
  for (const one of statements) writer.add(one, one.entities, 0);
  const places = statements.map((_, place) => place);
  return [...candidatePairs(writer.rows(), places).pairs()].map(([a, b]) => [a, b]);
}

function common<T>(a: readonly T[], b: readonly T[]): number {
  return a.filter((one) => b.includes(one)).length;
}

function haveSomething(a: Statement, b: Statement): boolean {
  const nouns = (one: Statement) => [...one.denied, ...one.presupposed];
  const terms = common(a.terms, b.terms);
  return (
    terms >= 2 ||
    (terms >= 1 && common(a.entities, b.entities) >= 1) ||
    common(nouns(a), nouns(b)) > 0
  );
}

test('every pair with something in common is looked at, once, the smaller index first', () => {
  fc.assert(
    fc.property(fc.array(statement, { maxLength: 30 }), (statements) => {
      const pairs = pairsOf(statements).map(([a, b]) => `${a} ${b}`);
      const expected = statements.flatMap((a, i) =>
        statements.flatMap((b, j) => (i < j && haveSomething(a, b) ? [`${i} ${j}`] : [])),
      );
      expect(pairs.sort()).toEqual(expected.sort());
    }),
  );
});

test('what a thousand claims share pairs none, so that cost has a bound', () => {
  const statements = Array.from({ length: 1_001 }, () => bare('x', 'people bridge'));
  expect(pairsOf(statements)).toEqual([]);
  expect(pairsOf(statements.slice(1))).toHaveLength((1_000 * 999) / 2);
});
