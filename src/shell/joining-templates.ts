import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { filesBelow } from './files.js';

/** Templates of pages that a joined site has as any other. */
const SHARED = ['search.njk'];

/**
 * Runs something with a folder of the templates of a joined site, which lie among the partials of all others: on their
 * own, for a build would look for pages to every template of a folder.
 *
 * @param templates the folder of an archive's templates.
 */
export async function withJoiningTemplates<T>(
  templates: string,
  run: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'news-archive-joining-'));
  try {
    await cp(path.join(templates, 'partials'), path.join(folder, 'partials'), { recursive: true });
    const own = path.join(templates, 'partials', 'joined');
    for (const name of await filesBelow(own))
      await writeFile(path.join(folder, name), await readFile(path.join(own, name)));
    for (const name of SHARED)
      await writeFile(path.join(folder, name), await readFile(path.join(templates, name)));
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
