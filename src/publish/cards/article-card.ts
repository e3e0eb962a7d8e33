import { articleAt, entityAt } from '../address.js';
import type { Edition } from '../edition.js';
import type { DateWords } from './date-words.js';

/** A word with a page behind it, or without. */
export interface Named {
  label: string;
  target: string | null;
}

/** An article as lists show it. */
export interface ArticleCard {
  id: string;
  target: string;
  title: string;
  language: string | null;
  outlet: Named;
  date: DateWords;
  /** "3 quotations, 12 claims"; empty where there are none. */
  holds: string;
  copy: boolean;
}

export function articleCard(edition: Edition, id: string): ArticleCard {
  const { catalog, survey } = edition;
  const entry = catalog.article(id);
  const facts = survey.of(id);
  return {
    id,
    target: articleAt({ slug: entry?.slug ?? '' }),
    title: edition.titleOf(id),
    language: foreign(edition, facts.language),
    outlet: outletOf(edition, id),
    date: facts.date,
    holds: holdings(edition, facts.quotes.length, facts.claims.length),
    copy: entry?.duplicateOf != null,
  };
}

/** Who published an article, with a link to its page where the archive has one. */
export function outletOf({ catalog, survey, t }: Edition, article: string): Named {
  const entity = catalog.entity(catalog.article(article)?.outlet ?? null);
  const label = survey.of(article).outlet ?? t.chain.publisherNotStated;
  return { label, target: entity === null ? null : entityAt(entity) };
}

/** The value of a `lang` attribute where it differs from that of the interface; null for unknown ones. */
export function foreign({ t }: Edition, language: string): string | null {
  const known = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language) && language !== 'und';
  return known && language.split('-')[0]?.toLowerCase() !== t.language ? language : null;
}

function holdings({ t }: Edition, quotes: number, claims: number): string {
  const parts = [
    quotes === 0 ? '' : t.counts.quotations(quotes),
    claims === 0 ? '' : t.counts.claims(claims),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
