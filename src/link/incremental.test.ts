import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedLinker } from '../../test/models.js';
import type { Archive } from '../model/archive.js';
import type { Digest } from '../model/digest.js';
import { contentsOf, packed } from './digest/packing.js';
import { link } from './index.js';
import { person } from './testing/digests.js';
import { articleOf, articleParts, FIRST_CODE } from './testing/worlds.js';

/* What is found in one world must not depend on what the other holds. */

const linker = shippedLinker();
const world = (which: number, most: number) =>
  fc
    .array(articleParts, { minLength: 1, maxLength: most })
    .map((all) => all.map((parts, n) => articleOf(which, parts, n)));

/** What of an archive is about the articles of one world. */
function partOf(archive: Archive, articles: readonly Digest[]): unknown {
  const ids = new Set(articles.map(({ id }) => id));
  const isHere = (id: string) => ids.has(id);
  return {
    articles: archive.articles.filter(({ id }) => isHere(id)),
    entities: archive.entities.filter(({ members }) => members.some((one) => isHere(one.article))),
    topics: archive.topics.filter((one) => one.articles.some(({ article }) => isHere(article))),
    stories: archive.stories.filter((one) => one.articles.some(isHere)),
    clusters: archive.clusters.filter((one) => one.articles.some(isHere)),
    relations: archive.relations.filter(({ members }) =>
      members.some((member) => isHere(archive.home.get(member)!)),
    ),
  };
}

test('what is found among some articles depends on no article on other matters', () => {
  fc.assert(
    fc.property(world(0, 5), world(1, 5), (here, there) => {
      const alone = partOf(link(here, linker), here);
      expect(partOf(link([...there, ...here], linker), here)).toEqual(alone);
    }),
  );
});

test('relations of two articles do not depend on a third', () => {
  const pairsOf = ({ relations, home }: Archive, of: readonly Digest[]) =>
    relations
      .flatMap(({ type, sides }) => {
        const [one, two] = (sides ?? [[], []]).map((side) =>
          side.filter((member) => of.some(({ id }) => id === home.get(member))),
        );
        // Where copies of a claim stand on both sides, two of one article may: that is nothing between two articles.
        return one!.flatMap((a) =>
          two!
            .filter((b) => home.get(a) !== home.get(b))
            .map((b) => [type, ...[a, b].sort()].join(' ')),
        );
      })
      .sort();
  // All claims speak of one matter. Copies and surnames alone tie an article to others by what they are, and are left out.
  const codes = Array.from({ length: 5 }, (_, word) => FIRST_CODE + word);
  const apart = (all: readonly Digest[]) =>
    all.map(contentsOf).map((one, n) =>
      packed({
        ...one,
        sketch: one.sketch.map((run) => run + (n + 1) * 1000),
        names: [person('Ada Brandt')],
        claims: one.claims.map((said) => ({
          ...said,
          codes,
          terms: codes,
          reached: said.negated ? codes.slice(0, 1) : [],
          entities: ['person:ada brandt'],
        })),
      }),
    );
  fc.assert(
    fc.property(world(0, 6), (all) => {
      const [third, ...two] = apart(all);
      expect(pairsOf(link([third!, ...two], linker), two)).toEqual(pairsOf(link(two, linker), two));
    }),
  );
});

test('any order gives the same bytes', () => {
  fc.assert(
    fc.property(world(0, 5), world(1, 5), fc.infiniteStream(fc.nat()), (here, there, numbers) => {
      const all = [...here, ...there];
      const shuffled = all
        .map((one) => ({ one, place: numbers.next().value as number }))
        .sort((a, b) => a.place - b.place)
        .map(({ one }) => one);
      expect(JSON.stringify(link(shuffled, linker))).toBe(JSON.stringify(link(all, linker)));
    }),
  );
});

test('worlds are alike enough that something is found in them', () => {
  const found = fc.sample(world(0, 6), { numRuns: 100, seed: 7 }).map((all) => link(all, linker));
  const kinds = new Set(found.flatMap(({ relations }) => relations.map(({ type }) => type)));
  expect([...kinds].sort()).toEqual(expect.arrayContaining(['agrees', 'contradicts']));
  expect(found.some(({ stories }) => stories.length > 0)).toBe(true);
  expect(found.some(({ articles }) => articles.some((one) => one.duplicateOf !== null))).toBe(true);
});
