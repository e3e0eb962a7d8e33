import type { Citable } from './citable.js';
import type { Strings } from '../strings/index.js';

/** A citation as a sentence, for a footnote. */
export function plain(citable: Citable, t: Strings): string {
  const { title, authors, outlet, date, address, archive, sha256, statement } = citable;
  const parts = [
    statement === null || statement.text === ''
      ? ''
      : t.cite.words(oneLine(statement.text), statement.from),
    authors.length === 0 ? '' : `${authors.join(', ')}:`,
    t.cite.title(oneLine(title)),
    `${outlet ?? t.cite.publisherNotStated}, ${date?.words ?? t.dates.notStated}.`,
    `${archive}, ${address}`,
    t.cite.hash(sha256.slice(0, 16)),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Words without line ends and control characters, for forms in which a line is a field. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
