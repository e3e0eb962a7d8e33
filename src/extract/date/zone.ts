import { tzOffset } from '@date-fns/tz';
import { zoneNamed } from '../../language/zones.js';
import type { Reading } from '../reading.js';
import type { Stamp } from './stamp.js';

/** The state of a stamp's zone and what the reader is told about it. */
export interface Zone {
  state: 'stated' | 'inferred' | 'unknown';
  offset: string;
  why: string;
}

/**
 * An offset stated beside the stamp counts as stated. A zone the text names for its own times ("Monday night
 * (Swiss time)") is an inference: the wall time is kept as written and the zone only told.
 */
export function zoneOf(stamp: Stamp, day: string, reading: Reading): Zone {
  if (stamp.day.offset !== null) return { state: 'stated', offset: stamp.day.offset, why: '' };
  const named = stamp.day.time === null ? null : zoneNamed(reading.prose.text);
  if (named === null) return { state: 'unknown', offset: '', why: '' };
  const minutes = tzOffset(named.zone, new Date(`${day}T${stamp.day.time}Z`));
  const words = reading.prose.text.slice(named.start, named.end);
  return {
    state: 'inferred',
    offset: '',
    why: `zone ${named.zone} (UTC${hours(minutes)}) inferred from “${words}”`,
  };
}

function hours(minutes: number): string {
  const sign = minutes < 0 ? '−' : '+';
  const [h, m] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${sign}${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
}
