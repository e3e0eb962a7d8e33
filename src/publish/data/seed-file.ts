import type { Article } from '../../model/article.js';
import { isWholeSeed, seedText } from '../body/seed-text.js';

/** The file a seed is offered under, with its text. */
export interface SeedFile {
  name: string;
  text: string;
}

/**
 * The seed for download: null where its bytes cannot be given back exactly (another encoding, a byte order
 * mark, a page's HTML). The name is the file's own where it is one every system takes and no browser would
 * run; ours else.
 */
export function seedFileOf(article: Article): SeedFile | null {
  if (article.seed.format === 'html') return null;
  const text = seedText(article);
  if (!isWholeSeed(article, text)) return null;
  const own = article.seed.path.replace(/^.*\//, '');
  const usual = `seed.${article.seed.format === 'markdown' ? 'md' : 'txt'}`;
  return { name: PORTABLE.test(own) && own.length <= 100 ? own : usual, text };
}

const PORTABLE =
  /^(?!(?:con|prn|aux|nul|com\d|lpt\d)\.)[a-z\d](?:[\w-]|\.(?!\.))*\.(?:txt|text|md|markdown)$/i;
