/** `[words](https://…)`, `<https://…>` or a bare address. */
const ADDRESS = String.raw`(?:\[(?<words>[^\][]{0,200})\]\(<?(?<linked>https?:\/\/[^\s()<>]+)>?\)|<(?<pointed>https?:\/\/[^\s<>]+)>|(?<bare>https?:\/\/[^\s<>()]+[^\s<>().,;]))`;
/** Marks of Markdown before the words: a quotation, a list, emphasis. */
const BEFORE = String.raw`^[>\s*_-]{0,9}`;
const AFTER = String.raw`[*_]{0,3}\s*(?:on\s+[\d/.-]{6,10})?[.\s]*$`;

/** Words that say the address is where this text stood, wherever the line stands. */
const ORIGINAL = new RegExp(
  `${BEFORE}(?:clipped from|(?:read |view |see )?(?:the )?original(?: article| post| story| source| link| url)?(?: (?:at|on))?|originally (?:published|posted) (?:at|on)|originalartikel|article original|art[ií]culo original)\\s*[*_]{0,3}:?[*_]{0,3}\\s*${ADDRESS}${AFTER}`,
  'iu',
);
/** Words that say so over a text; under it a source may be that of a picture or a figure. */
const OVER = new RegExp(
  `${BEFORE}(?:source(?: url| link)?|url|article url|web ?page|quelle|fuente|fonte|bron|källa)\\s*[*_]{0,3}:[*_]{0,3}\\s*${ADDRESS}${AFTER}`,
  'iu',
);
/** A link that says so itself. */
const LINK = new RegExp(`${BEFORE}${ADDRESS}${AFTER}`, 'iu');
const LINKED =
  /^(?:(?:read|view|see)\s+)?(?:the\s+)?original(?:\s+(?:article|post|story|source))?$/i;
const LINKED_OVER = /^(?:source|permalink|link to (?:the )?(?:article|source))$/i;

/**
 * The address a line gives as the one its text stood at, or null. `over` tells whether the line stands over the text,
 * where more words say so than under it.
 */
export function addressOfSource(line: string, over: boolean): string | null {
  const stated = ORIGINAL.exec(line) ?? (over ? OVER.exec(line) : null);
  if (stated !== null) return addressIn(stated.groups);
  const link = LINK.exec(line);
  const words = link?.groups?.['words']?.trim() ?? '';
  const says = LINKED.test(words) || (over && LINKED_OVER.test(words));
  return says ? addressIn(link?.groups) : null;
}

function addressIn(
  groups: Readonly<Record<string, string | undefined>> | undefined,
): string | null {
  return groups?.['linked'] ?? groups?.['pointed'] ?? groups?.['bare'] ?? null;
}
