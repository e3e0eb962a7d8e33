// Compiles `train/` and `eval/` and runs one of them: `npm run train -- --data DIR` makes `models/` anew,
// `npm run eval -- --data DIR` measures them, `npm run eval -- language --data DIR` the taggers under them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const PROGRAMS = {
  train: 'train/main.js',
  eval: 'eval/attribution.js',
  language: 'train/report.js',
};

const [task, first, ...rest] = process.argv.slice(2);
const named = task === 'eval' && first === 'language';
const args = named || first === undefined ? rest : [first, ...rest];
const program = PROGRAMS[named ? 'language' : task];

node(path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'train/tsconfig.train.json');
node(path.join(root, '.cache/train-dist', program), ...args);

function node(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
