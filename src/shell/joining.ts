import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Pages, SiteFile } from '../model/site.js';
import { filesBelow, holds, sha256Of, writeFiles, writeInto } from './files.js';
import type { PublicFile } from './inputs.js';
import { lockOf } from './lock.js';
import {
  MANIFEST,
  readManifest,
  removeLeftovers,
  wasManifest,
  writeManifest,
  type Manifest,
} from './manifest.js';
import { renderPages } from './render.js';
import { Trouble } from './trouble.js';

/** What a joined site is written from. */
export interface Joining {
  site: Pages & { files: () => Iterable<SiteFile> };
  /** Folder of the joined site; its parts lie below it. */
  out: string;
  /** The checksum of the manifest of each part, by its folder. */
  parts: Readonly<Record<string, string>>;
  /** The folder of the templates to render with. */
  templates: string;
  publicFiles: readonly PublicFile[];
}

/**
 * Writes the pages that join sites around these. They are made beside the folder and then put into it one by one: the
 * parts may be large, and stay as they are. A file that no joining of ours left there is never written over; one that
 * died is finished by the next.
 *
 * @returns how many files there are.
 * @throws Trouble when a file of somebody else stands where one of ours belongs, or another process writes the folder.
 */
export async function writeJoined({
  site,
  out,
  parts,
  templates,
  publicFiles,
}: Joining): Promise<number> {
  const [parent, name] = [path.dirname(out), path.basename(out)];
  const lock = await lockOf(out);
  const workshop = path.join(parent, `.${name}.joining`);
  try {
    await rm(workshop, { recursive: true, force: true });
    await mkdir(workshop);
    await renderPages(site, (file, html) => writeInto(workshop, file, html), templates);
    writeFiles(workshop, site.files(), publicFiles);
    await writeManifest(workshop, { seeds: {}, refused: {}, parts: { ...parts } });
    const earlier = await earlierIn(out);
    const files = await filesBelow(workshop);
    for (const file of files) await mayStandAt(out, file, workshop, earlier);
    for (const file of files) {
      await mkdir(path.dirname(path.join(out, file)), { recursive: true });
      await rename(path.join(workshop, file), path.join(out, file));
    }
    await removeLeftovers(out, earlier, new Set(files));
    return files.length;
  } finally {
    await rm(workshop, { recursive: true, force: true });
    await lock.release();
  }
}

async function earlierIn(out: string): Promise<Manifest | null> {
  const earlier = await readManifest(out);
  if (earlier === null && (await wasManifest(out)))
    throw new Trouble(
      `${path.join(out, MANIFEST)} was changed since it was written`,
      'without it no file can be told as ours: delete it, and the files that were joined by it',
    );
  if (earlier !== null && earlier.parts === undefined)
    throw new Trouble(
      `${out} is a site that \`build\` wrote`,
      'join parts in another folder, with each part in a folder below it',
      2,
    );
  return earlier;
}

async function mayStandAt(
  out: string,
  file: string,
  workshop: string,
  earlier: Manifest | null,
): Promise<void> {
  const target = path.join(out, file);
  if (!existsSync(target) || file === MANIFEST) return;
  const known = earlier?.files[file];
  if (known !== undefined && (await holds(target, known))) return;
  // What a process that died has put there already is what is put there now.
  if (await holds(target, await sha256Of(path.join(workshop, file)))) return;
  throw new Trouble(
    `${target} was not written by joining, or was changed since`,
    'move it to the public folder if you want it, and delete it here',
  );
}
