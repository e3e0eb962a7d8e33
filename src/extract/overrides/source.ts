import { agencyNamed } from '../../language/outlets.js';
import type { Rights } from '../../model/article.js';
import type { FoundByline, FoundText } from '../../model/found.js';
import type { Entry, NameCorrection, RightsCorrection } from '../../model/sidecar.js';
import type { Span } from '../../model/span.js';
import { readNotice } from '../source/rights.js';
import type { Corrections } from './corrections.js';

type TextField = 'publisher' | 'originalPublisher' | 'url' | 'wire' | 'place';

/** What every value that a person gave has in common. */
export const BY_HAND = { rule: 'override', confidence: 1, status: 'override' } as const;

/** A value as read, or the one a person put in its place. */
export function correctedText(
  corrections: Corrections,
  field: TextField,
  read: FoundText | null,
): FoundText | null {
  const given = corrections.inPlaceOf(field, read);
  if (given === null) return read;
  const { value, evidence } = given;
  return value === null ? null : { value, evidence, ...BY_HAND };
}

/** A publisher that was taken from a notice a person corrected is known through that person. */
export function publisherByNotice(
  corrections: Corrections,
  read: FoundText | null,
): FoundText | null {
  const isCorrected = corrections.applied.some(({ field }) => field === 'rights');
  if (read?.rule !== 'copyright-holder' || !isCorrected) return read;
  return { ...read, confidence: 1, status: 'override' };
}

export function correctedByline(
  corrections: Corrections,
  read: readonly FoundByline[],
): FoundByline[] {
  const entry = corrections.of('byline');
  const names = entry === null ? null : namesOf(corrections, entry);
  if (entry === null || names === null) return [...read];
  const words = (list: readonly FoundByline[]) =>
    list.length === 0 ? null : list.map(({ value }) => value).join(', ');
  corrections.note('byline', entry, {
    value: words(names),
    replaced: words(read),
    evidence: read.flatMap(({ evidence }) => evidence),
  });
  return names;
}

/** The names with their evidence; null where the evidence of one does not fit. */
function namesOf(
  corrections: Corrections,
  entry: Entry<NameCorrection[] | null>,
): FoundByline[] | null {
  const shared = corrections.evidence('byline', entry);
  const names = (entry.value ?? []).map((given) => {
    const one = typeof given === 'string' ? { name: given } : given;
    const own = { ...entry, occurrence: one.occurrence ?? null };
    const evidence =
      one.evidence === undefined ? shared : corrections.evidence('byline', own, one.evidence);
    const agency = agencyNamed(one.name);
    const kind = one.kind ?? (agency === null ? 'person' : 'agency');
    return evidence && { value: one.name, evidence, ...BY_HAND, kind };
  });
  return shared === null || names.includes(null) ? null : names.flatMap((one) => one ?? []);
}

/** The notice as corrected: a new one is read like one of the seed, and what a person says of it counts. */
export function correctedRights(corrections: Corrections, read: Rights | null): Rights | null {
  const entry = corrections.of('rights');
  const evidence = entry === null ? null : corrections.evidence('rights', entry);
  if (entry === null || evidence === null) return read;
  const corrected = entry.value === null ? null : withParts(read, entry.value, evidence);
  if (corrected === undefined) {
    corrections.unfit(
      'rights',
      entry,
      'no notice was read in the seed, and the correction gives none',
      'add the words of the notice (notice: …)',
    );
    return read;
  }
  corrections.note('rights', entry, {
    value: corrected && rightsWords(corrected),
    replaced: read && rightsWords(read),
    evidence: read?.evidence ?? [],
  });
  return corrected;
}

function withParts(
  read: Rights | null,
  given: RightsCorrection,
  evidence: Span[],
): Rights | undefined {
  const base = given.notice === undefined ? read : readNotice(given.notice, evidence);
  if (base === null) return undefined;
  const { holder = base.holder, year = base.year, reserved = base.reserved } = given;
  const { notice } = base;
  return {
    notice,
    holder,
    year,
    reserved,
    evidence: evidence.length > 0 ? evidence : base.evidence,
  };
}

function rightsWords({ notice, holder, year, reserved }: Rights): string {
  const parts = [holder, year, reserved ? 'reproduction forbidden' : 'reproduction not forbidden'];
  return `${notice} (${parts.filter((part) => part !== null).join(', ')})`;
}
