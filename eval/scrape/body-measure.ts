import type { Figure, Scores } from './figures.js';
import type { Gold } from './gold.js';
import { normal, wordsOf } from '../../train/normal.js';
import { shingles } from './words.js';

/** Shorter paragraphs stand in a text by chance. */
const SHORTEST = 5;

/**
 * How much of the article a system took for the article, and how much besides. Precision and recall are those of runs of
 * four words, each counted as often as it stands there (as in Zyte's Article Extraction Benchmark, 2020): where a line
 * ends makes no difference, and one word lost costs little. What may be missing costs nothing when it is there.
 */
export function measureBody(gold: Gold, body: string): Scores {
  const text = normal(body);
  const article = gold.body ?? null;
  const pieces = { ...found('pieces', gold.must, text), ...found('pieceLeak', gold.mustnot, text) };
  if (article === null) return pieces;
  return {
    ...pieces,
    ...ofRuns(article, gold.body_optional ?? [], text),
    ...wholeParagraphs(article, text),
    ...found('captionLeak', gold.caption_lines, text),
    ...found('noiseLeak', gold.noise_lines, text),
  };
}

/** How many of some lines stand whole in a text. */
function found(figure: Figure, lines: readonly string[] | null | undefined, text: string): Scores {
  if (lines == null || lines.length === 0) return {};
  const got = lines.filter((line) => text.includes(normal(line))).length;
  return { [figure]: { got, of: lines.length } };
}

/** The share of its paragraphs that is there whole: one number to a text, however many it has. */
function wholeParagraphs(article: readonly string[], text: string): Scores {
  const long = article.filter((one) => wordsOf(one).length >= SHORTEST);
  if (long.length === 0) return {};
  const whole = long.filter((one) => text.includes(normal(one))).length;
  return { paragraphs: { got: whole / long.length, of: 1 } };
}

function ofRuns(article: readonly string[], optional: readonly string[], text: string): Scores {
  const wanted = runsOf(article);
  const taken = shingles(wordsOf(text));
  for (const [run, times] of runsOf(optional)) {
    const there = taken.get(run);
    if (there !== undefined && !wanted.has(run)) taken.set(run, Math.max(0, there - times));
  }
  let both = 0;
  for (const [run, times] of wanted) both += Math.min(times, taken.get(run) ?? 0);
  const [precision, recall] = [ratio(both, sum(taken)), ratio(both, sum(wanted))];
  const f1 = ratio(2 * precision * recall, precision + recall);
  return {
    bodyPrecision: { got: precision, of: 1 },
    bodyRecall: { got: recall, of: 1 },
    bodyF1: { got: f1, of: 1 },
  };
}

function runsOf(paragraphs: readonly string[]): Map<string, number> {
  return shingles(wordsOf(paragraphs.join('\n')));
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, one) => all + one, 0);
}

function ratio(got: number, of: number): number {
  return of === 0 ? 0 : got / of;
}
