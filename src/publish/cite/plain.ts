import type { Citable } from './citable.js';

/** A citation as a sentence, for a footnote. */
export function plain(citable: Citable): string {
  const { title, authors, outlet, date, address, archive, sha256, statement } = citable;
  const parts = [
    statement === null || statement.text === ''
      ? ''
      : `“${oneLine(statement.text)}” (${statement.from}).`,
    authors.length === 0 ? '' : `${authors.join(', ')}:`,
    `“${oneLine(title)}”.`,
    `${outlet ?? 'Publisher not stated'}, ${date?.words ?? 'date not stated'}.`,
    `${archive}, ${address}`,
    `(seed SHA-256 ${sha256.slice(0, 16)}).`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** Words without line ends and control characters, for forms in which a line is a field. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
