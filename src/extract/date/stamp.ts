import { labelAlone, lineDates, type LineDate, type Standing } from '../../language/dates/lines.js';
import { findDates, isoDay, type FoundDay } from '../../language/dates.js';
import { limits } from '../../model/limits.js';
import type { Region } from '../../model/region.js';
import type { Span } from '../../model/span.js';
import { front } from '../front.js';
import { rangeOf, type Reading } from '../reading.js';

/** A date of the seed that may say when it was published or changed. */
export interface Stamp {
  day: FoundDay;
  kind: 'published' | 'modified' | 'unsaid';
  /** "Stand: …": the day the text is as of. */
  status: boolean;
  standing: Standing;
  /** What else its line holds. */
  amid: LineDate['amid'];
  /** Index of its region among those of the reading; -1 in front matter. */
  region: number;
  evidence: Span;
  rule: string;
  confidence: number;
}

/** All stamps, front matter first, then in text order; days that lines only speak of are none. */
export function stampsOf(reading: Reading): Stamp[] {
  return [
    ...frontStamps(reading),
    ...reading.regions.flatMap((region, i) => inRegion(reading, region, i)),
  ].filter(({ day }) => day.readings.every(({ year }) => year <= limits.lastPublication));
}

/** A longer paragraph does not say when it was published. */
const LONGEST = 2000;

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
        standing: 'labelled' as const,
        amid: 'nothing' as const,
        region: -1,
        evidence: value.evidence,
        rule: value.rule,
        confidence: Math.min(0.98, value.confidence),
      },
    ];
  });
}

function inRegion(reading: Reading, region: Region, index: number): Stamp[] {
  if (region.role === 'space' || region.role === 'metadata') return [];
  if (region.span.exact.length > LONGEST) return [];
  const { start } = rangeOf(reading.source, region);
  const dates = lineDates(region.span.exact).filter((date) => !isSpokenOf(date, region));
  return dates.map((date, i) => {
    const label = date.label ?? (i === 0 ? labelAbove(reading, index, date) : null);
    return {
      day: date.day,
      kind: label?.kind ?? 'unsaid',
      status: label?.status === true,
      standing: label === null ? date.standing : 'labelled',
      amid: date.amid,
      region: index,
      evidence: reading.source.span(start + date.day.start, start + date.day.end),
      rule: region.rule,
      confidence: region.confidence,
    };
  });
}

/** Of what a sentence of the text calls published it only speaks: "Published by Gull & Sons on 3 May 2021, the book tells". */
function isSpokenOf({ standing, label, amid }: LineDate, { role }: Region): boolean {
  const isProse = role === 'body' || role === 'standfirst' || role === 'caption';
  return standing === 'spoken' || (isProse && label !== null && amid === 'prose');
}

/** The label that stands on the line above a date. */
function labelAbove(reading: Reading, index: number, { day }: LineDate): LineDate['label'] {
  if (day.start > 0) return null;
  const above = reading.regions.slice(Math.max(0, index - 3), index);
  const line = above.findLast(({ role }) => role !== 'space');
  return line === undefined ? null : labelAlone(line.span.exact);
}

/** The days a stamp can mean, as ISO dates. */
export function daysOf(stamp: Stamp): string[] {
  return stamp.day.readings.map(isoDay);
}
