import { isPortable, withSuffix } from '../../language/slug.js';
import type { Topic } from '../../model/archive.js';
import type { Digest } from '../../model/digest.js';
import { mainSubjectIn } from '../digest/packing.js';
import { byCodePoint, groupBy } from '../order.js';
import { fewestArticles, isWorthAPage } from './naming.js';
import { withRelated } from './related.js';
import { Atoms, sightingsOf } from './sightings.js';
import { topicOf, type Numbered } from './topic.js';

/**
 * The topics of the archive, found in what its articles say: phrases several articles use, concepts and places
 * that claims and quotes speak of. Topics that stand in the very same claims are one, under the narrower name.
 */
export function topicsOf(digests: readonly Digest[]): Topic[] {
  const atoms = new Atoms(digests);
  const subjects = digests.map(mainSubjectIn);
  const articles = {
    id: (article: number) => digests[article]!.id,
    subject: (article: number) => subjects[article]!,
  };
  const topics: Numbered[] = [];
  for (const group of sightingsOf(digests, atoms, fewestArticles(digests.length)))
    if (isWorthAPage(group, digests.length)) topics.push(topicOf(group, atoms, articles));
  return withRelated(withSlugs(withoutDoubles(topics)), atoms.size);
}

/** Two topics with the same claims and quotes are one; phrases name a thing more closely than concepts do. */
function withoutDoubles(topics: readonly Numbered[]): Numbered[] {
  const groups = groupBy(topics, ({ topic }) => [...topic.claims, ...topic.quotes].join(' '));
  return [...groups.values()].map((group) => {
    const [first, ...others] = group.sort(
      ({ topic: a }, { topic: b }) => a.label.length - b.label.length || byCodePoint(a.id, b.id),
    );
    const { topic, atoms } = first!;
    const aliases = others.flatMap(({ topic: { label, aliases: more } }) => [label, ...more]);
    const all = [...new Set([...topic.aliases, ...aliases])].sort(byCodePoint);
    return { topic: { ...topic, aliases: all }, atoms };
  });
}

function withSlugs(topics: readonly Numbered[]): Numbered[] {
  const groups = groupBy(topics, ({ topic }) => topic.slug);
  return topics
    .map(({ topic, atoms }): Numbered => {
      const alone = groups.get(topic.slug)?.length === 1 && isPortable(topic.slug);
      const slug = alone ? topic.slug : withSuffix(topic.slug, topic.id.slice(2, 8));
      return { topic: { ...topic, slug }, atoms };
    })
    .sort(
      ({ topic: a }, { topic: b }) =>
        b.articles.length - a.articles.length ||
        b.claims.length - a.claims.length ||
        byCodePoint(a.id, b.id),
    );
}
