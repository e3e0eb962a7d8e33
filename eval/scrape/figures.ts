/** Every figure, in the order of the table: how it is called, and whether more or less of it is better. */
export const FIGURES = {
  bodyPrecision: ['body precision', 'more'],
  bodyRecall: ['body recall', 'more'],
  bodyF1: ['body F1', 'more'],
  paragraphs: ['whole paragraphs', 'more'],
  captionLeak: ['caption leak', 'less'],
  noiseLeak: ['noise leak', 'less'],
  pieces: ['pieces found', 'more'],
  pieceLeak: ['pieces leaked', 'less'],
  titleExact: ['title, exact', 'more'],
  title: ['title', 'more'],
  bylinePrecision: ['byline precision', 'more'],
  bylineRecall: ['byline recall', 'more'],
  publishedRecall: ['published recall', 'more'],
  publishedPrecision: ['published precision', 'more'],
  publishedInvented: ['published, invented', 'less'],
  modifiedRecall: ['modified recall', 'more'],
  modifiedPrecision: ['modified precision', 'more'],
  publisherRecall: ['publisher recall', 'more'],
  publisherPrecision: ['publisher precision', 'more'],
  publisherInvented: ['publisher, invented', 'less'],
  rightsRecall: ['rights recall', 'more'],
  rightsInvented: ['rights, invented', 'less'],
} as const satisfies Record<string, readonly [string, 'more' | 'less']>;

export type Figure = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as Figure[];

/** What one text, or many together, reached of what could be reached: the figure is `got / of`. */
export interface Score {
  got: number;
  of: number;
}

/** The figures that can be measured on a text: others are not there. */
export type Scores = Partial<Record<Figure, Score>>;

/** A yes or no. */
export function flag(got: boolean): Score {
  return { got: got ? 1 : 0, of: 1 };
}

/** The scores of many texts taken together. */
export function total(all: readonly Scores[]): Scores {
  const sum: Scores = {};
  for (const scores of all)
    for (const figure of FIGURE_NAMES) {
      const score = scores[figure];
      if (score === undefined) continue;
      const { got, of } = sum[figure] ?? { got: 0, of: 0 };
      sum[figure] = { got: got + score.got, of: of + score.of };
    }
  return sum;
}

/** A figure between 0 and 1; null where nothing was measured. */
export function share(score: Score | undefined): number | null {
  return score === undefined || score.of === 0 ? null : score.got / score.of;
}
