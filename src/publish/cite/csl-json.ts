import type { Citable } from './citable.js';
import { noteOf } from './note.js';

/** CSL-JSON, one item for each, as reference managers read it. */
export function cslJson(citables: readonly Citable[]): string {
  return JSON.stringify(citables.map(itemOf));
}

function itemOf(citable: Citable): object {
  const { key, title, authors, outlet, date, address, archive } = citable;
  return {
    id: key,
    type: 'article-newspaper',
    title,
    author: authors.length === 0 ? undefined : authors.map((literal) => ({ literal })),
    'container-title': outlet ?? undefined,
    issued: date === null ? undefined : issued(date.edtf, date.words),
    URL: address,
    archive,
    note: noteOf(citable),
  };
}

/** A single day, month or year in numbers; anything else in words. */
function issued(edtf: string, words: string): object {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(edtf);
  if (parts === null) return { literal: words };
  return {
    'date-parts': [parts.slice(1).filter(Boolean).map(Number)],
  };
}
