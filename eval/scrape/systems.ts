import { clean, type LineModels } from '../../src/clean/index.js';
import { dateOf } from '../../src/extract/date/index.js';
import { withMarkup } from '../../src/extract/marked.js';
import { readingOf } from '../../src/extract/reading.js';
import { sourceOf } from '../../src/extract/source/index.js';
import { titleOf } from '../../src/extract/title.js';
import { readSeed } from '../../src/read/index.js';

/** What a system says of one scrape: nothing is null, `''` or `[]`. */
export interface Prediction {
  publisher: string | null;
  title: string | null;
  byline: readonly string[];
  /** ISO 8601; the day counts. */
  published: string | null;
  modified: string | null;
  rights: string | null;
  body: string;
}

/** Reads one file. */
export type System = (path: string, bytes: Uint8Array) => Prediction;

export const NOTHING: Prediction = {
  publisher: null,
  title: null,
  byline: [],
  published: null,
  modified: null,
  rights: null,
  body: '',
};

/** The dumbest system: the first line is the title and every line is the article. */
export const everyLine: System = (_, bytes) => {
  const body = new TextDecoder().decode(bytes);
  return { ...NOTHING, title: body.split('\n')[0] ?? '', body };
};

/** What the product reads before any word of the article is understood, with the line models a file is read by. */
export function product(modelsOf: (path: string) => LineModels): System {
  return (path, bytes) => {
    const { seed } = readSeed({ path, bytes });
    if (seed === null) return NOTHING;
    const reading = readingOf(seed, withMarkup(seed, clean(seed, modelsOf(path))));
    const source = sourceOf(reading);
    const { published, modified } = dateOf(reading, source.rights);
    const body = reading.regions.filter(({ role }) => role === 'body' || role === 'standfirst');
    return {
      publisher: source.publisher?.value ?? source.originalPublisher?.value ?? null,
      title: titleOf(reading).text,
      byline: source.byline.map(({ value }) => value),
      published: published?.iso ?? null,
      modified: modified?.iso ?? null,
      rights: source.rights?.notice ?? null,
      body: body.map(({ span }) => span.exact).join('\n'),
    };
  };
}
