import type { Cluster } from '../../model/archive.js';
import { byCodePoint } from '../order.js';
import { Union } from '../union.js';
import { originsOf } from './origins.js';
import { likeness, saysTheSame } from './similarity.js';
import type { Statement } from './statement.js';

/** Claims that say the same, across articles: connected components of pair decisions, loose members left out. */
export function clustersOf(
  statements: readonly Statement[],
  pairs: readonly (readonly [number, number])[],
  representative: ReadonlyMap<string, string>,
): Cluster[] {
  const union = new Union(statements.length);
  for (const [a, b] of pairs) if (saysTheSame(statements[a]!, statements[b]!)) union.join(a, b);
  return union
    .groups()
    .filter((group) => group.length > 1)
    .flatMap((group) => split(group.map((index) => statements[index]!)))
    .map((members) => clusterOf(members, representative))
    .sort((a, b) => byCodePoint(a.id, b.id));
}

/**
 * A chain of likenesses can join claims that have nothing in common: each member must be like the one that is
 * most like all others, or it starts a part of its own. Looks only inside the component.
 */
function split(members: Statement[]): Statement[][] {
  const parts: Statement[][] = [];
  let rest = members;
  while (rest.length > 1) {
    const centre = mostCentral(rest);
    const part = rest.filter((one) => one === centre || saysTheSame(one, centre));
    if (part.length > 1) parts.push(part);
    rest = rest.filter((one) => !part.includes(one));
  }
  return parts;
}

function mostCentral(members: readonly Statement[]): Statement {
  const total = (one: Statement) =>
    members.reduce((sum, other) => sum + likeness(one, other).score, 0);
  const scored = members.map((one) => ({ one, score: total(one) }));
  scored.sort((a, b) => b.score - a.score || byCodePoint(a.one.id, b.one.id));
  return scored[0]!.one;
}

function clusterOf(members: Statement[], representative: ReadonlyMap<string, string>): Cluster {
  const ids = members.map(({ id }) => id).sort(byCodePoint);
  const articles = [...new Set(members.map(({ article }) => article))].sort(byCodePoint);
  const rested = members.map(({ article, chain }) => ({
    article: representative.get(article) ?? article,
    chain,
  }));
  return { id: ids[0]!, members: ids, articles, ...originsOf(rested) };
}
