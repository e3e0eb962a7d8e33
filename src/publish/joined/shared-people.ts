import { fold, nameKey } from '../../language/words.js';
import type { Part, PartPerson } from '../../model/part.js';
import { filingName } from '../order.js';
import { keysOfSeveral, Traces, type Shared, type Trace } from './shared.js';

interface PersonTrace extends Trace {
  /** What the reports of the part call the person, folded, with the words as written. */
  roles: ReadonlyMap<string, string>;
  /** Full names of others in the same articles. */
  company: ReadonlySet<string>;
}

/** What speaks for two people of one name being one: the same words for their office, or the same people around them. */
export type PersonEvidence = { role: string } | { company: readonly string[] };

export type SharedPerson = Shared<PersonTrace, PersonEvidence>;

/** How many others must be named with somebody in both parts. */
const COMPANY = 2;

/**
 * People whose name stands in more than one part. A name alone makes nobody one person: over the years, and across
 * places, many bear the same. Two are put together where the name has a given name and a surname and the reports of both
 * parts call them by the same office ("mayor of Aby"), or name the same two others by full name in articles with them.
 */
export function sharedPeople(parts: readonly Part[]): SharedPerson[] {
  const wanted = keysOfSeveral(
    parts.map((part) => () => part.people().map(({ name }) => nameKey(name))),
  );
  const names = new Map<string, string>();
  const traces = new Traces<PersonTrace>();
  parts.forEach((part, n) => {
    const people = part.people();
    const named = fullNamesIn(people, names);
    for (const person of people) {
      const key = nameKey(person.name);
      if (wanted.has(key)) traces.add(key, traceOf(person, n, named));
    }
  });
  return traces.shared((a, b) => evidenceOf(a, b, names), filingName);
}

/** Keys of the full names in each article. */
function fullNamesIn(
  people: readonly PartPerson[],
  names: Map<string, string>,
): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const { name, articles } of people) {
    const key = nameKey(name);
    if (!isFull(key)) continue;
    if (!names.has(key)) names.set(key, name);
    for (const article of articles) {
      const known = named.get(article);
      if (known === undefined) named.set(article, [key]);
      else known.push(key);
    }
  }
  return named;
}

function traceOf(
  { name, url, roles, articles, said }: PartPerson,
  part: number,
  named: ReadonlyMap<string, readonly string[]>,
): PersonTrace {
  const company = new Set(articles.flatMap((article) => named.get(article) ?? []));
  company.delete(nameKey(name));
  return {
    ...{ part, name, url, statements: said.length, articles: articles.length, company },
    roles: new Map(
      roles.filter(({ role }) => isOffice(role)).map(({ role }) => [fold(role), role]),
    ),
  };
}

function evidenceOf(
  a: PersonTrace,
  b: PersonTrace,
  names: ReadonlyMap<string, string>,
): PersonEvidence | null {
  if (!isFull(nameKey(a.name))) return null;
  const role = [...a.roles].find(([key]) => b.roles.has(key));
  if (role !== undefined) return { role: role[1] };
  const company = [...a.company].filter((key) => b.company.has(key)).sort();
  if (company.length < COMPANY) return null;
  return { company: company.slice(0, COMPANY).map((key) => names.get(key) ?? key) };
}

/** A given name and a surname, at least. */
function isFull(key: string): boolean {
  return key.includes(' ');
}

/** "mayor of Aby", "Ruritanian president": words that name a place or a body, not "a neighbour" or "Professor". */
function isOffice(role: string): boolean {
  return /\s/.test(role.trim()) && /\p{Lu}/u.test(role);
}
