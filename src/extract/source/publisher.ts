import { isOwner, isPlatform, withoutForm } from '../../language/company-name.js';
import { agencyNamed, isNewspaperTitle } from '../../language/outlets.js';
import { addressOfSource } from '../../language/source-line.js';
import { nameKey } from '../../language/words.js';
import type { Rights } from '../../model/article.js';
import type { FoundText } from '../../model/found.js';
import { foundInFront, front } from '../front.js';
import { regionsOf, type Reading } from '../reading.js';
import { mastheadOf } from './masthead.js';

/**
 * The publisher stated in the front matter or over the text, else the outlet on which the page around the article
 * agrees, else the holder of the copyright where its name is a newspaper's. Never one cited, and no company that owns
 * outlets.
 */
export function publisherOf(
  reading: Reading,
  rights: Rights | null,
  original: FoundText | null,
): FoundText | null {
  const stated = front(reading, 'publisher', (value) => !isAddress(value));
  if (stated !== null) return foundInFront(stated, stated.values[0] ?? '');
  const line = sourceLineOf(reading);
  if (line !== null) return line;
  const masthead = mastheadOf(reading);
  if (original !== null) return masthead === null || isSame(masthead, original) ? null : masthead;
  return masthead ?? holderOf(rights);
}

/** A holder whose name is a newspaper's is its publisher; "© Ann Other" alone is the credit of a picture. */
function holderOf(rights: Rights | null): FoundText | null {
  if (rights?.holder == null || (rights.year === null && !rights.reserved)) return null;
  const name = withoutForm(rights.holder);
  if (isOwner(name) || isPlatform(name) || agencyNamed(name) !== null) return null;
  if (!isNewspaperTitle(name)) return null;
  return {
    value: name,
    evidence: rights.evidence,
    rule: 'copyright-holder',
    confidence: 0.85,
    status: 'stated',
  };
}

function isSame(one: FoundText, other: FoundText): boolean {
  return nameKey(one.value) === nameKey(other.value);
}

/** "Source: Riverside Gazette", written over the text. */
function sourceLineOf(reading: Reading): FoundText | null {
  const region = regionsOf(reading, 'syndication').find(({ rule }) => rule === 'source-line');
  const name = region?.span.exact.replace(/^[^:]*:\s*/, '').trim() ?? '';
  if (region === undefined || name === '' || isAddress(name)) return null;
  if (agencyNamed(name) !== null) return null;
  const evidence = [region.span];
  return {
    value: name,
    evidence,
    rule: region.rule,
    confidence: region.confidence,
    status: 'stated',
  };
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
