import type { ArticleDate, Rights } from '../../model/article.js';
import type { FoundDate } from '../../model/found.js';
import type { Reading } from '../reading.js';
import { settle } from './order.js';
import { nearestStamps } from './place.js';
import { stampsOf, type Stamp } from './stamp.js';
import { windowOf } from './window.js';
import { zoneOf } from './zone.js';

/** When the article was published and changed, as it says itself, and a window where it does not. */
export function dateOf(reading: Reading, rights: Rights | null): ArticleDate {
  const stamps = stampsOf(reading);
  const { published, modified } = assign(nearestStamps(reading, stamps));
  const read = (stamp: Stamp | null) => (stamp === null ? null : foundDate(stamp, reading, stamps));
  return {
    published: read(published),
    modified: read(modified),
    inferred: published === null ? windowOf(reading, rights) : null,
  };
}

/** Of two stamps that say nothing of themselves, the first is of publication and the second of change. */
function assign(stamps: readonly Stamp[]): { published: Stamp | null; modified: Stamp | null } {
  const unsaid = stamps.filter(({ kind }) => kind === 'unsaid');
  const said = (kind: Stamp['kind']) => stamps.find((stamp) => stamp.kind === kind) ?? null;
  const published = said('published') ?? unsaid.shift() ?? null;
  // "Stand:" alone dates the text as it is; beside another date it is that of a change.
  const asOf = stamps.find(({ status }) => status);
  if (published === null && asOf !== undefined) return { published: asOf, modified: null };
  return { published, modified: said('modified') ?? unsaid.shift() ?? null };
}

function foundDate(stamp: Stamp, reading: Reading, all: readonly Stamp[]): FoundDate {
  const { day, alternatives, why } = settle(stamp, reading, all);
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
    confidence: day === null ? 0.5 : stamp.confidence,
    status: 'stated',
  };
}
