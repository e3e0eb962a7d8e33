import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { filesBelow } from './files.js';
import type { Foreign } from './former-site.js';
import { folded, foldersOf, isThere } from './journal.js';
import { MANIFEST } from './manifest.js';
import { Trouble } from './trouble.js';

/** Why a folder is not touched in which a file lies that no build of ours left there as it is. */
export function refused(out: string, first: Foreign, others = 0): Trouble {
  const more = others > 0 ? ` and ${others} more` : '';
  return first.problem === 'unknown'
    ? new Trouble(
        `${out} holds files this program did not write: ${first.file}${more}`,
        'move them to the public folder so that they are copied into every build, or choose another folder with --out',
      )
    : new Trouble(
        `${path.join(out, first.file)} was changed since it was built${more}`,
        first.file === MANIFEST
          ? 'without it no file can be told as ours: move or delete the folder, or choose another with --out'
          : 'keep your change in the public folder, from where it is copied into every build, and delete the file here',
      );
}

/**
 * @param gone what goes before a new file is put there, as {@link folded} names it.
 * @throws Trouble where something else stands in its place, or in that of one of its folders.
 */
export async function mustBeFree(
  out: string,
  file: string,
  gone: ReadonlySet<string>,
): Promise<void> {
  const standing = [file, ...foldersOf(file)].find((one) => isThere(path.join(out, one)));
  if (standing === undefined) return;
  const isFolder = (await lstat(path.join(out, standing))).isDirectory();
  if (isFolder && standing !== file) return;
  const inTheWay = isFolder
    ? (await filesBelow(path.join(out, standing))).map((one) => `${standing}/${one}`)
    : [standing];
  const foreign = inTheWay.find((one) => !gone.has(folded(one)));
  if (foreign !== undefined) throw refused(out, { file: foreign, problem: 'unknown' });
}
