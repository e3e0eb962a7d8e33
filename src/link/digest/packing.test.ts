import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../test/article.js';
import { shippedLinker } from '../../../test/models.js';
import type { DigestContents } from '../../model/digest.js';
import { digestOf } from '../index.js';
import { claim, digest, named, person, phrase } from '../testing/digests.js';
import { ByteReader, ByteWriter, TextStore } from './bytes.js';
import { contentsOf, packed } from './packing.js';

const NOTHING = contentsOf(digest('nothing'));

const article: DigestContents = {
  ...NOTHING,
  id: 'a',
  title: 'Brandt says “no” – Łódź 🏭',
  date: '2031-05-02',
  dated: true,
  outlet: { key: 'outlet:coast radio', name: 'Coast Radio' },
  names: [
    { ...person('José Vik', ['José Vik', 'Vik']), roles: ['mayor of Łódź'] },
    person('Ada Brandt'),
  ],
  claims: [
    {
      ...claim('c1', 'council close bridge', {
        entities: ['person:ada brandt', 'place:norwick'],
        chain: [named('Coast Radio'), { ...named('Ada Brandt', 'person'), act: true }],
        codes: [70_001, 70_002, 1_048_575, 600],
        target: [70_001],
        reached: [70_001, 88_888],
        denied: [70_002],
        presupposed: [5],
        stance: 'denies',
        scope: 'part',
        asserted: false,
        negated: true,
        hedged: true,
        day: '2031-05-02',
        told: '2031-05-01',
        occasion: { event: 70_009, words: [70_009], people: ['person:ada brandt'] },
        quantities: [
          { value: 0.1 + 0.2, bound: 'exact', unit: null },
          { value: -3, bound: 'about', unit: 'per cent' },
        ],
        tolls: [{ harm: 'hurt', value: 14, bound: 'at-least' }],
      }),
      terms: [70_002, 99_999],
    },
    claim('c2', '', { conditional: true, possible: true, past: true, stance: 'exposes' }),
  ],
  quotes: [{ id: 'q1', chain: [{ ...named('x'), name: null, entity: null }] }],
  phrases: [phrase('phrase', 'bridge toll', 'bridge toll', ['c1', 'q1', 'elsewhere'], 'the toll')],
  conflicts: [
    { entity: 'person:x', claim: 'c1', opposite: null, words: 'king', against: ['mayor'] },
  ],
  sketch: [0, 7, 4_294_967_295],
  length: 480,
  subjects: [{ code: '04000000', score: 4.2500001, words: ['bank', 'Zoë'] }],
  salient: [3, 2 ** 29 - 1],
  denials: 3,
};

describe('a digest as bytes', () => {
  test('holds all it was made of', () => {
    expect(contentsOf(packed(article))).toEqual(article);
    expect(contentsOf(packed(NOTHING))).toEqual(NOTHING);
  });

  test('of a record is what comes of it when it is laid open and packed again, and kept on disk', () => {
    const text =
      '---\nsource: Coast Radio\ndate: 2031-05-02\n---\n\n“The bridge will close,” Ada Brandt said.\nFourteen people were hurt in Norwick on Friday, the fire service said.\n';
    const made = digestOf(articleOf(text, 'a.md'), shippedLinker().weights);
    expect(made.claimCount).toBeGreaterThan(0);
    expect(packed(contentsOf(made))).toEqual(made);
    expect(contentsOf(deserialize(serialize(made)) as typeof made)).toEqual(contentsOf(made));
  });

  test('takes a fraction of what it takes as text', () => {
    expect(packed(article).bytes.length).toBeLessThan(JSON.stringify(article).length / 3);
  });
});

test('whole numbers and texts come back as they were written', () => {
  const numbers = fc.array(fc.maxSafeNat());
  const steps = fc.array(fc.integer());
  fc.assert(
    fc.property(numbers, steps, fc.array(fc.string({ unit: 'binary' })), (list, row, words) => {
      const texts = new TextStore();
      const to = new ByteWriter(texts);
      to.list(list, (one) => to.number(one));
      to.row(row);
      to.list(words, (one) => to.text(one));
      const bytes = new Uint8Array([...texts.bytes(), ...to.bytes()]);
      const from = new ByteReader(bytes, bytes.length - to.length, 0);
      expect(from.numbers()).toEqual(list);
      expect(from.row()).toEqual(row);
      expect(from.list(() => from.text())).toEqual(words);
    }),
  );
});
