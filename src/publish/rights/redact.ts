import type { Article } from '../../model/article.js';
import type { Allowance } from './allowance.js';
import type { Guard } from './leak.js';

/**
 * The record of a restricted seed as the site may carry it: spans keep their offsets and lose their words,
 * quotes and claims keep their text where the allowance says so, every other string passes the guard.
 */
export function redact(article: Article, allowance: Allowance, guard: Guard): Article {
  const bare = withoutWords(article, guard);
  const text = (atom: { id: string; text: string }) =>
    allowance.atoms.has(atom.id) ? atom.text : '';
  return {
    ...bare,
    title: allowance.title
      ? { ...bare.title, text: article.title.text }
      : { text: `Untitled report (${article.slug})`, status: 'derived', evidence: [] },
    quotes: bare.quotes.map((quote, i) => ({ ...quote, text: text(article.quotes[i]!) })),
    claims: bare.claims.map((claim, i) => ({ ...claim, text: text(article.claims[i]!) })),
  };
}

/** A deep copy of plain data in which no span has words and no string repeats the seed at length. */
function withoutWords<T>(value: T, guard: Guard): T;
function withoutWords(value: unknown, guard: Guard): unknown {
  if (typeof value === 'string') return guard(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => withoutWords(item, guard));
  if ('exact' in value && 'prefix' in value) return { ...value, exact: '', prefix: '', suffix: '' };
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [key, withoutWords(item, guard)]),
  );
}
