import { absolute, claimAt } from '../address.js';
import type { AtomCard } from '../cards/atom-card.js';
import type { Edition } from '../edition.js';
import { embedded } from './embed.js';

/** One claim and where it appears, as schema.org describes it. Nothing is rated. */
export function claimJsonld(edition: Edition, id: string, wordings: readonly AtomCard[]): string {
  const address = (target: string) => absolute(edition.config.siteUrl, target) ?? `../../${target}`;
  return embedded({
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': absolute(edition.config.siteUrl, claimAt(id)) ?? './',
    text: wordings[0]?.text || undefined,
    appearance: wordings.map(({ target, text, article }) => ({
      '@type': 'Claim',
      '@id': address(target),
      text: text === '' ? undefined : text,
      isPartOf: { '@type': 'NewsArticle', '@id': address(article.target), headline: article.title },
    })),
  });
}
