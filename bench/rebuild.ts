import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { report } from '../test/rebuild/articles.js';
import { Draws } from '../test/rebuild/draws.js';
import { option } from '../train/options.js';

/*
 * What a build costs upon an earlier one: npm run bench -- rebuild [--sizes 100,200]. For each size, of
 * invented articles or of the first so many of a folder: from nothing; from the records alone (no site, no notes); with
 * nothing changed; with one new seed. Processor time is that of the process and of what it starts (the indexer), in all
 * and as a share of the build from the records; memory is the most the program's own process took.
 */

const CLI = path.resolve('dist/cli.js');

interface Cost {
  processor: number;
  wall: number;
  memory: number;
  said: string;
}

function run(folder: string): Cost {
  const memory = path.join(folder, 'memory');
  const hook = `import fs from 'node:fs'; process.on('exit', () => fs.writeFileSync(${JSON.stringify(memory)}, String(process.resourceUsage().maxRSS)));`;
  const node = `"${process.execPath}" --import 'data:text/javascript,${encodeURIComponent(hook).replaceAll("'", '%27')}' "${CLI}" build`;
  const { stderr, status } = spawnSync('bash', ['-c', `TIMEFORMAT='%U %S %R'; time ${node}`], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const lines = stderr.trim().split('\n');
  const [user = 0, system = 0, wall = 0] = (lines.pop() ?? '').split(' ').map(Number);
  const said = lines.find((line) => /^\d+ articles/.test(line)) ?? '';
  return { processor: user + system, wall, memory: Number(readFileSync(memory)) / 1024, said };
}

function measure(size: number): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'news-archive-bench-'));
  const draws = new Draws(1);
  const add = (name: string) => writeFileSync(path.join(folder, 'seeds', name), report(draws));
  try {
    mkdirSync(path.join(folder, 'seeds'));
    for (let n = 0; n < size; n++) add(`a${n}.txt`);
    const gone = (...names: string[]) => {
      for (const name of names) rmSync(path.join(folder, name), { recursive: true, force: true });
    };
    const nothing = run(folder);
    gone('_site', '.cache/news-archive/pages');
    const records = run(folder);
    const same = run(folder);
    add('new.txt');
    const one = run(folder);
    const rows = {
      'from nothing': nothing,
      'from records': records,
      'nothing new': same,
      'one new seed': one,
    };
    for (const [name, { processor, wall, memory, said }] of Object.entries(rows)) {
      const share = (processor / records.processor).toFixed(2);
      process.stdout.write(
        `${String(size).padStart(6)}  ${name.padEnd(13)} ${processor.toFixed(1).padStart(6)} s  ${share.padStart(5)}  ${wall.toFixed(1).padStart(6)} s wall  ${memory.toFixed(0).padStart(5)} MB  ${said}\n`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const size of (option('sizes') ?? '100,200').split(',')) measure(Number(size));
