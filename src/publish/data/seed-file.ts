import type { Article } from '../../model/article.js';
import { isWholeSeed, seedText } from '../body/seed-text.js';

/** The file a seed is offered under, with its text and what it is. */
export interface SeedFile {
  name: string;
  /** What it is: the seed itself, or the text read from a page. */
  what: 'seed' | 'pageText';
  text: string;
}

/**
 * The seed for download: null where its bytes cannot be given back exactly (another encoding, a byte order mark).
 * The name is the file's own where it is one every system takes and no browser would run; ours else.
 *
 * Of a page of HTML it is the text that was read from it, which every offset of the record points into: the page
 * of a stranger is never served.
 */
export function seedFileOf(article: Article): SeedFile | null {
  const text = seedText(article);
  if (article.seed.format === 'html') return { name: 'seed.txt', what: 'pageText', text };
  if (!isWholeSeed(article, text)) return null;
  const own = article.seed.path.replace(/^.*\//, '');
  const usual = `seed.${article.seed.format === 'markdown' ? 'md' : 'txt'}`;
  const name = PORTABLE.test(own) && own.length <= 100 ? own : usual;
  return { name, what: 'seed', text };
}

const PORTABLE =
  /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[a-z\d](?:[\w-]|\.(?!\.))*\.(?:txt|text|md|markdown)$/i;
