import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelowNow } from './files.js';
import { buildFingerprint, type PublicFile } from './inputs.js';

/** The files a site is made from beside its seeds. */
interface InputFiles {
  /** The folder of the templates to render with. */
  templates: string;
  copies: readonly PublicFile[];
}

/**
 * A hash of everything a site is made from: two builds with the same make the same site. `values` is plain data: the
 * settings, what stands for the seeds, what a person corrected.
 */
export function inputsPrint(values: object, { templates, copies }: InputFiles): string {
  const hash = createHash('sha256').update(buildFingerprint()).update(JSON.stringify(values));
  for (const file of filesBelowNow(templates))
    hash.update(`\0${file}\0`).update(readFileSync(path.join(templates, file)));
  for (const { path: name, parts } of copies) {
    hash.update(`\0${name}\0`);
    for (const part of parts) hash.update(readFileSync(part)).update('\0');
  }
  return hash.digest('hex');
}
