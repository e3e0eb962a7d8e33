import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { SCRAPE_SETS } from '../../train/scrape-gold.js';

const lines = z.array(z.string()).nullish();

/**
 * One row of `gold.jsonl`: a scrape and what a person found in it. All but `file` may be missing or null: what nobody
 * wrote down is not measured. A value is taken to stand in the file unless `…_in_seed` says that it does not; then
 * nothing is asked for, and what a system says all the same is counted as invented.
 *
 * - `file`: name of the file in `seeds/` or `html/`. `kind`: `art` (the article alone), `page` (the whole page as text)
 *   or `html` (the saved page); without it the name decides between the last two.
 * - `domain`: the publisher's, for folds. `publisher`: `{name, aliases}`, any of which counts.
 * - `title`, `authors` (names), `published`, `modified` (ISO 8601; the day counts).
 * - `body`: paragraphs of the article; `body_optional`: those that may be missing (a standfirst, an author's note).
 *   `must`, `mustnot`: pieces that stand in the article and pieces that do not, where nobody wrote all of it down.
 * - `caption_lines`, `noise_lines`: lines of the file that are captions, and that are none of the article.
 * - `rights_lines`: its notices; `[]` where it has none.
 */
const GoldRow = z.object({
  file: z.string().min(1),
  kind: z.enum(['art', 'page', 'html']).nullish(),
  domain: z.string().nullish(),
  publisher: z.object({ name: z.string(), aliases: z.array(z.string()).default([]) }).nullish(),
  publisher_in_seed: z.boolean().nullish(),
  title: z.string().nullish(),
  title_in_seed: z.boolean().nullish(),
  authors: lines,
  authors_in_seed: lines,
  published: z.string().nullish(),
  published_in_seed: z.boolean().nullish(),
  modified: z.string().nullish(),
  modified_in_seed: z.boolean().nullish(),
  body: lines,
  body_optional: lines,
  must: lines,
  mustnot: lines,
  caption_lines: lines,
  noise_lines: lines,
  rights_lines: lines,
});

/** What is known of one scrape, with its kind settled. */
export type Gold = z.infer<typeof GoldRow> & { kind: Kind };
export type Kind = 'art' | 'page' | 'html';

/** A folder that holds `gold.jsonl` and the files it speaks of. */
export interface GoldSet {
  name: string;
  folder: string;
  rows: Gold[];
}

/**
 * The sets in a folder: the folder itself where it holds `gold.jsonl`, else the naive scrapes of an evaluation folder
 * (`scrape/dev`, `scrape-i18n/dev`). None where there is neither.
 * @throws Error with file and line of a row that is not one.
 */
export function goldSets(data: string): GoldSet[] {
  if (existsSync(join(data, 'gold.jsonl'))) return [setIn(data, nameOf(data))];
  return SCRAPE_SETS.map((name) => ({ name, folder: join(data, name, 'dev') }))
    .filter(({ folder }) => existsSync(join(folder, 'gold.jsonl')))
    .map(({ name, folder }) => setIn(folder, name));
}

/** `scrape/dev` is named by the folder above it. */
function nameOf(folder: string): string {
  const name = basename(folder);
  return name === 'dev' ? basename(dirname(folder)) : name;
}

function setIn(folder: string, name: string): GoldSet {
  const path = join(folder, 'gold.jsonl');
  const rows = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .flatMap((line, i) => (line.trim() === '' ? [] : [rowOf(line, `${path}:${i + 1}`)]));
  return { name, folder, rows };
}

function rowOf(line: string, place: string): Gold {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error(`${place}: not one object of JSON`);
  }
  const { success, data, error } = GoldRow.safeParse(value);
  if (!success) throw new Error(`${place}: ${z.prettifyError(error)}`);
  return { ...data, kind: data.kind ?? (/\.html?$/i.test(data.file) ? 'html' : 'page') };
}

/** The bytes of the file of a row, or null where it is in none of the folders. */
export function bytesOf({ folder }: GoldSet, { file }: Gold): Uint8Array | null {
  const place = ['seeds', 'html', '.'].map((one) => join(folder, one, file)).find(existsSync);
  return place === undefined ? null : new Uint8Array(readFileSync(place));
}
