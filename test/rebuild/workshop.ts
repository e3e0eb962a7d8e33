import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import type { BuildResult } from '../../src/build.js';
import { ROOT } from '../run.js';

/** A copy of the compiled package, whose templates and code a test may change, and an archive beside it. */
export class Workshop {
  readonly packageFolder: string;
  readonly archive: string;
  readonly #folder: string;
  #builder: Builder | null = null;

  constructor(folder: string) {
    this.#folder = folder;
    this.packageFolder = path.join(folder, 'package');
    this.archive = path.join(folder, 'archive');
    mkdirSync(path.join(this.archive, 'seeds'), { recursive: true });
    for (const part of [
      'dist',
      'templates',
      'public',
      'content',
      'models',
      '.eleventy.js',
      'package.json',
    ])
      cpSync(path.join(ROOT, part), path.join(this.packageFolder, part), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(this.packageFolder, 'node_modules'));
    // The copy has no sources to compile.
    mkdirSync(path.join(this.packageFolder, 'scripts'));
    writeFileSync(path.join(this.packageFolder, 'scripts', 'ready.mjs'), '');
  }

  get cli(): string {
    return path.join(this.packageFolder, 'dist', 'cli.js');
  }

  at(...parts: string[]): string {
    return path.join(this.archive, ...parts);
  }

  inPackage(...parts: string[]): string {
    return path.join(this.packageFolder, ...parts);
  }

  /** Builds the site as it is, beside what earlier builds left. */
  async warm(): Promise<BuildResult> {
    return this.#build({});
  }

  /** The files of a site made from nothing, with the SHA-256 of each. */
  async clean(): Promise<Map<string, string>> {
    const [out, cache] = ['clean', 'clean-cache'].map((name) => path.join(this.#folder, name));
    for (const folder of [out!, cache!]) rmSync(folder, { recursive: true, force: true });
    await this.#build({ out: out!, cache: cache! });
    return treeOf(out!);
  }

  /** The files of the site in its place. */
  site(): Map<string, string> {
    return treeOf(this.at('_site'));
  }

  /** Ends the process that builds. */
  close(): void {
    this.#builder?.stdin.end();
    this.#builder = null;
  }

  async #build(folders: { out?: string; cache?: string }): Promise<BuildResult> {
    const builder = (this.#builder ??= this.#started());
    builder.stdin.write(`${JSON.stringify(folders)}\n`);
    const { value } = await builder.answers.next();
    if (value === undefined) throw new Error('the builder is gone');
    const result = JSON.parse(value) as BuildResult | { error: string };
    if ('error' in result) throw new Error(result.error);
    return result;
  }

  #started(): Builder {
    const args = [path.join(import.meta.dirname, 'builder.mjs'), this.packageFolder];
    const child = spawn(process.execPath, args, {
      cwd: this.archive,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return { stdin: child.stdin, answers: answers as AsyncIterator<string, undefined> };
  }

  /** Starts a build as a user would and kills it after some time; true where it was still at work. */
  async killed(milliseconds: number): Promise<boolean> {
    const child = spawn(process.execPath, [this.cli, 'build'], {
      cwd: this.archive,
      stdio: 'ignore',
    });
    const end = once(child, 'exit');
    setTimeout(() => child.kill('SIGKILL'), milliseconds);
    const [code] = (await end) as [number | null];
    return code === null;
  }
}

interface Builder {
  stdin: Writable;
  answers: AsyncIterator<string, undefined>;
}

/** Every file below a folder with its SHA-256; empty where there is no folder. */
export function treeOf(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

/** Paths whose bytes differ between two trees, or that only one of them has. */
export function differences(a: Map<string, string>, b: Map<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}
