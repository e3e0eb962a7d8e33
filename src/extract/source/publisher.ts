import type { Rights } from '../../model/article.js';
import type { FoundText } from '../../model/found.js';
import { foundInFront, front } from '../front.js';
import { regionsOf, type Reading } from '../reading.js';

const ORIGINAL =
  /\b(?:published|appeared|ran|posted|[Rr]eprinted|[Rr]e-?published|[Ss]yndicated)\s+(?:[a-z]+\s+)?(?:with\s+permission\s+)?(?:on|in|by|at|from)\s+(?:the\s+(?:website\s+of\s+)?)?(?<name>[\p{Lu}\d][^.|,;(\n]*)/u;
/** When it appeared, and on what terms it does so again, is no part of the name. */
const BEHIND_NAME =
  /\s+(?:(?:on|in)\s+(?:\d|\p{Lu}\p{Ll}+\.?\s+\d)|and\s+(?:is|was|has|re\p{Ll}+)\b|under\b|with\s+\p{Ll}).*$/u;

/** The publisher stated in the front matter, else the holder of the copyright. Never an outlet merely cited. */
export function publisherOf(
  reading: Reading,
  rights: Rights | null,
  original: FoundText | null,
): FoundText | null {
  const stated = front(reading, 'publisher', (value) => !isAddress(value));
  if (stated !== null) return foundInFront(stated, stated.values[0] ?? '');
  // "© Ann Other" alone is the credit of a picture: a notice has a year, or reserves rights.
  if (rights?.holder == null || original !== null) return null;
  if (rights.year === null && !rights.reserved) return null;
  return {
    value: rights.holder,
    evidence: rights.evidence,
    rule: 'copyright-holder',
    confidence: 0.85,
    status: 'stated',
  };
}

/** Whoever a syndication credit names; a copyright line that names the same outlet is evidence too. */
export function originalPublisherOf(reading: Reading, rights: Rights | null): FoundText | null {
  for (const { span } of regionsOf(reading, 'syndication')) {
    const name = ORIGINAL.exec(span.exact)?.groups?.['name']?.replace(BEHIND_NAME, '').trim();
    if (name === undefined || /^\d+$/.test(name)) continue;
    const same = rights?.holder === name ? rights.evidence : [];
    return {
      value: name,
      evidence: [span, ...same],
      rule: 'syndication-credit',
      confidence: 0.95,
      status: 'stated',
    };
  }
  return null;
}

/** The article's address at its publisher: only an http or https one counts. */
export function urlOf(reading: Reading): FoundText | null {
  const stated = front(reading, 'url', isAddress);
  return stated === null ? null : foundInFront(stated, stated.values[0] ?? '');
}

function isAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"']+$/i.test(value);
}
