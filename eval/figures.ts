/** One figure with the bounds of its 95 % interval, where one was asked for; shares of one. */
export interface Figure {
  readonly value: number;
  readonly interval: readonly [low: number, high: number] | null;
}

/** What is measured, of the dumbest system that could score and of ours. */
export interface Row {
  readonly name: string;
  readonly dumbest: Figure | null;
  readonly ours: Figure;
}

/** Prints a set of figures as a table. */
export function printRows(title: string, rows: readonly Row[]): void {
  const lines = rows.map(({ name, dumbest, ours }) =>
    [name.padEnd(42), shown(dumbest).padStart(7), '  ', shown(ours)].join(''),
  );
  process.stdout.write(`\n${title.padEnd(42)}dumbest  ours\n${lines.join('\n')}\n`);
}

function shown(figure: Figure | null): string {
  if (figure === null) return '–';
  const { value, interval } = figure;
  const percent = (share: number): string => (100 * share).toFixed(1);
  if (interval === null) return percent(value);
  return `${percent(value)} [${percent(interval[0])}–${percent(interval[1])}]`;
}

/**
 * A figure over articles with a 95 % interval: articles are drawn again with replacement (Efron 1979), by a seeded
 * generator. `of` gets the summed counts of a draw.
 */
export function resampled(
  articles: readonly (readonly number[])[],
  of: (sums: readonly number[]) => number,
  draws: number,
): Figure {
  const value = of(summed(articles));
  if (draws === 0 || articles.length === 0) return { value, interval: null };
  const random = generator();
  const pick = (): readonly number[] => articles[Math.floor(random() * articles.length)] ?? [];
  const values = Array.from({ length: draws }, () => of(summed(articles.map(pick))));
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.min(draws - 1, Math.floor(share * draws))]!;
  return { value, interval: [at(0.025), at(0.975)] };
}

function summed(counts: readonly (readonly number[])[]): number[] {
  const width = counts[0]?.length ?? 0;
  return Array.from({ length: width }, (_, i) => counts.reduce((sum, one) => sum + one[i]!, 0));
}

/** A linear congruential generator: numbers in [0, 1), the same ones each time. */
function generator(): () => number {
  let state = 12345;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
