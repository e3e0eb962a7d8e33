import { createHash } from 'node:crypto';
import { isPortable, slugify, withSuffix } from '../../language/slug.js';
import { nameKey } from '../../language/words.js';
import type { Entity } from '../../model/archive.js';
import type { Digest } from '../../model/digest.js';
import type { EntityKind } from '../../model/mention.js';
import { byCodePoint, groupBy } from '../order.js';
import { TextPool } from '../digest/texts.js';
import { bearersOf, companyOf, wordsOfKey, type Bearer } from './bearer.js';
import { fullerNames } from './fuller.js';
import { ownersOfShortNames } from './shortened.js';

/** Entities and the way from an article's own key to the archive's. */
export interface Entities {
  list: Entity[];
  /** The archive's id for a key of one article; a key no mention has stands for itself. */
  resolve: (article: string, key: string) => string;
  /** The keys and names of all digests, each once. */
  texts: TextPool;
}

/**
 * Brings names together across articles. The same full name, accents apart, is one bearer; a shortened one belongs to the
 * one full name it can be short for (`shortened.ts`), and full names that leave out a middle name or shorten the given
 * one are one person's where nothing speaks against it and enough for it (`fuller.ts`).
 *
 * @param fixed keys of names that a person has set: they are merged with no other.
 */
export function entitiesOf(
  digests: readonly Digest[],
  fixed: ReadonlySet<string> = new Set(),
): Entities {
  const texts = new TextPool();
  const bearers = bearersOf(digests, texts);
  const company = companyOf(bearers);
  const wide = companyOf(bearers, ['person', 'organization', 'outlet', 'place']);
  const fuller = fullerNames(bearers, company, fixed);
  const canonical = (key: string) => fuller.get(key) ?? key;
  const short = bearers.filter(({ key }) => !fixed.has(key));
  const owners = ownersOfShortNames(short, company, wide, canonical);
  const keyOf = (bearer: Bearer) => owners.get(bearer) ?? canonical(bearer.key);
  const publishers = new Map(digests.map(({ id, outlet }) => [id, outlet?.key]));
  const groups = groupBy(oneKind(bearers, keyOf, publishers), ({ key }) => key);
  const list = [...groups]
    .map(([key, group]) => entityOf(key, group))
    .filter(({ kind }) => kind !== 'other');
  list.sort((a, b) => byCodePoint(a.id, b.id));
  return { list: withSlugs(list), resolve: resolving(list), texts };
}

function resolving(list: readonly Entity[]): Entities['resolve'] {
  const ids = new Map<string, Map<string, string>>();
  for (const { id, members } of list) {
    for (const { article, entity } of members) {
      // A key that is the entity's id stands for itself, as most do.
      if (entity === id) continue;
      const known = ids.get(article);
      if (known === undefined) ids.set(article, new Map([[entity, id]]));
      else known.set(entity, id);
    }
  }
  return (article, key) => ids.get(article)?.get(key) ?? key;
}

/** Where taggers are divided: a single word is sooner a place than a person, who would be named in full. */
const BY_WORD: readonly EntityKind[] = ['outlet', 'organization', 'place', 'person', 'other'];
const BY_WORDS: readonly EntityKind[] = ['outlet', 'organization', 'person', 'place', 'other'];

/**
 * Names that taggers saw as another kind in one article go with the kind most articles give; who publishes an article of
 * the archive is an outlet.
 */
