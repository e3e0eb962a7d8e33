import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What a command cost, whatever it started. */
export interface Cost {
  /** Seconds of processor time, user and system, of the whole tree of processes. */
  processor: number;
  /** Of these, seconds in processes that Node started: for ours, the search index; 0 for a command that is not Node. */
  started: number;
  /** Seconds. */
  wall: number;
  /** The most MB any one process of the tree took; with `node`, the most of Node's own. */
  memory: number;
  /** The most MB of Node's own process; null for a command that is not Node. */
  node: number | null;
}

/** GNU time: the only one that tells of processes that ended. */
const TIME = '/usr/bin/time';

/** Whether costs can be measured here; what to do where they cannot. */
export function cannotMeasure(): string | null {
  return existsSync(TIME) ? null : `${TIME} is not there: sh bench/peers.sh`;
}

/** Runs a command and waits for it. @throws Error with what it said, when it fails. */
export function costOf(command: readonly string[], cwd: string): Cost {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-cost-'));
  try {
    const [times, own] = [path.join(folder, 'times'), path.join(folder, 'own')];
    const args = command[0] === process.execPath ? withReport(command, own) : command;
    const { stderr, status, error } = spawnSync(
      TIME,
      ['-q', '-f', '%U %S %e %M', '-o', times, ...args],
      { cwd, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
    );
    if (status !== 0) throw error ?? new Error(`${command.join(' ')}: ${stderr}`);
    const [user, system, wall, memory] = readFileSync(times, 'utf8').trim().split(' ').map(Number);
    const processor = user! + system!;
    const node = existsSync(own) ? (JSON.parse(readFileSync(own, 'utf8')) as Report) : null;
    return {
      processor,
      started: node === null ? 0 : Math.max(0, processor - node.processor),
      wall: wall!,
      memory: memory! / 1024,
      node: node && node.memory / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What Node tells of its own process, its threads in it, when it ends. */
interface Report {
  processor: number;
  memory: number;
}

function withReport([node, ...args]: readonly string[], file: string): string[] {
  const hook = `import fs from 'node:fs'; process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    fs.writeFileSync(${JSON.stringify(file)}, JSON.stringify({ processor: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS }));
  });`;
  return [node!, '--import', `data:text/javascript,${encodeURIComponent(hook)}`, ...args];
}

/** How many pages lie below a folder; those that only send readers on (`others`) are none. */
export function pagesIn(folder: string, others?: RegExp): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.html') && others?.test(file) !== true,
  ).length;
}
