/** One attribution as `score-attribution.mjs` reads it: stretches of the text as `[start, end)` offsets. */
export interface Prediction {
  source: [number, number][] | null;
  cue: [number, number][] | null;
  content: [number, number][];
}

/** Finds the attributions of one text. */
export type System = (text: string, name: string) => readonly Prediction[];
