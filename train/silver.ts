import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** One token of the silver annotation: UTF-16 offsets in the article, lemma, Penn tag and entity type. */
export interface SilverToken {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly pos: string;
  readonly ner: string;
}

/** One article as CoreNLP analysed it; `sentenceEnds` are indices one past each sentence's last token. */
export interface SilverArticle {
  readonly name: string;
  readonly tokens: readonly SilverToken[];
  readonly sentenceEnds: readonly number[];
}

/** Reads `silver-*.tsv.gz`: `# name` starts an article, a blank line ends a sentence. */
export function readSilver(path: string): SilverArticle[] {
  const articles: { name: string; tokens: SilverToken[]; sentenceEnds: number[] }[] = [];
  let current = { name: '', tokens: [] as SilverToken[], sentenceEnds: [] as number[] };
  for (const row of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (row === '') endSentence(current);
    else if (row.startsWith('# ') && !row.includes('\t')) {
      current = { name: row.slice(2), tokens: [], sentenceEnds: [] };
      articles.push(current);
    } else current.tokens.push(silverToken(row));
  }
  articles.forEach(endSentence);
  return articles;
}

function endSentence(article: { tokens: SilverToken[]; sentenceEnds: number[] }): void {
  const end = article.tokens.length;
  if (end > (article.sentenceEnds.at(-1) ?? 0)) article.sentenceEnds.push(end);
}

function silverToken(row: string): SilverToken {
  const [start = '', end = '', , lemma = '', pos = '', ner = ''] = row.split('\t');
  return { start: Number(start), end: Number(end), lemma, pos, ner };
}
