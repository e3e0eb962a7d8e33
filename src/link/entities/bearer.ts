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

export function companyOf(digests: readonly Digest[]): Company {
  return new Map(
    digests.map(({ id, names }) => [
      id,
      names.filter(({ kind }) => kind !== 'other').map(({ entity }) => entity),
    ]),
  );
}

export function isOfKind({ name }: Bearer, kind: EntityKind): boolean {
  return name.kind === kind;
}

/** The words of a key of an entity, without its kind. */
export function wordsOfKey(key: string): string {
  return key.replace(/^[a-z]+:/, '');
}

/** Heads of what a bearer is called: "president", of "US president", "mayor", of "mayor of Norwick". */
export function officesOf(bearers: readonly Bearer[]): Set<string> {
  return new Set(bearers.flatMap(({ name: { roles } }) => roles.map(headOf)));
}

function headOf(role: string): string {
  return nameKey(role)
    .split(/ (?:of|for|at|in|to) /)[0]!
    .split(' ')
    .at(-1)!;
}
