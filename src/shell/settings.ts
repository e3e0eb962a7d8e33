import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ArchiveConfig } from '../model/config.js';
import { Trouble } from './trouble.js';

const NAMES = [
  'archive.config.ts',
  'archive.config.js',
  'archive.config.mjs',
  'archive.config.json',
];

/** Options of the command line that take the place of a setting. */
export type Overrides = Partial<ArchiveConfig>;

/** The settings of one archive, its folders as absolute paths. */
export interface Settings extends ArchiveConfig {
  /** The folder of the settings file, else the parent of the seeds folder. */
  root: string;
}

/**
 * Reads `archive.config.*` of the working folder, puts the command line's options over it and fills in the
 * defaults. Paths of the file are relative to it, paths of the command line to the working folder.
 *
 * @throws Trouble naming the setting that is wrong.
 */
export async function readSettings(overrides: Overrides): Promise<Settings> {
  const cwd = process.cwd();
  const file = NAMES.map((name) => path.join(cwd, name)).find((name) => existsSync(name));
  const given = file === undefined ? {} : await load(file);
  const parsed = ArchiveConfig.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') ?? '';
    throw new Trouble(
      `${path.basename(file ?? '')}: ${where === '' ? '' : `${where}: `}${issue?.message ?? 'not valid'}`,
      'see README, "Settings", for every name and its values',
      2,
    );
  }
  const config = { ...parsed.data, ...overrides };
  const seeds = path.resolve(cwd, config.seeds);
  const root = file === undefined && overrides.seeds !== undefined ? path.dirname(seeds) : cwd;
  const base = overrides.seeds === undefined ? cwd : root;
  return {
    ...config,
    root,
    seeds,
    out: path.resolve(overrides.out === undefined ? base : cwd, config.out),
    cache: path.resolve(overrides.cache === undefined ? base : cwd, config.cache),
  };
}

async function load(file: string): Promise<unknown> {
  try {
    if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8'));
    const module: unknown = file.endsWith('.ts')
      ? await importTypeScript(file)
      : await import(pathToFileURL(file).href);
    if (typeof module === 'object' && module !== null && 'default' in module) return module.default;
    throw new Error('it has no default export');
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Trouble(`${path.basename(file)} cannot be read: ${reason}`, 'mend the file', 2);
  }
}

/**
 * Node 20 strips no types: the one file is transpiled with the compiler that built this program, and the result
 * stands beside it for the moment of its import, so that what it imports is found from there.
 *
 * @throws Trouble naming the line that is no TypeScript: the compiler would guess what was meant and go on.
 */
async function importTypeScript(file: string): Promise<unknown> {
  const { default: ts } = await import('typescript');
  const { outputText, diagnostics = [] } = ts.transpileModule(readFileSync(file, 'utf8'), {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const [wrong] = diagnostics.filter(({ category }) => category === ts.DiagnosticCategory.Error);
  if (wrong !== undefined) {
    const line = wrong.file?.getLineAndCharacterOfPosition(wrong.start ?? 0).line ?? 0;
    const reason = ts.flattenDiagnosticMessageText(wrong.messageText, ' ');
    throw new Trouble(`${path.basename(file)}:${line + 1}: ${reason}`, 'mend the line', 2);
  }
  const beside = path.join(path.dirname(file), `.archive.config.${process.pid}.mjs`);
  writeFileSync(beside, outputText);
  try {
    return await import(pathToFileURL(beside).href);
  } finally {
    rmSync(beside, { force: true });
  }
}
