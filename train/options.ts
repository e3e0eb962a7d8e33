import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Value of `--name value` on the command line, or null. */
export function option(name: string): string | null {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? null : (process.argv[at + 1] ?? null);
}

/**
 * The evaluation folder given by `--data`.
 * @throws Error that says what is missing, when PolNeAR is not there.
 */
export function dataFolder(): string {
  const folder = option('data');
  if (folder === null)
    throw new Error('give the evaluation folder: --data DIR (it must hold polnear/)');
  if (!existsSync(join(folder, 'polnear', 'data', 'train', 'text')))
    throw new Error(
      `no PolNeAR in "${folder}": expected ${join(folder, 'polnear/data/train/text')}`,
    );
  return folder;
}
