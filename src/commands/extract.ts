import { loadReader, readOne } from '../records.js';
import { usage, type Given } from '../shell/arguments.js';
import { describe, type Console } from '../shell/console.js';
import { modelFiles } from '../shell/inputs.js';
import { lineSources, seedSources } from '../shell/sources.js';
import type { Command } from './command.js';
import { settingsFrom } from './settings.js';

export const extractCommand: Command = {
  name: 'extract',
  summary: 'print the records of seeds as NDJSON',
  synopsis: '[--shard i/n] [PATH…]',
  about: [
    'Prints one record to a line on stdout for each seed named, below each folder named, or below the seeds folder.',
    '- reads lines of {"path": …, "text": …} from stdin, so that any engine that pipes lines can run it.',
  ].join('\n'),
  options: {
    shard: {
      type: 'string',
      value: 'i/n',
      help: 'only every n-th seed, beginning with the i-th (from 1)',
    },
  },
  positionals: true,
  run,
};

async function run(given: Given, console: Console): Promise<number> {
  const mine = shardOf(given.text('shard'));
  const paths = given.rest.length > 0 ? given.rest : [(await settingsFrom(given)).seeds];
  if (paths.includes('-') && paths.length > 1) throw usage('- stands alone', 'extract');
  const sources = paths[0] === '-' ? lineSources(process.stdin) : seedSources(paths);
  const context = loadReader(modelFiles());
  let index = 0;
  let printed = 0;
  for await (const item of sources) {
    if ('finding' in item) console.say(describe(item.finding));
    else if (mine(index++)) {
      const { article, findings } = readOne(item, context);
      for (const finding of findings) console.say(describe(finding));
      if (article === null) continue;
      console.out(JSON.stringify(article));
      printed++;
    }
  }
  return printed === 0 && index > 0 && given.text('shard') === undefined ? 3 : 0;
}

/** Whether the seed of an index (from 0) belongs to the shard. */
function shardOf(given: string | undefined): (index: number) => boolean {
  if (given === undefined) return () => true;
  const match = /^([1-9]\d*)\/([1-9]\d*)$/.exec(given);
  const [i, n] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || i > n)
    throw usage(`--shard takes i/n with i from 1 to n; not “${given}”`, 'extract');
  return (index) => index % n === i - 1;
}
