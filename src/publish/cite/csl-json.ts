import type { Citable } from './citable.js';
import { noteOf } from './note.js';
import type { Strings } from '../strings/index.js';

/** CSL-JSON, one item for each, as reference managers read it. */
export function cslJson(citables: readonly Citable[], t: Strings): string {
  return JSON.stringify(citables.map((one) => itemOf(one, t)));
}

function itemOf(citable: Citable, t: Strings): object {
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
    note: noteOf(citable, t),
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
