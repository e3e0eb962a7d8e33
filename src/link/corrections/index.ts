import type { Entity, Story, Topic } from '../../model/archive.js';
import type {
  Corrected,
  Corrections,
  PersonCorrection,
  TopicCorrection,
} from '../../model/correction.js';
import type { Digest, DigestHolder } from '../../model/digest.js';
import { nameKey } from '../../language/words.js';
import { namesIn } from '../digest/packed-names.js';
import { contentsOf, packed } from '../digest/packing.js';

/** A correction that fits nothing in the archive: told, never dropped silently. */
export interface Misfit {
  file: string;
  reason: string;
}

/** Names of one bearer, by name key: the key of the name they stand under. */
export function sameNames(people: readonly PersonCorrection[]): Map<string, string> {
  return new Map(
    people.flatMap((one) =>
      'same' in one ? one.same.map((other) => [nameKey(other), one.name] as const) : [],
    ),
  );
}

/** What a name is to be called in certain articles, by "article key". */
export function namesApart(
  people: readonly PersonCorrection[],
  find: (article: string) => Digest | undefined,
): Map<string, string> {
  return new Map(
    people.flatMap((one) =>
      'as' in one
        ? one.articles.flatMap((article) => {
            const digest = find(article);
            return digest === undefined
              ? []
              : [[`${digest.id} ${nameKey(one.name)}`, one.as] as const];
          })
        : [],
    ),
  );
}

/** Keys of the people a person has named: nothing else decides who they are. */
export function correctedKeys(people: readonly PersonCorrection[]): Set<string> {
  return new Set(
    people
      .flatMap((one) => ('as' in one ? [one.name, one.as] : [one.name, ...one.same]))
      .map((name) => `person:${nameKey(name)}`),
  );
}

/** Entries of `people.yml` whose names, or articles, the archive does not have. */
export function peopleNobodyIs(
  digests: readonly Digest[],
  people: readonly PersonCorrection[],
  find: (article: string) => Digest | undefined,
): Misfit[] {
  if (people.length === 0) return [];
  const keysIn = (digest: Digest) => namesIn(digest).map(({ name }) => nameKey(name));
  const known = new Set(digests.flatMap(keysIn));
  const reasons = people.flatMap((one) => {
    if (!('as' in one))
      return one.same.some((name) => known.has(nameKey(name)))
        ? []
        : [`nobody is called ${one.same.map((name) => `“${name}”`).join(' or ')}`];
    return one.articles.flatMap((article) => {
      const digest = find(article);
      if (digest === undefined) return [`there is no article “${article}”`];
      const isNamed = keysIn(digest).includes(nameKey(one.name));
      return isNamed ? [] : [`“${article}” names nobody “${one.name}”`];
    });
  });
  return reasons.map((reason) => ({ file: 'people.yml', reason }));
}

/** An entity whose names a person merged or split, with who did and why. */
export function withSignature(entity: Entity, people: readonly PersonCorrection[]): Entity {
  const entry = people.find(
    (one) => nameKey('as' in one ? one.as : one.name) === nameKey(entity.name),
  );
  if (entry === undefined || entity.kind !== 'person') return entity;
  return { ...entity, corrected: { who: entry.who, why: entry.why } };
}

/** The digests with people's names as a person corrected them: merged, and split by article. */
export function withCorrectedNames(
  digests: readonly Digest[],
  { people }: Corrections,
  find: (article: string) => Digest | undefined,
): Digest[] {
  if (people.length === 0) return [...digests];
  const [same, apart] = [sameNames(people), namesApart(people, find)];
  return digests.map((digest) => {
    const keys = new Map<string, { key: string; name: string }>();
    for (const { entity, name, kind } of namesIn(digest)) {
      const other = apart.get(`${digest.id} ${nameKey(name)}`) ?? same.get(nameKey(name));
      if (other !== undefined && kind === 'person')
        keys.set(entity, { key: `person:${nameKey(other)}`, name: other });
    }
    return keys.size === 0 ? digest : renamed(digest, keys);
  });
}

