import fc from 'fast-check';
import type { Digest, DigestClaim } from '../../model/digest.js';
import { packWord } from '../digest/salient-word.js';
import { claim, digest, named, person, phrase } from './digests.js';

/*
 * Articles of two worlds share no word and no name; inside a world they are alike enough that copies, stories, clusters,
 * contradictions and shared surnames come out.
 */

export const FIRST_CODE = 70_000;
const VOCABULARY = 9;
const DAYS = 20;

const claimParts = fc.record({
  words: fc.uniqueArray(fc.nat(VOCABULARY - 1), { minLength: 3, maxLength: 6 }),
  negated: fc.boolean(),
  stance: fc.constantFrom('plain', 'plain', 'denies', 'clouded'),
  people: fc.subarray([0, 1, 2]),
  value: fc.option(fc.nat(3)),
});
export const articleParts = fc.record({
  day: fc.option(fc.nat(DAYS - 1), { freq: 4 }),
  outlet: fc.nat(2),
  people: fc.subarray(['full', 'surname', 'other']),
  sketch: fc.subarray([11, 22, 33, 44, 55, 66], { minLength: 4 }),
  claims: fc.array(claimParts, { minLength: 1, maxLength: 3 }),
});

export type Parts = typeof articleParts extends fc.Arbitrary<infer Value> ? Value : never;

export function articleOf(world: number, parts: Parts, n: number): Digest {
  const id = `${'ab'[world]!}${String(n)}`;
  const code = (word: number) => FIRST_CODE + world * 1000 + word;
  const [surname, other] = world === 0 ? ['Brandt', 'Tom Okafor'] : ['Vik', 'Ulla Sand'];
  const names = parts.people.map((kind) =>
    person(kind === 'full' ? `Ada ${surname}` : kind === 'surname' ? surname : other),
  );
  const day = parts.day === null ? null : `2031-05-${String(parts.day + 1).padStart(2, '0')}`;
  const outlet = `Outlet ${String(world)} ${String(parts.outlet)}`;
  const claims = parts.claims.map((one, i): DigestClaim => {
    const codes = one.words.map(code);
    const own = claim(`${id}-${String(i)}`, '', {
      codes,
      negated: one.negated,
      reached: one.negated ? codes.slice(0, 1) : [],
      stance: one.stance as DigestClaim['stance'],
      target: one.stance === 'denies' ? codes : [],
      entities: names.map(({ entity }) => entity).filter((_, k) => one.people.includes(k)),
      quantities: one.value === null ? [] : [{ value: one.value, bound: 'exact', unit: 'ship' }],
      day,
      chain: [named(outlet)],
    });
    return { ...own, terms: codes };
  });
  const words = [...new Set(claims.flatMap(({ codes }) => codes))].sort((a, b) => a - b);
  return digest(id, {
    names,
    claims,
    date: day,
    dated: day !== null,
    outlet: { key: `outlet:${outlet.toLowerCase()}`, name: outlet },
    sketch: parts.sketch.map((run) => run + world * 2 ** 20),
    length: 100,
    salient: words.map((one) => packWord({ code: one, title: 1, lead: 1, body: 3, name: false })),
    phrases: [
      phrase(
        'phrase',
        `bridge ${String(world)}`,
        `bridge ${String(world)}`,
        claims.map((one) => one.id),
      ),
    ],
  });
}
