import { ruledLines } from '../src/clean/index.js';
import { articleStart } from '../src/clean/lines/label-lines.js';
import { posteriorsOf } from '../src/clean/lines/posterior.js';
import { TITLE_FEATURES, titleCandidates } from '../src/clean/lines/title.js';
import type { Crf } from '../src/language/crf/model.js';
import { isTitle } from './line-labels.js';
import { fitRanker, type Choice } from './ranker.js';
import type { GoldScrape } from './scrape-gold.js';

/** Into so many parts the scrapes are cut, publishers whole, so that each is labelled by a model that never saw it. */
const PARTS = 3;

/**
 * Weights of what speaks for a headline. The labels it is told by come from models that saw none of the publisher's
 * pages: of pages it learnt from, the line model would be surer than it will be of those to come.
 * @param label trains a line model on some scrapes.
 */
export function trainTitle(
  scrapes: readonly GoldScrape[],
  label: (some: readonly GoldScrape[]) => Crf,
): Float32Array {
  const order = [...new Set(scrapes.map(({ domain }) => domain))].sort();
  const partOf = ({ domain }: GoldScrape): number => order.indexOf(domain) % PARTS;
  const choices: Choice[] = [];
  for (let part = 0; part < PARTS; part++) {
    const model = label(scrapes.filter((one) => partOf(one) !== part));
    for (const scrape of scrapes)
      if (partOf(scrape) === part) choices.push(...choiceOf(scrape, model));
  }
  return fitRanker(choices, TITLE_FEATURES.length);
}

/** The lines above a scrape's article, and which of them its headline is; nothing where none of them is known to be. */
function choiceOf(scrape: GoldScrape, model: Crf): Choice[] {
  const { title } = scrape;
  if (title === null) return [];
  const lines = ruledLines(scrape.seed);
  const posteriors = posteriorsOf(lines, model);
  const first = articleStart(lines, posteriors);
  if (first === null || first <= 0) return [];
  const candidates = titleCandidates(lines, posteriors, first);
  const right = candidates.flatMap(({ index }, c) =>
    isTitle(lines[index]!.line.text, title) ? [c] : [],
  );
  return right.length === 0
    ? []
    : [{ candidates: candidates.map(({ features }) => features), right }];
}
