import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { option } from '../train/options.js';
import { syntheticSeed } from './synthetic.js';

/*
 * An archive larger than one process, in parts: npm run bench -- shards [--articles 1000] [--shards 10] [--only 2]
 * [--dir DIR]. Invented reports are piped into `extract -`, one process to a part; each part becomes a site of its own by
 * `build --records`, and `join` brings them together. `--only` measures so many of the parts of an archive of `--articles`.
 * Of each process: processor time with that of what it starts (the indexer), wall time, and the most memory that the
 * process itself and that all it starts took at one time (`VmHWM` and, sampled, the sum of resident sets; Linux alone).
 */

const CLI = path.resolve('dist/cli.js');

interface Cost {
  processor: number;
  wall: number;
  /** MB: of the process itself, and of it with its children. */
  own: number;
  all: number;
  said: string;
}

async function run(folder: string, args: string[], input?: Readable, out?: string): Promise<Cost> {
  const report = path.join(folder, 'cost');
  const hook = `import fs from 'node:fs'; process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); fs.writeFileSync(${JSON.stringify(report)}, JSON.stringify({ own: maxRSS / 1024, processor: (userCPUTime + systemCPUTime) / 1e6 })); });`;
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(hook)}`, CLI, ...args],
    { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let [said, all, others] = ['', 0, 0];
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2_000)));
  const watch = setInterval(() => {
    const seen = treeOf(child.pid!);
    all = Math.max(all, seen.memory);
    others = Math.max(others, seen.processorOfOthers);
  }, 200);
  const ended = once(child, 'close') as Promise<[number | null]>;
  const written =
    out === undefined ? child.stdout.resume() : pipeline(child.stdout, createWriteStream(out));
  if (input === undefined) child.stdin.end();
  else await pipeline(input, child.stdin);
  const [code] = await ended;
  await written;
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')}: ${said}`);
  const { own, processor } = JSON.parse(readFileSync(report, 'utf8')) as Cost;
  return {
    processor: processor + others,
    wall: (performance.now() - began) / 1000,
    own,
    all: Math.max(all, own),
    said: /^\d[^\n]*(?:articles|parts)[^\n]*/m.exec(said)?.[0] ?? '',
  };
}

/** Resident memory of a process and its children now, MB, and processor seconds the children have taken so far. */
function treeOf(pid: number): { memory: number; processorOfOthers: number } {
  const own = residentOf(pid);
  let [memory, processorOfOthers] = [own, 0];
  for (const child of childrenOf(pid)) {
    memory += residentOf(child);
    processorOfOthers += processorOf(child);
  }
  return { memory, processorOfOthers };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function residentOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

function childrenOf(pid: number): number[] {
  return read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
}

/** User and system time of /proc/PID/stat, in ticks of a hundredth of a second. */
function processorOf(pid: number): number {
  const fields = read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

function told(name: string, articles: number, { processor, wall, own, all, said }: Cost): void {
  const each = articles === 0 ? '' : `${((processor / articles) * 1000).toFixed(1)} ms an article`;
  process.stdout.write(
    `${name.padEnd(14)} ${processor.toFixed(1).padStart(7)} s  ${wall.toFixed(1).padStart(7)} s wall  ${own.toFixed(0).padStart(5)} MB  ${all.toFixed(0).padStart(5)} MB with children  ${each.padStart(22)}  ${said}\n`,
  );
}

const articles = Number(option('articles') ?? 1000);
const shards = Number(option('shards') ?? 10);
const only = Number(option('only') ?? shards);
const folder = option('dir') ?? mkdtempSync(path.join(tmpdir(), 'news-archive-shards-'));
mkdirSync(folder, { recursive: true });
const each = Math.ceil(articles / shards);
try {
  for (let shard = 0; shard < only; shard++) {
    const year = 2025 - shards + shard;
    const records = path.join(folder, `${year}.ndjson`);
    const lines = function* () {
      for (let n = 0; n < each; n++)
        yield `${JSON.stringify(syntheticSeed(shard * each + n, articles, year))}\n`;
    };
    if (!existsSync(records)) {
      told(
        `extract ${year}`,
        each,
        await run(folder, ['extract', '-'], Readable.from(lines()), records),
      );
    }
    const bytes = statSync(records).size / each / 1024;
    process.stdout.write(`               ${bytes.toFixed(1)} kB a record\n`);
    const args = ['build', '--records', '-', '--out', `all/${year}`, '--cache', `cache-${year}`];
    told(`build ${year}`, each, await run(folder, args, createReadStream(records)));
    rmSync(path.join(folder, `cache-${year}`), { recursive: true, force: true });
  }
  const sites = Array.from({ length: only }, (_, n) => `all/${2025 - shards + n}`);
  told('join', only * each, await run(folder, ['join', ...sites, '--out', 'all']));
} finally {
  if (option('dir') === null) rmSync(folder, { recursive: true, force: true });
}