function oneKind(
  bearers: readonly Bearer[],
  keyOf: (bearer: Bearer) => string,
  publishers: ReadonlyMap<string, string | undefined>,
): Bearer[] {
  const known = new Map<string, string>();
  const words = bearers.map((bearer) => {
    const key = keyOf(bearer);
    const name = known.get(key);
    if (name !== undefined) return name;
    const own = wordsOfKey(key);
    known.set(key, own);
    return own;
  });
  const kinds = new Map<string, EntityKind>();
  let place = 0;
  for (const [name, group] of groupBy(bearers, () => words[place++]!)) {
    if (group.length === 1) {
      kinds.set(name, group[0]!.name.kind);
      continue;
    }
    const votes = [...groupBy(group, ({ name: { kind } }) => kind)];
    const order = name.includes(' ') ? BY_WORDS : BY_WORD;
    const rank = (kind: string) => order.indexOf(kind as EntityKind);
    votes.sort((a, b) => b[1].length - a[1].length || rank(a[0]) - rank(b[0]));
    const isPublisher = group.some(({ article, key }) => publishers.get(article) === key);
    const [most] = votes;
    const outlet = votes.find(
      ([kind, those]) => kind === 'outlet' && (isPublisher || those.length === most?.[1].length),
    );
    kinds.set(name, ((outlet ?? most)?.[0] ?? 'other') as EntityKind);
  }
  const keys = new Map<string, string>();
  return bearers.map((bearer, n) => {
    const name = words[n]!;
    const kind = kinds.get(name) ?? bearer.name.kind;
    if (kind === bearer.name.kind && isKeyOf(bearer.key, kind, name)) return bearer;
    const key = keys.get(name) ?? `${kind}:${name}`;
    keys.set(name, key);
    return { ...bearer, key, name: { ...bearer.name, kind } };
  });
}

/** The key is that of a kind and the words of a name. */
function isKeyOf(key: string, kind: EntityKind, words: string): boolean {
  return (
    key.length === kind.length + 1 + words.length &&
    key.startsWith(kind) &&
    key[kind.length] === ':' &&
    key.endsWith(words)
  );
}

function entityOf(key: string, group: readonly Bearer[]): Entity {
  const [first] = group;
  if (group.length === 1) return entityOfOne(key, first!);
  const forms = [...new Set(group.flatMap(({ name }) => name.forms))];
  const name = bestName(group);
  const kind = first?.name.kind ?? 'other';
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

/** The same of a name that one article alone has, as most are. */
function entityOfOne(id: string, { article, name }: Bearer): Entity {
  const { name: shown, kind, entity, forms, roles, count } = name;
  const others = forms.length > 1 || forms[0] !== shown ? new Set(forms) : null;
  others?.delete(shown);
  return {
    id,
    slug: slugify(shown),
    name: shown,
    kind,
    aliases: others === null ? [] : [...others].sort(byCodePoint),
    roles: roles.map((role) => ({ article, role })),
    members: [{ article, entity }],
    articles: count > 0 ? [article] : [],
    said: [],
    about: [],
  };
}

/**
 * The full name most articles have (a surname alone only where none has more); among equals the fullest, then the one with
 * more accents, which are lost and never added, then the longest.
 */
function bestName(group: readonly Bearer[]): string {
  const names = [...new Set(group.map(({ name: { name } }) => name))];
  if (names.length === 1) return names[0]!;
  const words = (name: string) => nameKey(name).split(' ').length;
  const accents = (name: string) => name.normalize('NFD').length - name.length;
  const spread = new Map(
    [...groupBy(group, ({ folded }) => folded)].map(([key, those]) => [
      key,
      new Set(those.map(({ article }) => article)).size,
    ]),
  );
  const isAlone = (name: string) => (words(name) > 1 ? 0 : 1);
  names.sort(
    (a, b) =>
      isAlone(a) - isAlone(b) ||
      spread.get(nameKey(b))! - spread.get(nameKey(a))! ||
      words(b) - words(a) ||
      accents(b) - accents(a) ||
      b.length - a.length ||
      byCodePoint(a, b),
  );
  return names[0] ?? '';
}

/** A slug that two entities would share, or that is none, gets a suffix from the id. */
function withSlugs(list: Entity[]): Entity[] {
  const groups = groupBy(list, ({ kind, slug }) => `${area(kind)} ${slug}`);
  return list.map((entity) => {
    const alone =
      groups.get(`${area(entity.kind)} ${entity.slug}`)?.length === 1 && isPortable(entity.slug);
    if (alone) return entity;
    const hash = createHash('sha256').update(entity.id).digest('hex').slice(0, 6);
    return { ...entity, slug: withSuffix(entity.slug, hash) };
  });
}

/** People and sources have pages of their own below different addresses. */
function area(kind: EntityKind): string {
  return kind === 'person' ? 'people' : 'sources';
}
