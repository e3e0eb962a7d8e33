import { slugify } from '../../language/slug.js';
import { nameKey } from '../../language/words.js';
import type { Entity } from '../../model/archive.js';
import type { DigestName } from '../../model/digest.js';
import type { EntityKind } from '../../model/mention.js';
import { byCodePoint } from '../order.js';
import type { Names } from './names.js';

/** Stands for every empty list: an archive has tens of thousands of names with nothing but a name. */
const NONE: never[] = [];

/**
 * Those of one name as one entity; what they said, and what is said about them, is found later (`people.ts`).
 *
 * @param group places of their names.
 */
export function entityOf(names: Names, id: string, kind: EntityKind, group: Uint32Array): Entity {
  if (group.length === 1) return entityOfOne(names, id, kind, group[0]!);
  const laidOpen = Array.from(group, (name) => names.at(name));
  const forms = new Set(laidOpen.flatMap((one) => one.forms));
  const name = bestName(names, group, laidOpen);
  forms.delete(name);
  const articles = Array.from(group, (one) => names.article(one));
  return {
    id,
    slug: slugify(name),
    name,
    kind,
    aliases: aliasesOf(forms),
    roles: listOf(
      laidOpen.flatMap(({ roles }, n) => roles.map((role) => ({ article: articles[n]!, role }))),
    ),
    members: laidOpen.map(({ entity }, n) => ({ article: articles[n]!, entity })),
    articles: listOf([...new Set(articles.filter((_, n) => laidOpen[n]!.count > 0))]),
    said: NONE,
    about: NONE,
  };
}

/** The same of a name that one article alone has, as most are. */
function entityOfOne(names: Names, id: string, kind: EntityKind, place: number): Entity {
  const { name, entity, forms, roles, count } = names.at(place);
  const article = names.article(place);
  const isAlone = forms.length === 1 && forms[0] === name;
  return {
    id,
    slug: slugify(name),
    name,
    kind,
    aliases: isAlone ? NONE : aliasesOf(new Set(forms.filter((form) => form !== name))),
    roles: listOf(roles.map((role) => ({ article, role }))),
    members: [{ article, entity }],
    articles: count > 0 ? [article] : NONE,
    said: NONE,
    about: NONE,
  };
}

function aliasesOf(forms: ReadonlySet<string>): string[] {
  return listOf([...forms].sort(byCodePoint));
}

function listOf<T>(values: T[]): T[] {
  return values.length === 0 ? NONE : values;
}

/**
 * The full name most articles have (a surname alone only where none has more); among equals the fullest, then the one with
 * more accents, which are lost and never added, then the longest.
 */
function bestName(names: Names, group: Uint32Array, laidOpen: readonly DigestName[]): string {
  const written = [...new Set(laidOpen.map(({ name }) => name))];
  if (written.length === 1) return written[0]!;
  const spread = new Map<string, Set<number>>();
  for (const one of group) {
    const folded = names.texts.text(names.folded[one]!);
    const articles = spread.get(folded);
    if (articles === undefined) spread.set(folded, new Set([names.articles[one]!]));
    else articles.add(names.articles[one]!);
  }
  const ranked = written.map((name) => {
    const folded = nameKey(name);
    const words = folded.split(' ').length;
    return {
      name,
      isAlone: words > 1 ? 0 : 1,
      spread: spread.get(folded)!.size,
      words,
      accents: name.normalize('NFD').length - name.length,
    };
  });
  ranked.sort(
    (a, b) =>
      a.isAlone - b.isAlone ||
      b.spread - a.spread ||
      b.words - a.words ||
      b.accents - a.accents ||
      b.name.length - a.name.length ||
      byCodePoint(a.name, b.name),
  );
  return ranked[0]!.name;
}
