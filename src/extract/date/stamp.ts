import { findDates, isoDay, type FoundDay } from '../../language/dates.js';
import type { Region } from '../../model/region.js';
import type { Span } from '../../model/span.js';
import { front } from '../front.js';
import { rangeOf, type Reading } from '../reading.js';

/** A date of the seed that says when it was published or changed. */
export interface Stamp {
  day: FoundDay;
  kind: 'published' | 'modified' | 'unsaid';
  /** "Stand: …": the day the text is as of. */
  status: boolean;
  evidence: Span;
  rule: string;
  confidence: number;
}

const MODIFIED =
  /\b(?:updated?|modified|edited|aktualisiert|mis à jour|actualizado|aggiornato|stand)\b[^\d]*$/i;
const PUBLISHED =
  /\b(?:published|posted|created|veröffentlicht|publié|publicado|pubblicato)\b[^\d]*$/i;

/** All stamps, front matter first, then the lines of timestamps and bylines in text order. */
export function stampsOf(reading: Reading): Stamp[] {
  return [
    ...frontStamps(reading),
    ...reading.regions
      .filter(({ role }) => role === 'timestamp' || role === 'byline')
      .flatMap((one) => inRegion(reading, one)),
  ];
}

function frontStamps(reading: Reading): Stamp[] {
  return (['published', 'modified'] as const).flatMap((kind) => {
    const value = front(reading, kind);
    const day = findDates(value?.values[0] ?? '')[0];
    if (value === null || day === undefined) return [];
    return [
      {
        day,
        kind,
        status: false,
        evidence: value.evidence,
        rule: value.rule,
        confidence: Math.min(0.98, value.confidence),
      },
    ];
  });
}

function inRegion(reading: Reading, region: Region): Stamp[] {
  const { start } = rangeOf(reading.source, region);
  const text = region.span.exact;
  let before = 0;
  return findDates(text).map((day) => {
    const words = text.slice(before, day.start);
    before = day.end;
    return {
      day,
      kind: MODIFIED.test(words) ? 'modified' : PUBLISHED.test(words) ? 'published' : 'unsaid',
      status: /\bstand\b[^\d]*$/i.test(words),
      evidence: reading.source.span(start + day.start, start + day.end),
      rule: region.rule,
      confidence: region.confidence,
    };
  });
}

/** The days a stamp can mean, as ISO dates. */
export function daysOf(stamp: Stamp): string[] {
  return stamp.day.readings.map(isoDay);
}
