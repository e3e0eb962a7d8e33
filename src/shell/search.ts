import path from 'node:path';
import * as pagefind from 'pagefind';

/** Indexes every page of a folder that holds `data-pagefind-body`, into `pagefind/` inside it. */
export async function indexPages(folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({
    rootSelector: 'html',
    keepIndexUrl: false,
  });
  if (index === undefined) throw new Error(`search index: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw new Error(`search index: ${added.errors.join('; ')}`);
    await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}
