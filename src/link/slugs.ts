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
 * `x.md`, a slug asked for twice in front matter); where they do, the smallest id keeps it.
 */
export function withOwnSlugs(digests: readonly Digest[]): {
  digests: Digest[];
  clashes: SlugClash[];
} {
  const clashes: SlugClash[] = [];
  const own = [...groupBy(digests, ({ slug }) => slug).values()].flatMap((group) => {
    const [first, ...others] = [...group].sort((a, b) => byCodePoint(a.id, b.id));
    const moved = others.map((digest) => {
      const slug = withSuffix(digest.slug, digest.id.slice(0, 6));
      clashes.push({ id: digest.id, wanted: digest.slug, given: slug });
      return { ...digest, slug };
    });
    return first === undefined ? moved : [first, ...moved];
  });
  return { digests: own, clashes };
}
