import { nameKey } from '../../language/words.js';
import type { Digest, DigestName } from '../../model/digest.js';
import type { EntityKind } from '../../model/mention.js';
import { namesIn } from '../digest/packing.js';
import type { TextPool } from '../digest/texts.js';

/** An article's name for somebody, on its way to an entity. */
export interface Bearer {
  article: string;
  name: DigestName;
  key: string;
  /** The name for comparing: `nameKey` of it. */
  folded: string;
}

/** Folds a name when it is first met: the names of an archive are the same ones over and over. */
function foldedOnce(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const folded = known.get(name) ?? nameKey(name);
    known.set(name, folded);
    return folded;
  };
}

/** Everybody the articles name, in order, and the publisher of each, who is a source even where its text never names it. */
export function bearersOf(digests: readonly Digest[], texts: TextPool): Bearer[] {
  const folded = foldedOnce();
  const alone = new Map<string, string[]>();
  const bearers: Bearer[] = [];
  for (const digest of digests) {
    const names = namesIn(digest, texts);
    for (const one of names) {
      // Most have one form, which is the name.
      if (one.forms.length !== 1) continue;
      const forms = alone.get(one.forms[0]!) ?? one.forms;
      alone.set(one.forms[0]!, forms);
      one.forms = forms;
    }
    for (const name of [...names, ...publisherName(digest, names)])
      bearers.push({ article: digest.id, name, key: name.entity, folded: folded(name.name) });
  }
  return bearers;
}

function publisherName({ outlet }: Digest, names: readonly DigestName[]): DigestName[] {
  if (outlet === null || names.some(({ entity }) => entity === outlet.key)) return [];
  const { key: entity, name } = outlet;
  return [{ entity, name, kind: 'outlet', forms: [name], roles: [], count: 0 }];
}

/** Who else is named in an article, by its id: what speaks for one bearer of a name and against another. */
export type Company = ReadonlyMap<string, readonly string[]>;

/** The people and bodies every article names. Places and outlets are no company: articles on any matter name them. */
export function companyOf(
  bearers: readonly Bearer[],
  kinds: readonly EntityKind[] = ['person', 'organization'],
): Company {
  const company = new Map<string, string[]>();
  for (const { article, key, name } of bearers) {
    // Who publishes an article without being named in it is not named with others.
    if (name.count === 0 || !kinds.includes(name.kind)) continue;
    const others = company.get(article);
    if (others === undefined) company.set(article, [key]);
    else others.push(key);
  }
  return company;
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
