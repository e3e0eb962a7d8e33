import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSeed } from '../src/read/index.js';
import type { Seed } from '../src/model/seed.js';

/** The sets of naive scrapes in the evaluation folder. */
export const SCRAPE_SETS = ['scrape', 'scrape-i18n'] as const;

/** One row of `gold.jsonl`, as far as labels of lines come from it; null where nobody wrote it down. */
interface GoldRow {
  id: string;
  file: string;
  kind: 'art' | 'page' | 'html';
  domain: string;
  title: string | null;
  authors: string[] | null;
  published: string | null;
  body?: string[] | null;
  body_optional: string[] | null;
  caption_lines?: string[] | null;
}

/** A scrape with what is known of it. */
export interface GoldScrape {
  seed: Seed;
  domain: string;
  title: string | null;
  authors: readonly string[];
  /** ISO day. */
  published: string | null;
  body: readonly string[];
  optional: readonly string[];
  captions: readonly string[];
}

/**
 * The text scrapes whose article is written down, of both sets. Where a row lacks title, authors or day, what the
 * saved page of the same article says of itself takes their place (silver).
 */
export function readScrapes(data: string): GoldScrape[] {
  return SCRAPE_SETS.flatMap((set) => {
    const folder = join(data, set, 'dev');
    const rows = readRows(folder);
    const pages = new Map(rows.filter(({ kind }) => kind === 'html').map((row) => [row.id, row]));
    return rows
      .filter(({ kind, body }) => kind !== 'html' && body != null)
      .flatMap((row) => scrapeOf(folder, row, pages.get(row.id)));
  });
}

/** The domain of every scrape's publisher, by file name: what folds are made of. */
export function scrapeDomains(data: string): Map<string, string> {
  const rows = SCRAPE_SETS.flatMap((set) => readRows(join(data, set, 'dev')));
  return new Map(rows.map(({ file, domain }) => [file, domain]));
}

function readRows(folder: string): GoldRow[] {
  const lines = readFileSync(join(folder, 'gold.jsonl'), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as GoldRow);
}

function scrapeOf(folder: string, row: GoldRow, page: GoldRow | undefined): GoldScrape[] {
  const bytes = readFileSync(join(folder, 'seeds', row.file));
  const { seed } = readSeed({ path: row.file, bytes: new Uint8Array(bytes) });
  if (seed === null) return [];
  const silver = page === undefined ? NOTHING : ofPage(join(folder, 'html', page.file));
  return [
    {
      seed,
      domain: row.domain,
      title: row.title ?? silver.title,
      authors: row.authors ?? silver.authors,
      published: row.published ?? silver.published,
      body: row.body ?? [],
      optional: row.body_optional ?? [],
      captions: row.caption_lines ?? [],
    },
  ];
}

type Silver = Pick<GoldScrape, 'title' | 'authors' | 'published'>;

const NOTHING: Silver = { title: null, authors: [], published: null };

/** What the head of a saved page says: only for training, where a wrong value costs little. */
function ofPage(path: string): Silver {
  if (!existsSync(path)) return NOTHING;
  const html = readFileSync(path, 'utf8');
  const of = (pattern: RegExp): string | null => decoded(pattern.exec(html)?.[1] ?? null);
  const author =
    of(/"author"\s*:\s*[[{\s]*[^\]}]*?"name"\s*:\s*"([^"]{3,60})"/) ??
    of(/<meta[^>]+name="author"[^>]+content="([^"]{3,60})"/i);
  return {
    title: of(/<meta[^>]+property="og:title"[^>]+content="([^"]+)"/i),
    authors: author === null ? [] : [author],
    published: of(/"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)/),
  };
}

function decoded(text: string | null): string | null {
  return (
    text
      ?.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll('&quot;', '"')
      .replace(/&(?:apos|rsquo|lsquo);/g, "'")
      .replaceAll('&amp;', '&') ?? null
  );
}
