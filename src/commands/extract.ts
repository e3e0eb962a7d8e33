import type { OneRead } from '../reading.js';
import { readers } from '../readers.js';
import { usage, type Given } from '../shell/arguments.js';
import { describe, processScreen, type Console } from '../shell/console.js';
import { inOrder } from '../shell/in-order.js';
import { lineSources, seedSources, type SourceItem } from '../shell/sources.js';
import type { Command } from './command.js';
import { explained } from './explain/index.js';
import { jobsFrom, jobsOption, settingsFrom } from './settings.js';

export const extractCommand: Command = {
  name: 'extract',
  summary: 'print the records of seeds as NDJSON',
  synopsis: '[--jobs N] [--shard i/n] [--explain] [PATH…]',
  about: [
    'Prints one record to a line on stdout for each seed named, below each folder named, or below the seeds folder.',
    '- reads lines of {"path": …, "text": …} from stdin, so that any engine that pipes lines can run it;',
    '"overrides" in such a line is the text of a sidecar (NAME.overrides.yml), which a seed on disk has beside it.',
  ].join('\n'),
  options: {
    ...jobsOption,
    explain: {
      type: 'boolean',
      help: 'print text for readers instead of NDJSON: each line and value with its rule and its evidence',
    },
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
  const pool = readers(jobsFrom(given));
  const screen = given.flag('explain') ? processScreen() : null;
  let index = 0;
  let printed = 0;
  const read = async (item: SourceItem): Promise<OneRead | null> => {
    if ('finding' in item) return { article: null, findings: [item.finding] };
    return mine(index++) ? pool.read(item) : null;
  };
  try {
    for await (const one of inOrder(sources, jobsFrom(given), read)) {
      if (one === null) continue;
      const { article, findings } = one;
      // An explanation tells of them itself.
      if (article === null || screen === null)
        for (const finding of findings) console.say(describe(finding));
      if (article === null) continue;
      console.out(
        screen === null ? JSON.stringify(article) : explained(article, screen).join('\n'),
      );
      printed++;
    }
  } finally {
    await pool.close();
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
