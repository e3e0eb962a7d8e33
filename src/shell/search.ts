import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as pagefind from 'pagefind';
import type { Carrier } from './carry.js';
import { filesBelow, writeInto } from './files.js';
import type { FormerSite } from './former-site.js';
import { inFixedOrder } from './search-order.js';

/** A site that is being written, and the one before it. */
export interface Indexing {
  folder: string;
  /** SHA-256 of every page of it. */
  known: Map<string, string>;
  former: FormerSite;
  carrier: Carrier;
  /** What the index of the old site was made from. */
  before: string;
}

/**
 * Indexes every page of a folder that holds `data-pagefind-body`, into `pagefind/` inside it; where the pages are those
 * of the old site, its index is taken over. Gives what the index was made from.
 */
export async function indexOf(indexing: Indexing): Promise<string> {
  const { folder, known, former, carrier, before } = indexing;
  const pages = [...known].filter(([file]) => file.endsWith('.html')).sort();
  const print = createHash('sha256').update(JSON.stringify(pages)).digest('hex');
  const old = [...former.files].filter(([file]) => file.startsWith('pagefind/'));
  if (print === before && old.length > 0) {
    for (const [file, sha256] of old) {
      carrier.take(file);
      known.set(file, sha256);
    }
  } else await indexInto(folder, path.join(folder, 'pagefind'));
  return print;
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
    inFixedOrder(outputPath);
  } finally {
    await pagefind.close();
  }
}
