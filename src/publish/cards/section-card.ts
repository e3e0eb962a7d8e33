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
  /** Rows left out because they stand further up on the page, where nothing leads to the whole list. */
  above: number;
  /** Of the main list. */
  pager: Pager | null;
  /** Of any other list that has more rows than are shown. */
  all: string | null;
}

/** `above`: rows that the page has shown already, and that a few rows of a list need not show again. */
export function sectionCard(
  edition: Edition,
  section: Section,
  above: ReadonlySet<string> = new Set(),
): SectionCard {
  const { key, title, rows, kind, main } = section;
  const fresh = above.size === 0 ? rows : rows.filter((id) => !above.has(id));
  const shown = main ? rowsOf(rows, INDEX) : fresh.slice(0, PREVIEW);
  return {
    key,
    title,
    total: rows.length,
    articles: kind === 'article' ? shown.map((id) => articleCard(edition, id)) : [],
    atoms: kind === 'atom' ? atomCards(edition, shown) : [],
    pager: main ? pagerOf(edition, sectionBase(section), rows.length, INDEX, 'time') : null,
    above: main || rows.length > PREVIEW ? 0 : rows.length - fresh.length,
    all: !main && rows.length > PREVIEW ? sectionBase(section) : null,
  };
}
