import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitSentences, type Sentences } from '../src/language/sentences.js';
import { tokenize, type Tokens } from '../src/language/tokens.js';
import { wordForms, type WordForms } from '../src/language/word-forms.js';
import { alignSilver } from './align.js';
import { readSilver, type SilverToken } from './silver.js';

/** Side of PolNeAR: `train` is learnt from, `dev` is only reported on. */
export type Side = 'train' | 'dev';

/** An article cut by our own tokenizer, each token with the silver token it overlaps. */
export interface AnnotatedArticle {
  readonly name: string;
  readonly text: string;
  readonly tokens: Tokens;
  readonly forms: WordForms;
  readonly sentences: Sentences;
  readonly silver: readonly (SilverToken | null)[];
  /** Offsets behind the last token of each silver sentence. */
  readonly silverEnds: ReadonlySet<number>;
}

/**
 * Reads one side of PolNeAR with its silver annotation.
 * @param data the evaluation folder, which holds `polnear/`.
 */
export function readAnnotated(data: string, side: Side): AnnotatedArticle[] {
  const folder = join(data, 'polnear');
  return readSilver(join(folder, `silver-${side}.tsv.gz`)).map(
    ({ name, tokens: silver, sentenceEnds }) => {
      const text = readFileSync(join(folder, 'data', side, 'text', `${name}.txt`), 'utf8');
      const tokens = tokenize(text);
      return {
        name,
        text,
        tokens,
        forms: wordForms(tokens),
        sentences: splitSentences(tokens),
        silver: alignSilver(tokens, silver),
        silverEnds: new Set(sentenceEnds.map((end) => silver[end - 1]!.end)),
      };
    },
  );
}
