// Compiles `train/`, `eval/` and `bench/` and runs one of them: `npm run train -- --data DIR` makes `models/` anew (`--only lines`
// the line model alone),
// `npm run eval -- TASK --data DIR` measures: `attribution` (what it does without a task), `language` (the taggers
// under it), `scrape` (reading naive scrapes), `link` (comparing). `npm run bench` tells how fast seeds are read,
// `npm run bench -- link` what linking costs as an archive grows and with a few articles more,
// `npm run bench -- peers` what a build costs beside Hugo's and Eleventy's of the same articles,
// `npm run bench -- rebuild` what a build costs upon an earlier one, `npm run bench -- shards` what an archive in parts costs,
// `npm run bench -- pages --site DIR` what the pages of
// a built site weigh and how fast they show.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const PROGRAMS = {
  train: { '': 'train/main.js' },
  eval: {
    '': 'eval/attribution.js',
    attribution: 'eval/attribution.js',
    language: 'train/report.js',
    scrape: 'eval/scrape.js',
    link: 'eval/link/main.js',
  },
  bench: {
    '': 'bench/extract.js',
    extract: 'bench/extract.js',
    link: 'bench/link.js',
    pages: 'bench/pages.js',
    peers: 'bench/peers.js',
    rebuild: 'bench/rebuild.js',
    shards: 'bench/shards.js',
  },
};

const [what, first = '', ...rest] = process.argv.slice(2);
const isNamed = first !== '' && !first.startsWith('-');
const name = isNamed ? first : '';
if (!Object.hasOwn(PROGRAMS[what], name)) {
  const known = Object.keys(PROGRAMS[what]).filter(Boolean).join(', ');
  process.stderr.write(`${what} ${name}: expected ${known || 'no task'}\n`);
  process.exit(2);
}
const args = isNamed || first === '' ? rest : [first, ...rest];

node(path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'train/tsconfig.train.json');
node('--expose-gc', path.join(root, '.cache/train-dist', PROGRAMS[what][name]), ...args);

function node(...command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
