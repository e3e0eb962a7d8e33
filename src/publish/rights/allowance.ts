import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import { limits } from '../../model/limits.js';
import type { Quote } from '../../model/quote.js';
import { Coverage, lengthOf } from './coverage.js';

/** Which words of a seed that may not be reproduced the site shows all the same, as quotations. */
export interface Allowance {
  title: boolean;
  /** Ids of the quotes and claims shown with their words. */
  atoms: ReadonlySet<string>;
}

/**
 * Decides, for the whole site, which words of one restricted seed are shown: its title, then what other
 * reports are compared with, then quotations, then the remaining claims, each in text order, as long as all
 * of them together stay within the set share of the text.
 *
 * `isCompared` tells whether other articles are set beside a quote or claim.
 */
export function allowanceOf(article: Article, isCompared: (atom: string) => boolean): Allowance {
  const spoken = article.regions.filter(({ role }) => role === 'body' || role === 'standfirst');
  const text = spoken.map(({ span }) => span);
  const coverage = new Coverage(text, Math.floor(lengthOf(text) * limits.reservedShare));
  const title = coverage.take(article.title.evidence);
  const atoms = new Set<string>();
  for (const { id, spans } of byMerit(article, isCompared)) {
    if (coverage.take(spans)) atoms.add(id);
  }
  return { title, atoms };
}

function byMerit(article: Article, isCompared: (atom: string) => boolean): (Quote | Claim)[] {
  const claims = article.claims.filter(({ published }) => published);
  const all = [...article.quotes, ...claims];
  const rest = all.filter(({ id }) => !isCompared(id));
  return [...all.filter(({ id }) => isCompared(id)), ...rest];
}
