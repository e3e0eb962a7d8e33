import { WordWeights } from '../src/language/word-weights.js';
import type { ModelFiles } from '../src/language/models.js';
import { digestOf } from '../src/link/digest/index.js';
import { articlesOf } from './articles.js';
import { readDisputePairs, trainDispute } from './disputes.js';
import { printLogLinear } from './log-linear.js';
import { readSamePairs, sameExamples, trainSame } from './same.js';
import { storyGold, storyPairs, trainDated, trainUndated } from './stories.js';
import { trainWordWeights } from './words.js';

/**
 * What linking is shipped with: weights of words, and the models of saying the same, of reporting one event
 * and of denying what another affirms.
 */
export function trainLinking(data: string): ModelFiles {
  const bytes = trainWordWeights(data);
  const weights = new WordWeights(bytes);
  const gold = storyGold(data);
  const articles = articlesOf(data, 'stories');
  const digests = articles.map(({ article }) => digestOf(article, weights));
  const pairs = storyPairs(digests, (index) => gold.get(articles[index]!.file)!.cluster, weights);
  const [dated, undated] = [trainDated(pairs), trainUndated(pairs)];
  const disputes = readDisputePairs(data, { weights, dated, undated });
  return {
    'words.idf': bytes,
    'same.json': printLogLinear(trainSame(sameExamples(readSamePairs(data), weights))),
    'story-dated.json': printLogLinear(dated),
    'story-undated.json': printLogLinear(undated),
    'dispute.json': printLogLinear(trainDispute(disputes)),
  };
}
