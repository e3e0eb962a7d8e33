import type { Range } from '../language/tree.js';
import type { TokenRange } from './discourse.js';
import type { DraftHolder } from './holders/draft.js';

/** One level of attribution, as the reader of this room found it; offsets are UTF-16 in prose. */
export interface RawAttribution {
  source: Range[] | null;
  cue: Range[] | null;
  content: Range[];
  reported: boolean;
  confidence: number;
}

/** An attribution with its holder, and its parts as tokens. */
export interface Attributed {
  raw: RawAttribution;
  source: TokenRange[];
  cue: TokenRange[];
  content: TokenRange[];
  /** Lemmas of the cue's verbs and nouns, lower case. */
  cueWords: string[];
  holder: DraftHolder | null;
  /** The content can be claimed: it has a finite verb or is quoted, and is no wish to do something. */
  finite: boolean;
  /** The report does not tell that this was said: “did not say”, “would say”, “if she says”. */
  unsaid: boolean;
  /** Sentence of the cue, else of the content. */
  sentence: number;
  /** Holders below the article's outlet, outermost first. Filled in by `chains`. */
  chain: DraftHolder[];
}
