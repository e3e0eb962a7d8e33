import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Store } from '../files.js';
import { fragmentName } from './index-files.js';
import { fragmentFile, isContent, openIndex, SIGNATURE, type OpenIndex } from './open-index.js';
import type { IndexFiles, Segment } from './segment.js';

/** What Pagefind read from some pages. */
export interface ReadPages extends OpenIndex {
  /** Of each page, by its path, the name of the file its text lies in; a page in which it found nothing is not there. */
  fragments: ReadonlyMap<string, string>;
  /** The texts themselves, by those names. */
  texts: IndexFiles;
  /** Files of Pagefind's own. */
  program: IndexFiles;
}

/** Pages handed to the indexer at a time. */
const AT_A_TIME = 100;

/**
 * Has Pagefind read pages of a site, in the order of their paths. The language of each is that of its `html` element;
 * one that names none has that of most, which another page could change, and is given the language of the site before.
 *
 * @throws Error with what Pagefind says where it cannot.
 */
export async function readPages(
  store: Pick<Store, 'at'>,
  files: readonly string[],
  language: string,
): Promise<ReadPages> {
  const { index, errors } = await pagefind.createIndex({
    rootSelector: 'html',
    keepIndexUrl: false,
  });
  if (index === undefined) throw failed(errors);
  const byUrl = new Map<string, string>();
  // Pages without a body of their own are read whole where none has one: here is one that has.
  await index.addHTMLFile({ url: NOWHERE, content: anchorIn(language) });
  for (let i = 0; i < files.length; i += AT_A_TIME) {
    const some = files.slice(i, i + AT_A_TIME);
    const texts = await Promise.all(some.map((file) => readFile(store.at(file), 'utf8')));
    // Handed over in one go, in their order: the index numbers pages as they come.
    const added = await Promise.all(
      some.map((file, n) =>
        index.addHTMLFile({ sourcePath: file, content: withLanguage(texts[n]!, language) }),
      ),
    );
    const wrong = added.flatMap((one) => one.errors);
    if (wrong.length > 0) throw failed(wrong);
    added.forEach((one, n) => byUrl.set(one.file.url, some[n]!));
  }
  // Not `writeFiles`: it answers before the last of them is whole on the disk.
  const { files: written, errors: unwritten } = await index.getFiles();
  await index.deleteIndex();
  if (unwritten.length > 0) throw failed(unwritten);
  return named(new Map(written.map(({ path: name, content }) => [name, content])), byUrl);
}

/** Pagefind calls a text by as few digits as set it apart from the others there are; here it keeps its name for ever. */
function named(files: IndexFiles, byUrl: ReadonlyMap<string, string>): ReadPages {
  const { segments, entry } = openIndex((file) => {
    const bytes = files.get(file);
    if (bytes === undefined) throw new Error(`search index: ${file} is missing`);
    return bytes;
  });
  const [fragments, texts] = [new Map<string, string>(), new Map<string, Uint8Array>()];
  for (const [language, segment] of segments) {
    segment.pages = segment.pages.map((page): Segment['pages'][number] => {
      const packed = files.get(fragmentFile(page.fragment))!;
      const fragment = fragmentName(language, packed);
      const file = byUrl.get(urlOf(packed));
      if (file !== undefined) fragments.set(file, fragment);
      texts.set(fragment, packed);
      return { ...page, fragment };
    });
  }
  const program = new Map([...files].filter(([file]) => !isContent(file)));
  return { segments, entry, fragments, texts, program };
}

function urlOf(packed: Uint8Array): string {
  const text = gunzipSync(packed).subarray(SIGNATURE.length).toString();
  return (JSON.parse(text) as { url: string }).url;
}

/** The address of a page that is in no site. */
const NOWHERE = '/\u0000';

function anchorIn(language: string): string {
  return `<html lang="${language}"><body data-pagefind-body><p>-</p></body></html>`;
}

function withLanguage(html: string, language: string): string {
  return html.replace(/<html(?:\s[^>]*)?>/i, (tag) =>
    NAMED.test(tag) ? tag : `<html lang="${language}"${tag.slice(5).replace(UNNAMED, '')}`,
  );
}

const NAMED = /\slang\s*=\s*["']?\s*[^\s"'>]/i;
const UNNAMED = /\slang(?:\s*=\s*(?:"\s*"|'\s*'))?(?=[\s/>])/gi;

function failed(errors: readonly string[]): Error {
  return new Error(`search index: ${errors.join('; ')}`);
}
