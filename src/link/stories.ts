import { createHash } from 'node:crypto';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import { slugify, withSuffix } from '../language/slug.js';
import type { Story } from '../model/archive.js';
import type { Digest } from '../model/digest.js';
import type { Statement } from './claims/statement.js';
import { byCodePoint } from './order.js';
import { Union } from './union.js';

/** Days two reports of one event may lie apart. */
const WINDOW = 10;
const FEWEST_CLAIMS = 1;
const FEWEST_NAMES = 3;
const SHARED_PHRASES = 2;

/**
 * Articles on one event: pairs that make the same claim, or are copies, or share several names and phrases, and
 * whose dates, where both are known, lie close together.
 */
export function storiesOf(
  digests: readonly Digest[],
  statements: readonly Statement[],
  agreeing: readonly (readonly [string, string])[],
  copies: ReadonlyMap<string, string>,
): Story[] {
  const index = new Map(digests.map(({ id }, i) => [id, i]));
  const union = new Union(digests.length);
  const join = (a: string, b: string) => {
    const [x, y] = [index.get(a), index.get(b)];
    if (x !== undefined && y !== undefined && isNearInTime(digests[x]!, digests[y]!))
      union.join(x, y);
  };
  const named = namesByArticle(statements);
  for (const [copy, original] of copies) join(copy, original);
  for (const [pair, count] of countPairs(agreeing)) {
    const [a = '', b = ''] = pair.split(' ');
    if (
      count >= FEWEST_CLAIMS &&
      sharesContext(digests[index.get(a) ?? 0]!, digests[index.get(b) ?? 0]!, named)
    )
      join(a, b);
  }
  return union
    .groups()
    .filter((group) => group.length > 1)
    .map((group) => storyOf(group.map((i) => digests[i]!)))
    .sort((a, b) => byCodePoint(a.id, b.id));
}

function countPairs(pairs: readonly (readonly [string, string])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [a, b] of pairs) {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function namesByArticle(statements: readonly Statement[]): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const { article, entities } of statements) {
    const names = named.get(article) ?? new Set();
    named.set(article, names);
    for (const entity of entities) names.add(entity);
  }
  return named;
}

/** One shared claim may be chance: names or phrases must be shared too. */
function sharesContext(
  a: Digest,
  b: Digest,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const theirs = named.get(b.id);
  const sharedNames = [...(named.get(a.id) ?? [])].filter((name) => theirs?.has(name)).length;
  const phrases = new Set(b.phrases.filter(({ kind }) => kind !== 'place').map(({ key }) => key));
  const sharedPhrases = a.phrases.filter(({ key }) => phrases.has(key)).length;
  return sharedNames >= FEWEST_NAMES || sharedPhrases >= SHARED_PHRASES;
}

function isNearInTime(a: Digest, b: Digest): boolean {
  if (a.date === null || b.date === null || a.date.length < 10 || b.date.length < 10) return true;
  return Math.abs(differenceInCalendarDays(parseISO(a.date), parseISO(b.date))) <= WINDOW;
}

function storyOf(members: readonly Digest[]): Story {
  const sorted = [...members].sort(
    (a, b) => byCodePoint(a.date ?? '9999', b.date ?? '9999') || byCodePoint(a.id, b.id),
  );
  const id = `story-${sorted.map((one) => one.id).sort(byCodePoint)[0]!}`;
  const label = sorted[0]!.title;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 6);
  return {
    id,
    slug: withSuffix(slugify(label).slice(0, 50), hash),
    label,
    articles: sorted.map((one) => one.id),
    why: 'these articles make the same claims and name the same people within ten days of one another, or are undated',
  };
}
