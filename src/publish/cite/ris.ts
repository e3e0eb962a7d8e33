import type { Citable } from './citable.js';
import { noteOf } from './note.js';
import { oneLine } from './plain.js';
import type { Strings } from '../strings/index.js';

/** A RIS record. What is not known has no line. */
export function ris(citable: Citable, t: Strings): string {
  const { title, authors, outlet, date, address, archive } = citable;
  const day = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date?.edtf ?? '');
  const lines: [string, string][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['T2', outlet ?? ''],
    ['PY', day?.[1] ?? ''],
    ['DA', day === null ? '' : `${day[1] ?? ''}/${day[2] ?? ''}/${day[3] ?? ''}/`],
    ['UR', address],
    ['DB', archive],
    ['N1', noteOf(citable, t)],
  ];
  const filled = lines.filter(([, value]) => value !== '');
  return [...filled.map(([tag, value]) => `${tag}  - ${oneLine(value)}`), 'ER  - '].join('\n');
}
