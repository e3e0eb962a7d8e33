import { join } from 'node:path';
import { restOf } from '../../src/link/digest/packing.js';
import { bodyText, digestOf, link, type Linker } from '../../src/link/index.js';
import { probability } from '../../src/link/compare/log-linear.js';
import { agglomerate, type Tie } from '../../src/link/stories/agglomerate.js';
import { datedFeatures, storyFeatures } from '../../src/link/stories/features.js';
import { storyKeys } from '../../src/link/stories/candidates.js';
import { ENOUGH } from '../../src/link/stories/index.js';
import { storyTies } from '../../src/link/stories/ties.js';
import { vectorsOf } from '../../src/link/stories/vectors.js';
import { subjectOf } from '../../src/link/subjects/index.js';
import type { Archive } from '../../src/model/archive.js';
import type { Digest } from '../../src/model/digest.js';
import { articlesOf } from '../../train/articles.js';
import { foldsOf } from '../../train/log-linear.js';
import { storyGold, storyPairs, trainDated } from '../../train/stories.js';
import { score, title } from './scorer.js';

/** The archive of one evaluation set, as a build links it, with the file of each article. */
export interface Linked {
  files: Map<string, string>;
  articles: { file: string; text: string }[];
  digests: Digest[];
  archive: Archive;
}

export function linked(data: string, set: string, linker: Linker): Linked {
  const articles = articlesOf(data, set);
  const digests = articles.map(({ article }) => digestOf(article, linker.weights));
  const files = new Map(articles.map(({ file, article }) => [article.id, file]));
  const texts = articles.map(({ file, article }) => ({ file, text: bodyText(article) }));
  return { files, articles: texts, digests, archive: link(digests, linker) };
}

/** Articles on one event: AllSides and BASIL by models that saw none of the stories; undated FNC texts as built. */
export function evalStories(data: string, linker: Linker): void {
  const gold = storyGold(data);
  const articles = articlesOf(data, 'stories');
  const digests = articles.map(({ article }) => digestOf(article, linker.weights));
  const stories = articles.map(({ file }) => gold.get(file)!.cluster);
  const groups = agglomerate(digests.length, tiesInFolds(digests, stories, linker), ENOUGH);
  const groupOf = new Map(groups.flatMap((group, n) => group.map((i) => [i, n] as const)));
  for (const origin of ['allsides', 'basil']) {
    title(`stories, ${origin}`);
    const options = ['--gold', join(data, 'stories/dev/gold.jsonl'), '--origin', origin];
    score(data, 'score-cluster.mjs', options, [
      { system: 'one story', rows: articles.map(({ file }) => ({ file, cluster: 'one' })) },
      { system: 'no stories', rows: [] },
      {
        system: 'news-archive, five folds',
        rows: articles.map(({ file }, i) => ({ file, cluster: String(groupOf.get(i)) })),
      },
    ]);
  }
}

function tiesInFolds(
  digests: readonly Digest[],
  stories: readonly string[],
  { weights }: Linker,
): Tie[] {
  const folds = foldsOf(stories, 5);
  const pairs = storyPairs(digests, (i) => stories[i]!, weights);
  const models = new Map<string, ReturnType<typeof trainDated>>();
  const without = (x: number, y: number) => {
    const key = [x, y].sort().join(' ');
    const isSeen = (fold: number) => fold === x || fold === y;
    const model =
      models.get(key) ??
      trainDated(pairs.filter(({ a, b }) => !isSeen(folds[a]!) && !isSeen(folds[b]!)));
    models.set(key, model);
    return model;
  };
  const vectors = digests.map((digest) => vectorsOf(digest, weights));
  const keys = vectors.map((one) => storyKeys(one, weights));
  return storyTies(keys, (a, b) => {
    const story = storyFeatures(vectors[a]!, vectors[b]!, weights);
    const days = Math.abs(vectors[a]!.day! - vectors[b]!.day!);
    return probability(without(folds[a]!, folds[b]!), datedFeatures(story, days));
  });
}

/** Copies, excerpts and expanded copies. */
export function evalCopies(data: string, linker: Linker): void {
  title('near-duplicates');
  const { files, archive } = linked(data, 'neardup', linker);
  const one = [...files.values()].map((file) => ({ file, group: 'one' }));
  score(
    data,
    'score-neardup.mjs',
    ['--dir', join(data, 'neardup/dev')],
    [
      { system: 'all copies', rows: one },
      {
        system: 'news-archive',
        rows: archive.articles.map(({ id, duplicateOf }) => ({
          file: files.get(id)!,
          group: duplicateOf ?? id,
        })),
      },
    ],
  );
}

/** Topics of newsrooms. */
export function evalTopics(data: string, linker: Linker): void {
  const { files, archive, digests } = linked(data, 'topics', linker);
  const about = digests.map((digest) => ({ id: digest.id, subjects: restOf(digest).subjects }));
  const label = new Map(archive.topics.map((topic) => [topic.id, topic.label]));
  for (const origin of ['bbc', 'agnews', 'reuters']) {
    title(`topics, ${origin}`);
    const gold = ['--gold', join(data, 'topics/dev/gold.jsonl'), '--origin', origin];
    score(data, 'score-topics.mjs', gold, [
      { system: 'one topic', rows: [...files.values()].map((file) => ({ file, topics: ['one'] })) },
      {
        system: 'all different',
        rows: [...files.values()].map((file) => ({ file, topics: [file] })),
      },
      {
        system: 'news-archive: top-level subject',
        rows: about.map(({ id, subjects }) => ({
          file: files.get(id)!,
          topics: subjects.slice(0, 1).map(({ code }) => code),
        })),
      },
      {
        system: 'news-archive: narrowest subject',
        rows: about.map(({ id, subjects: [first, ...others] }) => {
          const isNarrower = ({ code }: { code: string }) => subjectOf(code)?.top === first?.code;
          const narrowest = others.find(isNarrower) ?? first;
          return { file: files.get(id)!, topics: narrowest === undefined ? [] : [narrowest.code] };
        }),
      },
      {
        system: 'news-archive: phrases',
        rows: archive.articles.map(({ id, topics }) => ({
          file: files.get(id)!,
          topics: topics.map((one) => label.get(one)),
        })),
      },
    ]);
  }
}
