// Puts wink-nlp and its English model (both MIT) into .cache/bench, for `npm run bench` to measure beside ours. They are
// no dependency of the project and no lock names them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const folder = path.join(
  path.dirname(path.dirname(fileURLToPath(import.meta.url))),
  '.cache/bench',
);
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
const packages = ['wink-nlp@2.4.0', 'wink-eng-lite-web-model@1.8.1'];
const { status } = spawnSync(
  'npm',
  ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages],
  {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
process.exitCode = status ?? 1;
