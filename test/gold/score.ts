import { fold } from '../../src/language/words.js';
import type { Article } from '../../src/model/article.js';
import type { Holder } from '../../src/model/holder.js';

/** A claim of the gold file: what a person reading the seed wrote down. */
export interface GoldClaim {
  id: string;
  exact: string;
  start: number;
  end: number;
  chain: string[];
  attribution: string;
  factuality: string;
  claimType: string;
}

export interface GoldQuote {
  id: string;
  kind: string;
  exact: string;
  start: number;
  end: number;
  speaker: { name: string | null; label?: string };
  chain: string[];
}

export interface GoldArticle {
  file: string;
  sha256: string;
  quotes: GoldQuote[];
  claims: GoldClaim[];
  noise: { role: string; start: number; end: number; exact: string }[];
}

/** What the claims of one article come to against gold. */
export interface ClaimScore {
  gold: number;
  predicted: number;
  matched: {
    gold: GoldClaim;
    claim: Article['claims'][number];
    overlap: number;
    holder: boolean;
  }[];
  missed: GoldClaim[];
  extra: Article['claims'];
}

const OVERLAP = 0.55;

/** Matches published claims with gold one to one, best first, by token Jaccard of at least 0.55. */
export function scoreClaims(article: Article, gold: GoldArticle): ClaimScore {
  const claims = article.claims.filter(({ published }) => published);
  const pairs = gold.claims.flatMap((one) =>
    claims.map((claim) => ({
      gold: one,
      claim,
      overlap: jaccard(tokens(one.exact), tokens(claim.text)),
    })),
  );
  pairs.sort((a, b) => b.overlap - a.overlap);
  const matched: ClaimScore['matched'] = [];
  for (const pair of pairs) {
    if (pair.overlap < OVERLAP) break;
    if (matched.some(({ gold: g, claim }) => g === pair.gold || claim === pair.claim)) continue;
    matched.push({ ...pair, holder: holderIsRight(pair.claim.chain.at(-1), pair.gold) });
  }
  return {
    gold: gold.claims.length,
    predicted: claims.length,
    matched,
    missed: gold.claims.filter((one) => !matched.some((pair) => pair.gold === one)),
    extra: claims.filter((one) => !matched.some((pair) => pair.claim === one)),
  };
}

/** The innermost holder of gold against ours, by name or by the words of the label. */
export function holderIsRight(holder: Holder | undefined, gold: Pick<GoldClaim, 'chain'>): boolean {
  const last = gold.chain.at(-1) ?? '';
  if (holder === undefined) return false;
  if (last.startsWith('[site unknown')) return holder.kind === 'outlet' && holder.name === null;
  if (last.startsWith('(agentless')) return holder.kind === 'agentless';
  const wanted = key(last.replace(/\s*\(.*$/, '').replace(/^\[|\]$/g, ''));
  const resolved = /\(= ([^,)]+)/.exec(last)?.[1];
  const names = [wanted, ...(resolved === undefined ? [] : [key(resolved)])];
  return names.some((name) => key(holder.name ?? '') === name || key(holder.label) === name);
}

function key(name: string): string {
  return fold(name)
    .replace(/\b(?:the|dr\.?|mr\.?|ms\.?)\s+/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function tokens(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [new Set(a), new Set(b)];
  const shared = [...x].filter((token) => y.has(token)).length;
  return shared / (x.size + y.size - shared || 1);
}