function renamed(digest: Digest, keys: ReadonlyMap<string, { key: string; name: string }>): Digest {
  const keyOf = (key: string) => keys.get(key)?.key ?? key;
  const contents = contentsOf(digest);
  const chainOf = (chain: readonly DigestHolder[]) =>
    chain.map((one) => ({ ...one, entity: one.entity === null ? null : keyOf(one.entity) }));
  return packed({
    ...contents,
    names: contents.names.map((one) => ({
      ...one,
      name: keys.get(one.entity)?.name ?? one.name,
      forms: [...new Set([...one.forms, one.name])],
      entity: keyOf(one.entity),
    })),
    quotes: contents.quotes.map((one) => ({ ...one, chain: chainOf(one.chain) })),
    claims: contents.claims.map((one) => ({
      ...one,
      entities: one.entities.map(keyOf),
      chain: chainOf(one.chain),
      occasion: one.occasion && { ...one.occasion, people: one.occasion.people.map(keyOf) },
    })),
  });
}

interface Group {
  story: Story;
  articles: string[];
  corrected: Corrected | undefined;
}

/** The stories with articles moved as a person said. A story left with one article is none. */
export function withMovedArticles(
  stories: readonly Story[],
  { stories: moves }: Corrections,
  find: (article: string) => Digest | undefined,
  storyOf: (members: readonly Digest[]) => Story,
): { stories: Story[]; misfits: Misfit[] } {
  const misfits: Misfit[] = [];
  let groups: Group[] = stories.map((story) => ({
    story,
    articles: [...story.articles],
    corrected: story.corrected,
  }));
  for (const { article, with: other, who, why } of moves) {
    const [moved, target] = [find(article), other === null ? null : find(other)];
    if (moved === undefined || target === undefined) {
      const missing = moved === undefined ? article : String(other);
      misfits.push({ file: 'archive.overrides.yml', reason: `there is no article “${missing}”` });
      continue;
    }
    for (const group of groups) {
      if (!group.articles.includes(moved.id)) continue;
      group.articles = group.articles.filter((id) => id !== moved.id);
      group.corrected = { who, why };
    }
    if (target === null) continue;
    const into = groups.find(({ articles }) => articles.includes(target.id));
    if (into === undefined)
      groups = [
        ...groups,
        {
          story: storyOf([target, moved]),
          articles: [target.id, moved.id],
          corrected: { who, why },
        },
      ];
    else {
      into.articles.push(moved.id);
      into.corrected = { who, why };
    }
  }
  const rebuilt = groups
    .filter(({ articles }) => articles.length > 1)
    .map(({ story, articles, corrected }) =>
      corrected === undefined || corrected === story.corrected
        ? story
        : signed(storyOf(articles.map((id) => find(id)!)), corrected),
    );
  return { stories: rebuilt, misfits };
}

function signed(story: Story, corrected: Corrected): Story {
  const { who, why } = corrected;
  return { ...story, why: `${story.why}; articles moved by ${who}: ${why}`, corrected };
}

/** The topics as `topics.yml` has them: renamed, described, put under a wider one, hidden. */
export function withCorrectedTopics(
  topics: readonly Topic[],
  { topics: entries }: Corrections,
): { topics: Topic[]; misfits: Misfit[] } {
  const misfits: Misfit[] = [];
  const byTopic = new Map<string, TopicCorrection>();
  const named = (name: string) =>
    topics.find(({ label, aliases }) =>
      [label, ...aliases].some((one) => nameKey(one) === nameKey(name)),
    );
  for (const entry of entries) {
    const topic = named(entry.topic);
    if (topic === undefined)
      misfits.push({ file: 'topics.yml', reason: `there is no topic “${entry.topic}”` });
    else byTopic.set(topic.id, entry);
  }
  const corrected = topics.flatMap((topic) => {
    const entry = byTopic.get(topic.id);
    if (entry === undefined) return [topic];
    if (entry.hide === true) return [];
    const { label = topic.label, description = topic.description, who, why } = entry;
    const aliases = [
      ...topic.aliases,
      ...(entry.aliases ?? []),
      ...(label === topic.label ? [] : [topic.label]),
    ];
    return [
      {
        ...topic,
        label,
        description,
        aliases: [...new Set(aliases)],
        subject: entry.subject ?? topic.subject,
        parent: entry.parent === undefined ? null : (named(entry.parent)?.id ?? null),
        corrected: { who, why },
      },
    ];
  });
  const kept = new Set(corrected.map(({ id }) => id));
  return {
    topics: corrected.map((topic) => ({
      ...topic,
      related: topic.related.filter(({ topic: other }) => kept.has(other)),
    })),
    misfits,
  };
}
