import { nameKey } from '../../language/words.js';
import type { Digest, DigestName } from '../../model/digest.js';
import type { EntityKind } from '../../model/mention.js';

/** An article's name for somebody, on its way to an entity. */
export interface Bearer {
  article: string;
  name: DigestName;
  key: string;
}

/** Who else is named in an article, by its id: what speaks for one bearer of a name and against another. */
export type Company = ReadonlyMap<string, readonly string[]>;

/** The people and bodies every article names. Places and outlets are no company: articles on any matter name them. */
export function companyOf(
  digests: readonly Digest[],
  kinds: readonly EntityKind[] = ['person', 'organization'],
): Company {
  return new Map(
    digests.map(({ id, names }) => [
      id,
      names.filter(({ kind }) => kinds.includes(kind)).map(({ entity }) => entity),
    ]),
  );
}

/** Whether an article takes it for a person, a body, an outlet. */
export function isOfKind({ name }: Bearer, kind: EntityKind): boolean {
  return name.kind === kind;
}

/** The words of a key of an entity, without its kind. */
export function wordsOfKey(key: string): string {
  return key.replace(/^[a-z]+:/, '');
}

/** What bearers of a name are called beside it, folded: the whole ("us senator") and its head ("senator"). */
export interface Offices {
  whole: ReadonlySet<string>;
  heads: ReadonlySet<string>;
}

export function officesOf(bearers: readonly Bearer[]): Offices {
  const roles = bearers
    .flatMap(({ name }) => name.roles)
    .map((role) => nameKey(role).replace(/^(?:(?:former|ex|then|the|an?)[ -])+/, ''))
    .filter((role) => role !== '');
  return { whole: new Set(roles), heads: new Set(roles.map(headOf)) };
}

/** "president", of "us president"; "mayor", of "mayor of norwick". */
function headOf(role: string): string {
  return role
    .split(/ (?:of|for|at|in|to) /)[0]!
    .split(' ')
    .at(-1)!;
}

/** Called by the same office in so many words: "spokesman" is no office, "mayor of Norwick" is one. */
export function shareOffice(a: Offices, b: Offices): boolean {
  return [...a.whole].some((office) => office.includes(' ') && b.whole.has(office));
}

export function shareHead(a: Offices, b: Offices): boolean {
  return [...a.heads].some((head) => b.heads.has(head));
}
