import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/model/article.js';
import { loadReader, readOne } from '../src/reading.js';
import { option } from './options.js';

/** A record with the name of its file. */
export interface NamedArticle {
  file: string;
  article: Article;
}

/**
 * The records of the seeds of one evaluation set (`DIR/SET/dev/seeds`). `--records DIR` takes them from `DIR/SET.ndjson`
 * instead, as `news-archive extract` prints them: reading a thousand seeds takes a minute or two.
 */
export function articlesOf(data: string, set: string): NamedArticle[] {
  const kept = option('records');
  const file = join(kept ?? '', `${set}.ndjson`);
  if (kept !== null && existsSync(file)) return keptRecords(file);
  const folder = join(data, set, 'dev', 'seeds');
  const context = loadReader(readModels());
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const bytes = new Uint8Array(readFileSync(join(folder, name)));
      const { article } = readOne({ path: name, bytes }, context);
      return article === null ? [] : [{ file: name, article }];
    });
}

function keptRecords(file: string): NamedArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Article)
    .map((article) => ({ file: article.seed.path.split('/').at(-1)!, article }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The files of the models folder, by name. */
export function readModels(folder = option('models') ?? 'models'): Record<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => !name.endsWith('.md'));
  return Object.fromEntries(
    names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
  );
}

/** Lines of JSON of an evaluation set. */
export function jsonLines<T>(...parts: string[]): T[] {
  return readFileSync(join(...parts), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
