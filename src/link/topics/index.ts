import { createHash } from 'node:crypto';
import { isPortable, slugify, withSuffix } from '../../language/slug.js';
import type { Topic } from '../../model/archive.js';
import type { Digest, DigestPhrase } from '../../model/digest.js';
import { bytesKey } from '../keys.js';
import { phrasesIn, restOf } from '../digest/packing.js';
import { TextPool } from '../digest/texts.js';
import { byCodePoint, groupBy } from '../order.js';
import { fewestArticles, isWorthAPage, labelOf } from './naming.js';

/** A phrase of one article. */
export interface Sighting {
  article: string;
  phrase: DigestPhrase;
}

const MOST_RELATED = 8;

/**
 * The topics of the archive, found in what its articles say: phrases several articles use, concepts and places
 * that claims and quotes speak of. Topics that stand in the very same claims are one, under the narrower name.
 */
export function topicsOf(digests: readonly Digest[]): Topic[] {
  const groups = groupBy(sightingsOf(digests), ({ phrase }) => phrase.key);
  const subjects = new Map(
    digests.map((digest) => [digest.id, restOf(digest).subjects[0]?.code ?? null]),
  );
  const seen = new Set(
    [...groups.values()].flatMap((group) => group.map(({ article }) => article)),
  );
  const claimIds = new Set(
    digests.flatMap(({ id, atoms, claimCount, quoted }) =>
      seen.has(id) ? atoms.slice(0, claimCount - quoted) : [],
    ),
  );
  const topics = [...groups]
    .filter(([, group]) => isWorthAPage(group, digests.length))
    .map(([key, group]) => topicOf(key, group, claimIds, subjects));
  return related(withSlugs(withoutDoubles(topics)));
}

/** Room for counting keys, a power of two: what is seen too seldom is not looked at again, and that is nearly all. */
const COUNTED = 2 ** 20;

/** The phrases of articles whose keys are seen often enough for a topic. */
function sightingsOf(digests: readonly Digest[]): Sighting[] {
  const counts = new Uint16Array(COUNTED);
  const slotOf = (key: Uint8Array) => bytesKey(key) & (COUNTED - 1);
  const fewest = fewestArticles(digests.length);
  const count = (key: Uint8Array) => {
    const slot = slotOf(key);
    counts[slot] = Math.min(fewest, counts[slot]! + 1);
    return false;
  };
  for (const digest of digests) phrasesIn(digest, count);
  const pool = new TextPool();
  const isSeen = (key: Uint8Array) => counts[slotOf(key)]! >= fewest;
  return digests.flatMap((digest) =>
    phrasesIn(digest, isSeen, pool).map((phrase) => ({ article: digest.id, phrase })),
  );
}

function topicOf(
  key: string,
  group: readonly Sighting[],
  claimIds: ReadonlySet<string>,
  subjects: ReadonlyMap<string, string | null>,
): Topic {
  const atoms = [...new Set(group.flatMap(({ phrase }) => phrase.atoms))].sort(byCodePoint);
  const label = labelOf(group);
  const forms = [
    ...new Set(
      group.flatMap(({ phrase: { label: form, event } }) => [
        form,
        ...(event === null ? [] : [event]),
      ]),
    ),
  ];
  return {
    id: `t-${createHash('sha256').update(key).digest('hex').slice(0, 10)}`,
    slug: slugify(label),
    label,
    aliases: forms.filter((form) => form.toLowerCase() !== label.toLowerCase()).sort(byCodePoint),
    description: null,
    subject: commonSubject(group, subjects),
    articles: [...groupBy(group, ({ article }) => article)].map(([article, seen]) => ({
      article,
      why: whyOf(seen),
    })),
    claims: atoms.filter((atom) => claimIds.has(atom)),
    quotes: atoms.filter((atom) => !claimIds.has(atom)),
    related: [],
  };
}

/** The subject that more than half of the articles are about. */
function commonSubject(
  group: readonly Sighting[],
  subjects: ReadonlyMap<string, string | null>,
): string | null {
  const articles = [...new Set(group.map(({ article }) => article))];
  const counted = groupBy(articles, (article) => subjects.get(article) ?? '');
  const most = [...counted].find(
    ([code, those]) => code !== '' && those.length * 2 > articles.length,
  );
  return most?.[0] ?? null;
}

function whyOf(seen: readonly Sighting[]): string {
  const atoms = new Set(seen.flatMap(({ phrase }) => phrase.atoms)).size;
  const [first] = seen;
  const words = first?.phrase.event ?? first?.phrase.label ?? '';
  return `${atoms} of its claims and quotes ${atoms === 1 ? 'speaks' : 'speak'} of “${words}”`;
}

/** Two topics with the same claims and quotes are one; phrases name a thing more closely than concepts do. */
function withoutDoubles(topics: readonly Topic[]): Topic[] {
  const groups = groupBy(topics, ({ claims, quotes }) => [...claims, ...quotes].join(' '));
  return [...groups.values()].map((group) => {
    const [first, ...others] = [...group].sort(
      (a, b) => a.label.length - b.label.length || byCodePoint(a.id, b.id),
    );
    const aliases = others.flatMap(({ label, aliases: more }) => [label, ...more]);
    return { ...first!, aliases: [...new Set([...first!.aliases, ...aliases])].sort(byCodePoint) };
  });
}

function withSlugs(topics: readonly Topic[]): Topic[] {
  const groups = groupBy(topics, ({ slug }) => slug);
  return topics
    .map((topic) => {
      const alone = groups.get(topic.slug)?.length === 1 && isPortable(topic.slug);
      return alone ? topic : { ...topic, slug: withSuffix(topic.slug, topic.id.slice(2, 8)) };
    })
    .sort(
      (a, b) =>
        b.articles.length - a.articles.length ||
        b.claims.length - a.claims.length ||
        byCodePoint(a.id, b.id),
    );
}

/** Topics that share claims or quotes, most first. */
function related(topics: readonly Topic[]): Topic[] {
  const holders = new Map<string, number[]>();
  topics.forEach(({ claims, quotes }, index) => {
    for (const atom of [...claims, ...quotes]) {
      const known = holders.get(atom);
      if (known === undefined) holders.set(atom, [index]);
      else known.push(index);
    }
  });
  return topics.map((topic, index) => {
    const shared = new Map<number, number>();
    for (const atom of [...topic.claims, ...topic.quotes]) {
      for (const other of holders.get(atom) ?? [])
        if (other !== index) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const sorted = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_RELATED);
    return {
      ...topic,
      related: sorted.map(([other, count]) => ({ topic: topics[other]!.id, shared: count })),
    };
  });
}
