import type { Span } from '../../../model/span.js';

/** Words of the seed and the line they stand on; the words are empty where they may not be shown. */
export interface Evidence {
  text: string;
  line: number;
}

export function evidenceOf(spans: readonly Span[]): Evidence[] {
  return spans.map(({ exact, line }) => ({ text: exact, line }));
}
