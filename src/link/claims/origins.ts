import type { DigestHolder } from '../../model/digest.js';
import type { Origin } from '../../model/relation.js';
import { nameKey } from '../../language/words.js';
import { byCodePoint } from '../order.js';

/** What an origin is decided by: the chain and the articles that hold copies of one text. */
export interface Rested {
  article: string;
  chain: readonly DigestHolder[];
}

/**
 * Whose word a claim rests on: the innermost holder of its chain who is not the actor of a reported act.
 *
 * Unnamed sources of one outlet are one origin, of that outlet; two articles that rely on the same outlet's
 * report share it; the own voice of an unknown publisher is listed and not counted.
 */
function originOf({ article, chain }: Rested): Origin {
  const holders = chain.filter(({ act }) => !act);
  const innermost = holders.at(-1);
  const outlet = holders.findLast(({ kind }) => kind === 'outlet');
  if (innermost === undefined) return unstated(article);
  if (isNamed(innermost))
    return { key: keyOf(innermost), label: innermost.name ?? innermost.label, known: true };
  if (outlet !== undefined && isNamed(outlet)) {
    return { key: keyOf(outlet), label: outlet.name ?? outlet.label, known: true };
  }
  if (innermost.kind === 'outlet' || innermost.kind === 'agentless') return unstated(article);
  return { key: `${article} ${nameKey(innermost.label)}`, label: innermost.label, known: true };
}

/** The origins of several claims, each once, in order of their keys; and how many of the known ones differ. */
export function originsOf(rested: readonly Rested[]): {
  origins: Origin[];
  independentOrigins: number;
} {
  const byKey = new Map<string, Origin>();
  for (const one of rested) {
    const origin = originAmong(one, rested);
    const known = byKey.get(origin.key);
    if (known === undefined || origin.label.length < known.label.length)
      byKey.set(origin.key, origin);
  }
  const origins = [...byKey.values()].sort((a, b) => byCodePoint(a.key, b.key));
  return { origins, independentOrigins: Math.max(1, origins.filter(({ known }) => known).length) };
}

/**
 * Where a claim rests on the word of an outlet whose own article is among those compared, it rests on what that article
 * rests on: "according to the Gazette" adds nothing to the Gazette's report.
 */
function originAmong(one: Rested, all: readonly Rested[]): Origin {
  const passed: Origin[] = [];
  for (let from = one; ;) {
    const origin = originOf(from);
    if (speaksForItself(from, origin)) return origin;
    const round = passed.findIndex(({ key }) => key === origin.key);
    // Outlets that cite one another in a round are one origin, the first of them by its key.
    if (round >= 0) return passed.slice(round).sort((a, b) => byCodePoint(a.key, b.key))[0]!;
    passed.push(origin);
    const next = reportOf(origin, all);
    if (next === null) return origin;
    from = next;
  }
}

/** The outlet's own report among those compared; of several the one in its own voice, else that of the first origin. */
function reportOf({ key }: Origin, all: readonly Rested[]): Rested | null {
  const reports = all
    .filter(({ chain }) => chain[0]?.entity === key)
    .map((one) => ({ one, origin: originOf(one) }))
    .sort((a, b) => byCodePoint(a.origin.key, b.origin.key));
  const own = reports.find(({ origin }) => origin.key === key);
  return (own ?? reports[0])?.one ?? null;
}

function speaksForItself({ chain }: Rested, { key }: Origin): boolean {
  return chain[0]?.entity === key;
}

function isNamed({ name, entity, kind }: DigestHolder): boolean {
  return name !== null && entity !== null && kind !== 'document';
}

function keyOf({ entity, label }: DigestHolder): string {
  return entity ?? nameKey(label);
}

function unstated(article: string): Origin {
  return { key: `unstated ${article}`, label: 'not stated', known: false };
}
