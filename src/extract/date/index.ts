import type { ArticleDate, Rights } from '../../model/article.js';
import type { FoundDate } from '../../model/found.js';
import type { Reading } from '../reading.js';
import { datingStamps } from './dating.js';
import { settle } from './order.js';
import { stampsOf, type Stamp } from './stamp.js';
import { windowOf } from './window.js';
import { zoneOf } from './zone.js';

/** When the article was published and changed, as it says itself, and a window where it does not. */
export function dateOf(reading: Reading, rights: Rights | null): ArticleDate {
  const stamps = stampsOf(reading);
  const dating = datingStamps(reading, stamps);
  const read = (stamp: Stamp | null) => (stamp === null ? null : foundDate(stamp, reading, stamps));
  const [published, modified] = [read(dating.published), read(dating.modified)];
  const inferred = published === null ? windowOf(reading, rights, modified) : null;
  return { published, modified, inferred };
}

function foundDate(stamp: Stamp, reading: Reading, stamps: readonly Stamp[]): FoundDate {
  const { day, alternatives, why, confidence, status } = settle(stamp, reading, stamps);
  const zone = zoneOf(stamp, day ?? alternatives[0] ?? '', reading);
  const time = stamp.day.time === null ? '' : `T${stamp.day.time}${zone.offset}`;
  const iso = day === null ? null : day + time;
  const edtf = iso ?? `[${alternatives.join(',')}]`;
  return {
    value: edtf,
    raw: stamp.day.raw,
    edtf,
    iso,
    zone: zone.state,
    alternatives: alternatives.map((one) => one + time),
    why: [why, zone.why].filter((reason) => reason !== '').join('; '),
    evidence: [stamp.evidence],
    rule: stamp.rule,
    confidence: Math.min(stamp.confidence, confidence),
    status,
  };
}
