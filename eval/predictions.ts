/** Stretches of a text as `[start, end)` offsets. */
export type Stretches = [number, number][];

/** One attribution as `score-attribution.mjs` reads it. */
export interface Prediction {
  source: Stretches | null;
  cue: Stretches | null;
  content: Stretches;
  /** Probability that it is right (0–1), where a system gives one. */
  confidence?: number;
}

/** Somebody's words, with the one who is said to have spoken them. */
export interface Spoken {
  text: string;
  speaker: string | null;
}

/** What a system reads in one text. */
export interface Read {
  readonly attributions: readonly Prediction[];
  readonly quotes: readonly Spoken[];
  /** Attributed statements, as they were found. */
  readonly statements: readonly Spoken[];
  /** The same as pages show them: attributed claims, cut into clauses, and quotations. */
  readonly shown: readonly Spoken[];
}

/** Reads one text; `name` is that of its file. */
export type System = (text: string, name: string) => Read;
