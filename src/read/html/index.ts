import type { FrontField, FrontMatter, Seed } from '../../model/seed.js';
import { shownAuthor } from './authors.js';
import { readablePart } from './body.js';
import { fieldsOf } from './fields.js';
import type { PageLine } from './lines.js';
import { pageOf, type Stated } from './page.js';
import { parsePage } from './parse.js';

type PageText = Required<Pick<Seed, 'text' | 'front' | 'marked'>>;

/**
 * Reads a saved page: what it states of itself as `name: value` lines that head the text, then its readable part,
 * one line to a block. Only words are taken over: no script, style or attribute of the page is in the text.
 *
 * Never throws on any page; `html-large` and `html-empty` say why there is no text.
 */
export function readPage(html: string): PageText | { problem: 'html-empty' | 'html-large' } {
  const document = parsePage(html);
  if (document === null) return { problem: 'html-large' };
  const fields = fieldsOf(pageOf(document));
  const { lines, byline } = readablePart(document);
  if (!lines.some(isProse)) return { problem: 'html-empty' };
  const stated = fields.flatMap(([name, value]): [string, Stated][] => {
    const known = value ?? (name === 'author' ? shownAuthor(byline) : null);
    return known === null ? [] : [[name, known]];
  });
  const { head, front } = headOf(stated);
  return { ...bodyOf(head, lines), front };
}

/** A line of the article with a word in it. */
function isProse({ text, caption }: PageLine): boolean {
  return !caption && /[\p{L}\p{N}]/u.test(text);
}

/** The block of metadata, with the empty line after it, and where each field stands in it. */
function headOf(stated: readonly [string, Stated][]): { head: string; front: FrontMatter | null } {
  const fields = new Map<string, FrontField>();
  let head = '';
  for (const [name, { values, rule, confidence }] of stated) {
    const start = head.length;
    const line = `${name}: ${values.join('; ')}`;
    fields.set(name, { values, start, end: start + line.length, rule, confidence });
    head += `${line}\n`;
  }
  if (head === '') return { head, front: null };
  head += '\n';
  return { head, front: { fields, end: head.length } };
}

function bodyOf(head: string, lines: readonly PageLine[]): Pick<PageText, 'text' | 'marked'> {
  const marked: PageText['marked'][number][] = [];
  let text = head;
  for (const line of lines) {
    const start = text.length;
    text += line.text;
    if (line.caption)
      marked.push({ role: 'caption', start, end: text.length, rule: 'html-figcaption' });
    text += '\n';
  }
  return { text, marked };
}
