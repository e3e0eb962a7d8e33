import { monthNumber, weekdayNumber } from '../../language/calendar-names.js';
import { addressOfSource } from '../../language/source-line.js';
import type { Rights } from '../../model/article.js';
import type { FoundText } from '../../model/found.js';
import { foundInFront, front } from '../front.js';
import { regionsOf, type Reading } from '../reading.js';

const ORIGINAL =
  /\b(?:published|appeared|ran|posted|[Rr]eprinted|[Rr]e-?published|[Ss]yndicated)\s+(?:[a-z]+\s+)?(?:with\s+permission\s+)?(?:on|in|by|at|from)\s+(?:the\s+(?:website\s+of\s+)?)?(?<name>[\p{Lu}\d][^.|,;(\n]*)/gu;
/** When it appeared, and on what terms it does so again, is no part of the name. */
const BEHIND_NAME =
  /\s+(?:(?:on|in)\s+(?:\d|\p{Lu}\p{Ll}+\.?\s+\d)|and\s+(?:is|was|has|re\p{Ll}+)\b|under\b|with\s+\p{Ll}).*$/u;

/** The publisher stated in the front matter or over the text, else the holder of the copyright. Never one cited. */
export function publisherOf(
  reading: Reading,
  rights: Rights | null,
  original: FoundText | null,
): FoundText | null {
  const stated = front(reading, 'publisher', (value) => !isAddress(value));
  if (stated !== null) return foundInFront(stated, stated.values[0] ?? '');
  const line = sourceLineOf(reading);
  if (line !== null) return line;
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

/** "Source: Riverside Gazette", written over the text. */
function sourceLineOf(reading: Reading): FoundText | null {
  const region = regionsOf(reading, 'syndication').find(({ rule }) => rule === 'source-line');
  const name = region?.span.exact.replace(/^[^:]*:\s*/, '').trim() ?? '';
  if (region === undefined || name === '' || isAddress(name)) return null;
  const evidence = [region.span];
  return {
    value: name,
    evidence,
    rule: region.rule,
    confidence: region.confidence,
    status: 'stated',
  };
}

/** Whoever a syndication credit names; a copyright line that names the same outlet is evidence too. */
export function originalPublisherOf(reading: Reading, rights: Rights | null): FoundText | null {
  for (const { span } of regionsOf(reading, 'syndication')) {
    const name = nameIn(span.exact);
    if (name === null) continue;
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

/** The first name behind "on", "in", "by" that can be an outlet's: no weekday, month, year or language. */
function nameIn(credit: string): string | null {
  for (const match of credit.matchAll(ORIGINAL)) {
    const whole = match.groups?.['name']?.replace(BEHIND_NAME, '').trim() ?? '';
    const parts = whole.split(/\s+(?:by|on|in)\s+(?:the\s+website\s+of\s+)?/);
    // "in English by X": what stands before the preposition is no name; "Stand by Me" is one.
    const name = isNoName(parts[0] ?? '') ? parts.slice(1).find((one) => !isNoName(one)) : whole;
    const bare = name?.replace(/^the\s+/, '') ?? '';
    if (!isNoName(bare)) return bare;
  }
  return null;
}

const LANGUAGE =
  /^(?:English|German|French|Spanish|Portuguese|Italian|Dutch|Russian|Ukrainian|Polish|Turkish|Arabic|Persian|Farsi|Hebrew|Hindi|Bengali|Urdu|Japanese|Korean|Chinese|Mandarin|Vietnamese|Thai|Indonesian|Swedish|Norwegian|Danish|Finnish|Czech|Hungarian|Romanian|Greek|Bulgarian|Serbian|Croatian|Swahili|Amharic|Tagalog|Catalan)\b/;

/** A day, a month, a number or a language says when or how it appeared, not where. */
function isNoName(name: string): boolean {
  const [first = ''] = name.split(/[\s,]+/);
  const single = !/\p{L}.*\s+\p{L}/u.test(name.replace(/[\d,]/g, ''));
  if (!/\p{L}/u.test(name) || LANGUAGE.test(name)) return LANGUAGE.test(name) ? single : true;
  return (weekdayNumber(first) !== null || monthNumber(first) !== null) && single;
}

/** The article's address at its publisher: only an http or https one counts. */
export function urlOf(reading: Reading): FoundText | null {
  const stated = front(reading, 'url', isAddress);
  return stated === null ? clippedFrom(reading) : foundInFront(stated, stated.values[0] ?? '');
}

/** The one address that lines over or under a clipped text give as its own; two are not certain. */
function clippedFrom(reading: Reading): FoundText | null {
  const regions = regionsOf(reading, 'syndication').filter(({ rule }) => rule === 'clipped-from');
  const found = regions.flatMap(({ span, confidence }) => {
    const value = addressOfSource(span.exact, true);
    if (value === null) return [];
    const start = reading.source.toUtf16(span.start) + span.exact.indexOf(value);
    return [{ value, evidence: [reading.source.span(start, start + value.length)], confidence }];
  });
  const [first, ...others] = found;
  if (first === undefined || others.some(({ value }) => value !== first.value)) return null;
  return { ...first, rule: 'clipped-from', status: 'stated' };
}

function isAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"']+$/i.test(value);
}
