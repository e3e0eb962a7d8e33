import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, type Analysis } from '../src/language/analysis.js';
import { LANGUAGE_MODEL_FILES, loadModels, type LanguageModels } from '../src/language/models.js';
import { nameLabel } from '../src/language/names/kinds.js';
import { readAnnotated, type AnnotatedArticle } from './annotated.js';
import { goldNames, nameSpans } from './names.js';
import { dataFolder, option } from './options.js';
import { goldTags } from './pos.js';
import { goldSentenceEnds, sentenceEnds } from './sentence-ends.js';

/* Prints how far the language models agree with the silver annotation of the dev side. */

/** Matched, predicted and gold items. */
type Counts = [matched: number, predicted: number, gold: number];

function compare(predicted: readonly string[], gold: readonly string[], counts: Counts): void {
  const known = new Set(gold);
  counts[0] += predicted.filter((item) => known.has(item)).length;
  counts[1] += predicted.length;
  counts[2] += gold.length;
}

function f1([matched, predicted, gold]: Counts): string {
  return ((200 * matched) / (predicted + gold)).toFixed(1);
}

function names({ names: found, tokens }: Analysis): string[] {
  const labels = new Uint8Array(tokens.count);
  for (const { kind, start, end } of found) {
    labels.fill(nameLabel(kind, true), start, end);
    labels[start] = nameLabel(kind, false);
  }
  return nameSpans(labels);
}

function report(articles: readonly AnnotatedArticle[], models: LanguageModels): void {
  const tags: Counts = [0, 0, 0];
  const sentences: Counts = [0, 0, 0];
  const mentions: Counts = [0, 0, 0];
  const byKind = new Map<string, Counts>();
  for (const article of articles) {
    const analysis = analyse(article.text, models);
    const gold = goldTags(article);
    tags[0] += analysis.pos.filter((tag, i) => tag === gold[i]).length;
    tags[2] += gold.length;
    compare(sentenceEnds(analysis), goldSentenceEnds(article), sentences);
    const [found, right] = [names(analysis), nameSpans(goldNames(article))];
    compare(found, right, mentions);
    for (const kind of ['person', 'organization', 'place', 'other']) {
      const own = byKind.get(kind) ?? [0, 0, 0];
      const of = (spans: string[]): string[] => spans.filter((span) => span.startsWith(kind));
      compare(of(found), of(right), own);
      byKind.set(kind, own);
    }
  }
  print(`tags right      ${((100 * tags[0]) / tags[2]).toFixed(2)} %`);
  print(`sentence ends   F1 ${f1(sentences)}`);
  print(`names           F1 ${f1(mentions)}`);
  for (const [kind, counts] of byKind) print(`  ${kind.padEnd(13)} F1 ${f1(counts)}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function main(): void {
  const folder = option('models') ?? 'models';
  const files = LANGUAGE_MODEL_FILES.map(
    (name) => [name, readFileSync(join(folder, name))] as const,
  );
  report(readAnnotated(dataFolder(), 'dev'), loadModels(Object.fromEntries(files)));
}

main();
