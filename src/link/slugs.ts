import { withSuffix } from '../language/slug.js';
import type { Digest } from '../model/digest.js';
import { byCodePoint, groupBy } from './order.js';

/** Two articles that ask for one address: the digest that had to give way. */
export interface SlugClash {
  id: string;
  wanted: string;
  given: string;
}

/**
 * Gives every article an address of its own. Addresses come from paths and hardly ever clash (`x.txt` beside
 * `x.md`, a slug asked for twice in front matter). Where they do, the paths decide: a seed whose file has the name
 * comes before one that asks for it, plain text before every other format, then the order of the paths. So `x.txt`
 * is at `x` whatever else arrives.
 */
export function withOwnSlugs(
  digests: readonly Digest[],
  pathOf: (id: string) => string,
): {
  digests: Digest[];
  clashes: SlugClash[];
} {
  const clashes: SlugClash[] = [];
  const own = [...groupBy(digests, ({ slug }) => slug).values()].flatMap((group) => {
    if (group.length === 1) return group;
    const ranked = group.map((digest) => ({
      digest,
      rank: rankOf(digest.slug, pathOf(digest.id)),
    }));
    const [first, ...others] = ranked
      .sort((a, b) => byCodePoint(a.rank, b.rank))
      .map(({ digest }) => digest);
    const moved = others.map((digest) => {
      const slug = withSuffix(digest.slug, digest.id.slice(0, 6));
      clashes.push({ id: digest.id, wanted: digest.slug, given: slug });
      return { ...digest, slug };
    });
    return first === undefined ? moved : [first, ...moved];
  });
  return { digests: own, clashes };
}

/** Sorts the seeds that ask for one address: the first keeps it. */
function rankOf(slug: string, path: string): string {
  const [, stem, ending = ''] = /^(.*?)(?:\.([^./]*))?$/s.exec(path) ?? [];
  const isNamed = stem === slug ? 0 : 1;
  const isText = ending.toLowerCase() === 'txt' ? 0 : 1;
  return `${isNamed}${isText}${path}`;
}
