import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadLinker, type Linker } from '../../src/link/index.js';
import { readModels } from '../../train/articles.js';
import { option } from '../../train/options.js';
import { evalCopies, evalStories, evalTopics } from './archives.js';
import { evalConflicts } from './conflicts.js';
import { evalDisputes, evalSame, evalWeakening } from './pairs.js';

/*
 * Measures linking: npm run eval -- link --data DIR [--only TASK] [--records DIR]. Each figure beside the dumbest
 * systems that score on its set; what is learned is measured on folds that share no story, claim or sentence with what
 * it learned from. `--records` takes records that `news-archive extract` printed. Exit 2 for wrong usage or no data.
 */

const TASKS: Readonly<Record<string, (data: string, linker: Linker) => void>> = {
  stories: evalStories,
  copies: evalCopies,
  same: evalSame,
  conflicts: evalConflicts,
  disputes: evalDisputes,
  weakening: evalWeakening,
  topics: evalTopics,
};

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const data = option('data') ?? fail('usage: npm run eval -- link --data DIR [--only TASK]');
if (!existsSync(join(data, 'mrpc', 'dev', 'gold.jsonl'))) fail(`no mrpc/dev in ${data}`);
const only = option('only');
if (only !== null && TASKS[only] === undefined)
  fail(`--only ${only}: expected ${Object.keys(TASKS).join(', ')}`);
const linker = loadLinker(readModels());
for (const [name, task] of Object.entries(TASKS))
  if (only === null || only === name) task(data, linker);
