import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelFiles } from '../models.js';

const FOLDER = join(import.meta.dirname, '../../../models');

/** The shipped models' bytes by file name, for tests. */
export function modelFiles(): ModelFiles {
  const names = readdirSync(FOLDER).filter((name) => !name.endsWith('.md'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(FOLDER, name))]));
}
