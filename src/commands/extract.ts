import type { Article } from '../model/article.js';
import type { RecordLine } from '../model/record-line.js';
import type { OneRead } from '../reading.js';
import { usage, type Given } from '../shell/arguments.js';
import { describe, drained, processScreen, type Console, type Screen } from '../shell/console.js';
import { inOrder } from '../shell/in-order.js';
import { lineSources } from '../shell/seed-lines.js';
import { shareOf } from '../shell/shard.js';
import { seedSources, type SourceItem } from '../shell/sources.js';
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
    '"base64" in the place of "text" has the bytes of a seed as they are, of a text in an older encoding for example;',
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
      help: 'only every n-th seed, or line of -, beginning with the i-th (from 1)',
    },
  },
  positionals: true,
  run,
};

async function run(given: Given, console: Console): Promise<number> {
  const mine = shareOf(given.text('shard'));
  const paths = given.rest.length > 0 ? given.rest : [(await settingsFrom(given)).seeds];
  if (paths.includes('-') && paths.length > 1) throw usage('- stands alone', 'extract');
  const fromLines = paths[0] === '-';
  const sources = fromLines ? lineSources(process.stdin, mine) : seedSources(paths, mine);
  const { readers, thisExtractor } = await import('../readers.js');
  const pool = readers(jobsFrom(given));
  const isExplained = given.flag('explain');
  const print = isExplained ? explaining(processScreen()) : recordLines(thisExtractor());
  let [printed, refused] = [0, 0];
  const read = async (item: SourceItem): Promise<OneRead> =>
    'finding' in item ? { article: null, findings: [item.finding] } : pool.read(item);
  try {
    for await (const { article, findings } of inOrder(sources, jobsFrom(given), read)) {
      // An explanation tells of them itself.
      if (article === null || !isExplained)
        for (const finding of findings) console.say(describe(finding));
      if (article === null)
        refused += findings.some(({ severity }) => severity === 'error') ? 1 : 0;
      else {
        console.out(print(article));
        printed++;
      }
      await drained();
    }
  } finally {
    await pool.close();
  }
  // A part of an archive may hold nothing that can be read; that is no failure of the run, or an engine would repeat it.
  const isPart = fromLines || given.text('shard') !== undefined;
  return printed === 0 && refused > 0 && !isPart ? 3 : 0;
}

/** A record with what read it. */
function recordLines(extractor: string): (article: Article) => string {
  return (article) => JSON.stringify({ ...article, extractor } satisfies RecordLine);
}

function explaining(screen: Screen): (article: Article) => string {
  return (article) => explained(article, screen).join('\n');
}
