import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFrom } from '../eval/systems.js';
import { tokenize } from '../src/language/tokens.js';
import { readOne, type Reader } from '../src/reading.js';
import { option } from '../train/options.js';
import { loadWink } from './wink.js';

/*
 * How fast one core reads: npm run bench -- [--texts DIR] [--articles N] [--memory N]. Prints tokens a second of
 * processor time for the whole of reading a seed, beside wink-nlp's tagging alone on the same texts where
 * `bench/install-wink.mjs` has put it; then how the time grows with the length of one text, and with `--memory` what
 * stays on the heap after so many articles. The texts are those of DIR (the seeds of this repository without it),
 * taken again from the first where there are too few.
 */

interface Text {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly tokens: number;
}

const WARM_UP = 30;

function textsOf(folder: string): Text[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((path) => {
      const bytes = new Uint8Array(readFileSync(join(folder, path)));
      return { path, bytes, tokens: tokenize(new TextDecoder().decode(bytes)).count };
    });
}

/** Tokens a second of processor time that `read` takes for `count` texts. */
function speed(texts: readonly Text[], count: number, read: (text: Text) => void): number {
  const pick = (i: number): Text => texts[i % texts.length]!;
  for (let i = 0; i < WARM_UP; i++) read(pick(i));
  let tokens = 0;
  const before = process.cpuUsage();
  for (let i = 0; i < count; i++) {
    read(pick(i));
    tokens += pick(i).tokens;
  }
  const { user, system } = process.cpuUsage(before);
  return tokens / ((user + system) / 1e6);
}

/** One text of about so many characters, made of the lines of all texts. */
function longText(texts: readonly Text[], length: number): Text {
  const lines = texts.flatMap(({ bytes }) => new TextDecoder().decode(bytes).split('\n'));
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${lines[i % lines.length]!}\n`;
  const bytes = new TextEncoder().encode(text);
  return { path: 'long.txt', bytes, tokens: tokenize(text).count };
}

function print(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(44)}${value}\n`);
}

function measureGrowth(texts: readonly Text[], context: Reader): void {
  for (const length of [25_000, 100_000, 400_000]) {
    const text = longText(texts, length);
    const rate = speed([text], 2, (one) => void readOne(one, context));
    print(`one text of ${String(length / 1000)} kB`, `${rate.toFixed(0)} tokens a second`);
  }
}

function measureMemory(texts: readonly Text[], articles: number, context: Reader): void {
  const heap = (): number => process.memoryUsage().heapUsed / 1e6;
  for (let i = 0; i <= articles; i++) {
    if (i % (articles / 5) === 0) {
      globalThis.gc?.();
      print(`heap after ${String(i)} articles`, `${heap().toFixed(0)} MB`);
    }
    readOne(texts[i % texts.length]!, context);
  }
}

function main(): void {
  const folder = option('texts') ?? 'seeds';
  if (!existsSync(folder)) throw new Error(`no folder of texts: ${folder}`);
  const texts = textsOf(folder);
  const articles = Number(option('articles') ?? 300);
  const began = performance.now();
  const context = loadFrom(option('models') ?? 'models');
  print('loading the models', `${(performance.now() - began).toFixed(0)} ms`);
  const rate = speed(texts, articles, (text) => void readOne(text, context));
  print('reading a seed, all of it', `${rate.toFixed(0)} tokens a second`);
  const wink = loadWink();
  if (wink === null) print('wink-nlp', 'not there: node bench/install-wink.mjs');
  else {
    const tagging = speed(texts, articles, ({ bytes }) => wink(new TextDecoder().decode(bytes)));
    print('wink-nlp, tags alone', `${tagging.toFixed(0)} tokens a second`);
  }
  measureGrowth(texts, context);
  const memory = option('memory');
  if (memory !== null) measureMemory(texts, Number(memory), context);
}

main();
