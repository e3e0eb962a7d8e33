import type { Edition } from '../edition.js';
import { INDEX, pagerOf, rowsOf, type Pager } from '../paging.js';
import { PREVIEW, sectionBase, type Section } from '../sections.js';
import { articleCard, type ArticleCard } from './article-card.js';
import { atomCards, type AtomCard } from './atom-card.js';

/** A list as its owner's page shows it: the newest rows, and the way to the others. */
export interface SectionCard {
  key: string;
  title: string;
  total: number;
  articles: ArticleCard[];
  atoms: AtomCard[];
  /** Of the main list. */
  pager: Pager | null;
  /** Of any other list that has more rows than are shown. */
  all: string | null;
}

export function sectionCard(edition: Edition, section: Section): SectionCard {
  const { key, title, rows, kind, main } = section;
  const shown = main ? rowsOf(rows, INDEX) : rows.slice(0, PREVIEW);
  return {
    key,
    title,
    total: rows.length,
    articles: kind === 'article' ? shown.map((id) => articleCard(edition, id)) : [],
    atoms: kind === 'atom' ? atomCards(edition, shown) : [],
    pager: main ? pagerOf(sectionBase(section), rows.length, INDEX, 'time') : null,
    all: !main && rows.length > shown.length ? sectionBase(section) : null,
  };
}
