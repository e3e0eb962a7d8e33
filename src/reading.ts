import { clean, loadLineModels, type LineModels } from './clean/index.js';
import { extract, loadExtractor, type ExtractContext } from './extract/index.js';
import type { ModelFiles } from './language/models.js';
import type { Article } from './model/article.js';
import type { Finding } from './model/finding.js';
import { readSeed, type SeedFile } from './read/index.js';
import { readSidecar, type SidecarBytes } from './read/sidecar/index.js';

/** What reading a seed needs beside its bytes: all that was learnt. */
export interface Reader extends ExtractContext {
  /** Tells the lines of an article from those of the page around it. */
  lines: LineModels;
}

/**
 * Loads the models from the bytes of their files, which the shell read.
 *
 * @throws Error naming a file that is missing or no model.
 */
export function loadReader(files: ModelFiles): Reader {
  return { ...loadExtractor(files), lines: loadLineModels(files) };
}

/** A seed's file and that of its corrections. */
export interface CorrectedFile extends SeedFile {
  sidecar?: SidecarBytes | null;
}

/**
 * One seed through the first three rooms: a pure function of its bytes and its sidecar's. An exception in there is
 * a bug of ours; it costs this one seed and is told as one.
 */
export function readOne(file: CorrectedFile, context: Reader): OneRead {
  const result = readSeed(file);
  if (result.seed === null) return { article: null, findings: result.findings };
  try {
    const sidecar = file.sidecar == null ? null : readSidecar(file.sidecar);
    const regions = clean(result.seed, context.lines);
    const article = extract(result.seed, regions, context, sidecar);
    return { article, findings: article.findings };
  } catch (error) {
    return { article: null, findings: [bugFinding(file.path, error)] };
  }
}

/** A record, or why there is none. */
export interface OneRead {
  article: Article | null;
  findings: Finding[];
}

function bugFinding(file: string, error: unknown): Finding {
  const where =
    error instanceof Error
      ? (error.stack ?? error.message).split('\n', 2).join(' ')
      : String(error);
  return {
    file,
    line: null,
    column: null,
    ruleId: 'extract:bug',
    severity: 'error',
    reason: `this program failed on it: ${where}`,
    cure: 'please report it with the seed',
  };
}
