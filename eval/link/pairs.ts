import { join } from 'node:path';
import { wordCodes } from '../../src/language/word-codes.js';
import { compareTexts } from '../../src/link/compare/index.js';
import { sharedRuns } from '../../src/link/compare/wording.js';
import { probability } from '../../src/link/compare/log-linear.js';
import type { Linker } from '../../src/link/index.js';
import { jsonLines } from '../../train/articles.js';
import { foldsOf } from '../../train/log-linear.js';
import { readSamePairs, sameExamples, trainSame } from '../../train/same.js';
import { score, title } from './scorer.js';

const FOLDS = 5;

/** The same proposition in two sentences (mrpc): the model of five folds, beside shared words. */
export function evalSame(data: string, linker: Linker): void {
  title('mrpc: two sentences say the same (AUC)');
  const pairs = readSamePairs(data);
  const examples = sameExamples(pairs, linker.weights);
  const folds = foldsOf(
    pairs.map(({ group }) => group),
    FOLDS,
  );
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    trainSame(examples.filter((_example, n) => folds[n] !== fold)),
  );
  const gold = ['--gold', join(data, 'mrpc/dev/gold.jsonl'), '--positive', 'same'];
  score(data, 'score-pairs.mjs', gold, [
    { system: 'all the same', rows: pairs.map(({ id }) => ({ id, label: 'same' })) },
    { system: 'shared words', rows: pairs.map(({ id, a, b }) => ({ id, score: dice(a, b) })) },
    {
      system: 'news-archive, five folds',
      rows: pairs.map(({ id }, n) => ({
        id,
        score: probability(models[folds[n]!]!, examples[n]!.features),
      })),
    },
  ]);
}

function dice(a: string, b: string): number {
  const [x, y] = [wordCodes(a), wordCodes(b)];
  return (2 * sharedRuns(x, y, 1)) / (x.length + y.length);
}

/** Words a reader would look for in a denial. */
const DENIAL_WORDS =
  /\b(?:hoax|fake|false|den(?:y|ies|ied)|debunks?|debunked|untrue|not|no|never|bogus|prank|wrong|rejects?|dispute[sd]?|retracts?|refutes?|myth)\b|n['’]t\b/i;

interface Headline {
  id: string;
  claim_id: string;
  headline: string;
}

/** Claims that outlets dispute (emergent): some pair of headlines contradicts. */
export function evalDisputes(data: string, linker: Linker): void {
  title('emergent: claims whose headlines contradict one another');
  const headlines = jsonLines<Headline>(data, 'emergent/dev/gold.jsonl');
  const claims = jsonLines<{ id: string }>(data, 'emergent/dev/disagree.jsonl').map(({ id }) => ({
    id,
    texts: headlines.filter((one) => one.claim_id === id).map(({ headline }) => headline),
  }));
  const label = (isDisputed: boolean) => (isDisputed ? 'disagree' : 'no-disagreement');
  const byWords = (texts: readonly string[]) => {
    const denying = texts.filter((text) => DENIAL_WORDS.test(text)).length;
    return denying > 0 && denying < texts.length;
  };
  const contradict = (texts: readonly string[]) =>
    texts.some((a, n) =>
      texts.slice(0, n).some((b) => compareTexts(a, b, linker).relation === 'contradicts'),
    );
  score(
    data,
    'score-pairs.mjs',
    ['--gold', join(data, 'emergent/dev/disagree.jsonl')],
    [
      { system: 'all disputed', rows: claims.map(({ id }) => ({ id, label: label(true) })) },
      {
        system: 'a word list',
        rows: claims.map(({ id, texts }) => ({ id, label: label(byWords(texts)) })),
      },
      {
        system: 'news-archive',
        rows: claims.map(({ id, texts }) => ({ id, label: label(contradict(texts)) })),
      },
    ],
  );
}

interface DiffPair {
  id: string;
  a: string;
  b: string;
  label: string;
}

/** Whether the second sentence weakens the first (claimdiff). */
export function evalWeakening(data: string, linker: Linker): void {
  title('claimdiff: the second sentence weakens the first');
  const pairs = jsonLines<DiffPair>(data, 'claimdiff/dev/gold.jsonl');
  const gold = ['--gold', join(data, 'claimdiff/dev/gold.jsonl'), '--positive', 'weaken'];
  const weakens = ({ a, b }: DiffPair) => compareTexts(a, b, linker).relation === 'contradicts';
  score(data, 'score-pairs.mjs', gold, [
    { system: 'all weaken', rows: pairs.map(({ id }) => ({ id, label: 'weaken' })) },
    {
      system: 'a word list',
      rows: pairs.map(({ id, b }) => ({
        id,
        label: DENIAL_WORDS.test(b) ? 'weaken' : 'strengthen',
      })),
    },
    {
      system: 'news-archive: contradicts',
      rows: pairs.map((pair) => ({ id: pair.id, label: weakens(pair) ? 'weaken' : 'strengthen' })),
    },
  ]);
}
