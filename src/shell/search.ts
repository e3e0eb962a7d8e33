import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { filesBelow, writeInto } from './files.js';

/** Indexes every page of a folder that holds `data-pagefind-body`, into `pagefind/` inside it. */
export async function indexPages(folder: string): Promise<void> {
  await indexInto(folder, path.join(folder, 'pagefind'));
}

/** The same for a folder in which other files may lie: gives the paths of those that are of the index. */
export async function indexPagesAmongOthers(folder: string): Promise<string[]> {
  const aside = await mkdtemp(path.join(os.tmpdir(), 'news-archive-index-'));
  try {
    await indexInto(folder, aside);
    const files = await filesBelow(aside);
    for (const file of files)
      await writeInto(folder, `pagefind/${file}`, await readFile(path.join(aside, file)));
    return files.map((file) => `pagefind/${file}`);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function indexInto(folder: string, outputPath: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    rootSelector: 'html',
    keepIndexUrl: false,
  });
  if (index === undefined) throw new Error(`search index: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw new Error(`search index: ${added.errors.join('; ')}`);
    await index.writeFiles({ outputPath });
  } finally {
    await pagefind.close();
  }
}
