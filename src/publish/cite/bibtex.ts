import type { Citable } from './citable.js';
import { noteOf } from './note.js';
import { oneLine } from './plain.js';
import type { Strings } from '../strings/index.js';

/** A BibTeX entry. What is not known has no field. */
export function bibtex(citable: Citable, t: Strings): string {
  const { key, title, authors, outlet, date, address, archive } = citable;
  const fields: [string, string][] = [
    ['title', title],
    ['author', authors.join(' and ')],
    ['journal', outlet ?? ''],
    ['year', date?.edtf.match(/^\d{4}/)?.[0] ?? ''],
    ['date', date?.edtf.match(/^\d{4}(?:-\d\d){0,2}/)?.[0] ?? ''],
    ['howpublished', archive],
    ['url', address],
    ['note', noteOf(citable, t)],
  ];
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${name === 'url' ? value : escaped(value)}},`);
  return [`@misc{${key.replace(/[^\w-]/g, '')},`, ...lines, '}'].join('\n');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(value: string): string {
  return oneLine(value).replace(/[\\~^{}$&#%_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}
