import { tzOffset } from '@date-fns/tz';
import { zoneNamed, zoneOfAbbreviation } from '../../language/zones.js';
import type { Reading } from '../reading.js';
import type { Stamp } from './stamp.js';

/** The state of a stamp's zone and what the reader is told about it. */
export interface Zone {
  state: 'stated' | 'inferred' | 'unknown';
  offset: string;
  why: string;
}

/**
 * An offset stated beside the stamp counts as stated. A zone named there without one ("9:24 pm ET"), or by the text for
 * its own times ("Monday night (Swiss time)"), is an inference: the wall time is kept as written and the zone only told.
 */
export function zoneOf(stamp: Stamp, day: string, reading: Reading): Zone {
  const { offset, time, zone } = stamp.day;
  if (offset !== null) return { state: 'stated', offset, why: '' };
  const named = time === null ? null : zone === null ? namedInText(reading) : namedBeside(zone);
  if (named === null) return { state: 'unknown', offset: '', why: '' };
  const minutes = tzOffset(named.zone, new Date(`${day}T${time}Z`));
  const why = `zone ${named.zone} (UTC${hours(minutes)}) inferred from “${named.words}”`;
  return { state: 'inferred', offset: '', why };
}

interface Named {
  zone: string;
  words: string;
}

/** A zone written beside the stamp; one that means several is not the one the text counts in. */
function namedBeside(words: string): Named | null {
  const zone = zoneOfAbbreviation(words);
  return zone === null ? null : { zone, words };
}

function namedInText(reading: Reading): Named | null {
  const named = zoneNamed(reading.prose.text);
  return named && { zone: named.zone, words: reading.prose.text.slice(named.start, named.end) };
}

/** What is added to UTC; nothing where that is nothing. */
function hours(minutes: number): string {
  if (minutes === 0) return '';
  const sign = minutes < 0 ? '−' : '+';
  const [h, m] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${sign}${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
}
