import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedLinker } from '../../../test/models.js';
import type { Corrections } from '../../model/correction.js';
import { NO_CORRECTIONS } from '../../model/correction.js';
import type { Digest } from '../../model/digest.js';
import { linkUpon } from '../index.js';
import { claim, digest, person } from '../testing/digests.js';
import { articleOf, articleParts, type Parts } from '../testing/worlds.js';
import type { Kept } from './index.js';
import type { Bounds } from './pairs-upon.js';

const linker = shippedLinker();

/** An article comes, goes, or is another under its name; or a person corrects something, or takes it back. */
const change = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      parts: articleParts,
      world: fc.nat(1),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('edit' as const), at: fc.nat(), parts: articleParts }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('same' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('correct' as const), which: fc.nat(6), at: fc.nat() }),
  },
);
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

/** Low enough to be crossed again and again by a handful of articles. */
const bounds = fc.record({
  copies: fc.integer({ min: 1, max: 5 }),
  ties: fc.integer({ min: 1, max: 5 }),
  claims: fc.integer({ min: 1, max: 8 }),
});

/** An archive that changes. */
class Shelf {
  corrections: Corrections = NO_CORRECTIONS;
  readonly #articles = new Map<string, { world: number; n: number; digest: Digest }>();
  #count = 0;

  get digests(): Digest[] {
    return [...this.#articles.values()].map((one) => one.digest);
  }

  make(one: Change): void {
    if (one.kind === 'add') this.#put(one.world, one.parts, this.#count++);
    else if (one.kind === 'correct') this.#correct(one.which, one.at);
    else if (one.kind !== 'same' && this.#articles.size > 0) {
      const [id, { world, n }] = [...this.#articles][one.at % this.#articles.size]!;
      if (one.kind === 'edit') this.#put(world, one.parts, n);
      else this.#articles.delete(id);
    }
  }

  #put(world: number, parts: Parts, n: number): void {
    // Ids out of the order in which they come, so that an article comes between others.
    const made = articleOf(world, parts, (n * 7) % 31);
    this.#articles.set(made.id, { world, n, digest: made });
  }

  #correct(which: number, at: number): void {
    const signed = { who: 'Ann Other', why: 'compared with the page' };
    const atoms = this.digests.flatMap((one) => one.atoms);
    if (which === 0 || atoms.length < 2) this.corrections = NO_CORRECTIONS;
    else if (which === 1)
      this.corrections = {
        ...this.corrections,
        people: [{ name: 'Ada Brandt', same: ['Tom Okafor', 'Brandt'], ...signed }],
      };
    else if (which === 4)
      this.corrections = {
        ...this.corrections,
        topics: [{ topic: 'bridge 0', label: `Bridge ${at % 2}`, ...signed }],
      };
    else if (which === 5)
      this.corrections = {
        ...this.corrections,
        topics: [{ topic: `bridge ${at % 2}`, hide: true, ...signed }],
      };
    else if (which === 6)
      this.corrections = {
        ...this.corrections,
        people: [
          {
            name: 'Ada Brandt',
            articles: [this.digests[at % this.digests.length]!.id],
            as: 'Ada Brandt (mayor)',
            ...signed,
          },
        ],
      };
    else {
      const [one, two] = [atoms[at % atoms.length]!, atoms[(at * 3 + 1) % atoms.length]!];
      const entry =
        which === 2
          ? { reject: [one, two] as [string, string] }
          : { add: 'agrees' as const, between: [one, two] as [string, string] };
      this.corrections = { ...this.corrections, relations: [{ ...entry, ...signed }] };
    }
  }
}

/** As it is read from the disk. */
function stored(kept: Kept): Kept {
  return deserialize(serialize(kept)) as Kept;
}

function expectTheSame(changes: readonly Change[], limits: Bounds): void {
  const shelf = new Shelf();
  let kept: Kept | null = null;
  for (const one of changes) {
    shelf.make(one);
    const { digests, corrections } = shelf;
    const upon = linkUpon(kept, digests, linker, corrections, limits);
    const anew = linkUpon(null, digests, linker, corrections, limits);
    expect(JSON.stringify(upon.archive)).toBe(JSON.stringify(anew.archive));
    kept = stored(upon.kept);
  }
}

describe('linking upon what was kept gives what linking anew gives', () => {
  test('whatever comes, goes and changes', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 2, maxLength: 14 }), (changes) =>
        expectTheSame(changes, {}),
      ),
      { numRuns: 40 },
    );
  });

  test('where keys cross the bounds beyond which they pair none', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 2, maxLength: 14 }), bounds, expectTheSame),
      { numRuns: 80 },
    );
  });

  test('whichever other archive it was kept of', () => {
    const archive = fc
      .array(fc.record({ parts: articleParts, world: fc.nat(1) }), { maxLength: 8 })
      .map((all) => all.map(({ parts, world }, n) => articleOf(world, parts, n)));
    fc.assert(
      fc.property(archive, archive, (then, now) => {
        const { kept } = linkUpon(null, then, linker);
        expect(linkUpon(stored(kept), now, linker).archive).toEqual(
          linkUpon(null, now, linker).archive,
        );
      }),
    );
  });
});

const said = (id: string, negated: boolean) =>
  digest(id, {
    names: [person('Ada Brandt')],
    claims: [
      claim(`${id}1`, 'council close bridge summer repair', {
        entities: ['person:ada brandt'],
        negated,
        reached: negated ? claim('x', 'close').codes : [],
      }),
    ],
  });
const pair = [said('a', false), said('b', true)];

test('pairs of articles that are as they were are not looked at again', () => {
  const { archive, kept } = linkUpon(null, pair, linker);
  expect(archive.relations.map(({ type }) => type)).toEqual(['contradicts']);
  kept.pairs.found[0]!.why = 'as it was kept';
  const third = digest('c', { claims: [claim('c1', 'museum open')] });
  const whyOf = (digests: readonly Digest[]) =>
    linkUpon(kept, digests, linker).archive.relations.map(({ why }) => why);
  expect(whyOf([...pair, third])).toEqual(['as it was kept']);
  const [one, other] = pair;
  expect(whyOf([one!, { ...other!, title: 'Another' }])).not.toEqual(['as it was kept']);
});

test('what is kept is the very same where nothing changed, and another where an article went', () => {
  const { kept } = linkUpon(null, pair, linker);
  expect(linkUpon(kept, pair, linker).kept).toBe(kept);
  expect(linkUpon(kept, pair.slice(1), linker).kept).not.toBe(kept);
});

test('claims that too many share are paired when one goes, and no more when one comes', () => {
  const told = ['ferry', 'harbour', 'market'].map((word) =>
    digest(word, { claims: [claim(`${word}1`, `council close bridge summer repair ${word}`)] }),
  );
  const sizes = (kept: Kept | null, digests: readonly Digest[]) => {
    const upon = linkUpon(kept, digests, linker, NO_CORRECTIONS, { claims: 2 });
    return {
      kept: upon.kept,
      clusters: upon.archive.clusters.map(({ members }) => members.length),
    };
  };
  const three = sizes(null, told);
  expect(three.clusters).toEqual([]);
  const two = sizes(three.kept, told.slice(1));
  expect(two.clusters).toEqual([2]);
  expect(sizes(two.kept, told).clusters).toEqual([]);
});
