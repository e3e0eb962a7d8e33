import { createHash } from 'node:crypto';
import { slugify } from '../../language/slug.js';
import type { Topic } from '../../model/archive.js';
import { byCodePoint } from '../order.js';
import { labelOf } from './naming.js';
import type { Atoms, Sighting } from './sightings.js';

/** A topic, and the numbers of the claims and quotes it stands in. */
export interface Numbered {
  topic: Topic;
  atoms: Uint32Array;
}

/** What topics are told apart and described by beside their sightings: of each article its id and its main subject. */
export interface Articles {
  id: (article: number) => string;
  subject: (article: number) => string | null;
}

/** What is seen under one key as a topic. */
export function topicOf(group: readonly Sighting[], atoms: Atoms, articles: Articles): Numbered {
  const label = labelOf(group);
  const forms = new Set(
    group.flatMap((one) => (one.event === null ? [one.label] : [one.label, one.event])),
  );
  const { claims, quotes, numbers } = atomsOf(group, atoms);
  const topic: Topic = {
    id: `t-${createHash('sha256').update(group[0]!.key).digest('hex').slice(0, 10)}`,
    slug: slugify(label),
    label,
    aliases: [...forms]
      .filter((form) => form.toLowerCase() !== label.toLowerCase())
      .sort(byCodePoint),
    description: null,
    subject: commonSubject(group, articles),
    articles: reasons(group, articles),
    claims,
    quotes,
    related: [],
  };
  return { topic, atoms: numbers };
}

/** Each claim and quote once, in order of the ids. */
function atomsOf(
  group: readonly Sighting[],
  atoms: Atoms,
): { claims: string[]; quotes: string[]; numbers: Uint32Array } {
  const seen = new Set<number>();
  const [claims, quotes]: [string[], string[]] = [[], []];
  for (const { article, atoms: own } of group) {
    for (const atom of own) {
      if (seen.has(atom)) continue;
      seen.add(atom);
      (atoms.isClaim(atom, article) ? claims : quotes).push(atoms.id(atom, article));
    }
  }
  // A list that grew has room for more than it holds.
  return {
    claims: claims.sort(byCodePoint).slice(),
    quotes: quotes.sort(byCodePoint).slice(),
    numbers: Uint32Array.from(seen),
  };
}

/** The subject that more than half of the articles are about. */
function commonSubject(group: readonly Sighting[], { subject }: Articles): string | null {
  const articles = new Set(group.map(({ article }) => article));
  const counts = new Map<string, number>();
  for (const article of articles) {
    const code = subject(article);
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count * 2 > articles.size)?.[0] ?? null;
}

/** The articles, each with why it is one of the topic's; the same reason is one string, as many have it. */
function reasons(group: readonly Sighting[], { id }: Articles): Topic['articles'] {
  const known = new Map<string, string[]>();
  const listed: Topic['articles'] = [];
  for (let from = 0, to = 0; from < group.length; from = to) {
    const { article, event, label } = group[from]!;
    const atoms = new Set<number>();
    for (; to < group.length && group[to]!.article === article; to++)
      for (const atom of group[to]!.atoms) atoms.add(atom);
    const words = event ?? label;
    const whys = known.get(words) ?? [];
    known.set(words, whys);
    const why = (whys[atoms.size] ??= whyOf(atoms.size, words));
    listed.push({ article: id(article), why });
  }
  return listed.slice();
}

function whyOf(atoms: number, words: string): string {
  return `${atoms} of its claims and quotes ${atoms === 1 ? 'speaks' : 'speak'} of “${words}”`;
}
