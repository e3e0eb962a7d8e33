import { createHash } from 'node:crypto';
import { isPortable, slugify, withSuffix } from '../language/slug.js';
import { nameKey } from '../language/words.js';
import type { Entity } from '../model/archive.js';
import type { Digest, DigestName } from '../model/digest.js';
import type { EntityKind } from '../model/mention.js';
import { byCodePoint, groupBy } from './order.js';

/** An article's name for somebody, on its way to an entity. */
interface Bearer {
  article: string;
  name: DigestName;
  key: string;
}

/** Entities and the way from an article's own key to the archive's. */
export interface Entities {
  list: Entity[];
  /** The archive's id for a key of one article; a key no mention has stands for itself. */
  resolve: (article: string, key: string) => string;
}

/**
 * Brings names together across articles. The same full name, accents apart, is one bearer; a surname alone is
 * the one person of that surname in the articles, if there is just one and the two articles share another
 * name; two full names are never merged.
 */
export function entitiesOf(digests: readonly Digest[]): Entities {
  const bearers = digests.flatMap((digest) =>
    [...digest.names, ...publisherName(digest)].map((name) => ({
      article: digest.id,
      name,
      key: name.entity,
    })),
  );
  const surnames = ownersOfSurnames(digests, bearers);
  const keyOf = (bearer: Bearer) => surnames.get(`${bearer.article} ${bearer.key}`) ?? bearer.key;
  const groups = groupBy(oneKind(bearers, keyOf), ({ key }) => key);
  const list = [...groups]
    .map(([key, group]) => entityOf(key, group))
    .filter(({ kind }) => kind !== 'other');
  list.sort((a, b) => byCodePoint(a.id, b.id));
  const ids = new Map(
    list.flatMap(({ id, members }) =>
      members.map((member) => [`${member.article} ${member.entity}`, id]),
    ),
  );
  return { list: withSlugs(list), resolve: (article, key) => ids.get(`${article} ${key}`) ?? key };
}

/** The publisher of an article is a source even where its text never names it. */
function publisherName({ outlet, names }: Digest): DigestName[] {
  if (outlet === null || names.some(({ entity }) => entity === outlet.key)) return [];
  return [
    {
      entity: outlet.key,
      name: outlet.name,
      kind: 'outlet',
      forms: [outlet.name],
      roles: [],
      count: 0,
    },
  ];
}

/** Names that taggers saw as another kind in one article go with the kind most articles give. */
function oneKind(bearers: readonly Bearer[], keyOf: (bearer: Bearer) => string): Bearer[] {
  const words = (bearer: Bearer) => keyOf(bearer).replace(/^[a-z]+:/, '');
  const kinds = new Map<string, EntityKind>();
  for (const [name, group] of groupBy(bearers, words)) {
    const votes = [...groupBy(group, ({ name: { kind } }) => kind)];
    votes.sort((a, b) => b[1].length - a[1].length || byCodePoint(a[0], b[0]));
    const outlet = votes.find(([kind]) => kind === 'outlet');
    kinds.set(name, ((outlet ?? votes[0])?.[0] ?? 'other') as EntityKind);
  }
  return bearers.map((bearer) => {
    const kind = kinds.get(words(bearer)) ?? bearer.name.kind;
    return { ...bearer, key: `${kind}:${words(bearer)}`, name: { ...bearer.name, kind } };
  });
}

/** For each article's surname-only person, the key of the one full name in the archive that ends in it. */
function ownersOfSurnames(
  digests: readonly Digest[],
  bearers: readonly Bearer[],
): Map<string, string> {
  const people = bearers.filter(({ name }) => name.kind === 'person');
  const full = groupBy(
    people.filter(({ name }) => /\s/.test(name.name)),
    ({ name }) => nameKey(name.name).split(' ').at(-1) ?? '',
  );
  const companyOf = new Map(
    digests.map(({ id, names }) => [
      id,
      names.filter(({ kind }) => kind !== 'other').map(({ entity }) => entity),
    ]),
  );
  const owners = new Map<string, string>();
  for (const [surname, alone] of groupBy(
    people.filter(({ name }) => !/\s/.test(name.name)),
    ({ name }) => nameKey(name.name),
  )) {
    // Whoever is named in any article that has the full name.
    const company = [...groupBy(full.get(surname) ?? [], ({ key }) => key)].map(
      ([key, those]) =>
        [key, new Set(those.flatMap(({ article }) => companyOf.get(article) ?? []))] as const,
    );
    for (const { article, key } of alone) {
      const others = companyOf.get(article) ?? [];
      const known = company.filter(([, names]) => others.some((one) => names.has(one)));
      if (known.length === 1) owners.set(`${article} ${key}`, known[0]![0]);
    }
  }
  return owners;
}

function entityOf(key: string, group: readonly Bearer[]): Entity {
  const forms = [...new Set(group.flatMap(({ name }) => name.forms))];
  const name = bestName(group);
  const kind = group[0]?.name.kind ?? 'other';
  return {
    id: key,
    slug: slugify(name),
    name,
    kind,
    aliases: forms.filter((form) => form !== name).sort(byCodePoint),
    roles: group.flatMap(({ article, name: { roles } }) =>
      roles.map((role) => ({ article, role })),
    ),
    members: group.map(({ article, name: { entity } }) => ({ article, entity })),
    articles: [
      ...new Set(group.filter(({ name: { count } }) => count > 0).map(({ article }) => article)),
    ],
    said: [],
    about: [],
  };
}

/** The fullest form; among equals the one with more accents (they are lost, never added), then the most used. */
function bestName(group: readonly Bearer[]): string {
  const names = [...groupBy(group, ({ name }) => name.name)];
  const accents = (name: string) => name.normalize('NFD').length - name.length;
  const words = (name: string) => nameKey(name).split(' ').length;
  names.sort(
    ([a, x], [b, y]) =>
      words(b) - words(a) || accents(b) - accents(a) || y.length - x.length || byCodePoint(a, b),
  );
  return names[0]?.[0] ?? '';
}

/** A slug that two entities would share, or that is none, gets a suffix from the id. */
function withSlugs(list: Entity[]): Entity[] {
  const groups = groupBy(list, ({ kind, slug }) => `${area(kind)} ${slug}`);
  return list.map((entity) => {
    const alone =
      groups.get(`${area(entity.kind)} ${entity.slug}`)?.length === 1 && isPortable(entity.slug);
    const hash = createHash('sha256').update(entity.id).digest('hex').slice(0, 6);
    return alone ? entity : { ...entity, slug: withSuffix(entity.slug, hash) };
  });
}

/** People and sources have pages of their own below different addresses. */
function area(kind: EntityKind): string {
  return kind === 'person' ? 'people' : 'sources';
}
