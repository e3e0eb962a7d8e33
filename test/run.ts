import { spawn } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export const ROOT = path.resolve(import.meta.dirname, '..');
export const CLI = path.join(ROOT, 'dist', 'cli.js');

export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the compiled command line as a user would, in a folder of its own. */
export function newsArchive(
  args: string[],
  options: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
    child.stdin.end(options.input ?? '');
  });
}

/** An empty folder that is gone when the test is over. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'news-archive-test-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Writes seeds (path → content) below `seeds/` of a folder. */
export function writeSeeds(
  folder: string,
  seeds: Readonly<Record<string, string | Uint8Array>>,
): void {
  for (const [name, content] of Object.entries(seeds)) {
    const file = path.join(folder, 'seeds', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A small article of our own words, different for each name. */
export function smallArticle(name: string): string {
  return [
    `The council of ${name} approved a new bridge on Tuesday, according to the Riverside Gazette.`,
    `“We waited twenty years for this,” said Anna Berg, the mayor of ${name}.`,
    `The bridge will cost 12 million euros, she said. Work begins in May.`,
    '',
  ].join('\n');
}
