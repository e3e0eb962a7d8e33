import {
  agencyAlone,
  agencyOfCredit,
  agencyOfEnd,
  type CreditedAgency,
} from '../../language/agency-credits.js';
import { agencyNamed } from '../../language/outlets.js';
import { noticeIn } from '../../language/rights-notice.js';
import type { FoundByline, FoundText } from '../../model/found.js';
import type { Region } from '../../model/region.js';
import { foundInFront, front } from '../front.js';
import { rangeOf, regionsOf, type Reading } from '../reading.js';

/** One place in which an agency signs, or is thanked for its material. */
type WireRule = (reading: Reading, byline: readonly FoundByline[]) => FoundText | null;

/** In order of how surely they say whose text it is. */
const RULES: readonly WireRule[] = [
  ofFront,
  ofDateline,
  ofByline,
  ofEnd,
  ofLineBelow,
  ofNotice,
  ofCredit,
];

/** The agency whose text it is or whose material it uses: stated, in the dateline, the byline, or behind the text. */
export function wireOf(reading: Reading, byline: readonly FoundByline[]): FoundText | null {
  for (const rule of RULES) {
    const found = rule(reading, byline);
    if (found !== null) return found;
  }
  return null;
}

function ofFront(reading: Reading): FoundText | null {
  const stated = front(reading, 'wire');
  return stated === null ? null : foundInFront(stated, stated.values[0] ?? '');
}

/** "OSLO (AP) — " */
function ofDateline(reading: Reading): FoundText | null {
  for (const { span, confidence } of regionsOf(reading, 'dateline')) {
    const agency = agencyNamed(/\((?<agency>[^)]+)\)/.exec(span.exact)?.groups?.['agency'] ?? '');
    if (agency === null) continue;
    const rule = 'dateline-agency';
    return { value: agency, evidence: [span], rule, confidence, status: 'stated' };
  }
  return null;
}

function ofByline(_: Reading, byline: readonly FoundByline[]): FoundText | null {
  const agency = byline.find(({ kind }) => kind === 'agency');
  if (agency === undefined) return null;
  const { value, evidence, confidence, status } = agency;
  return { value, evidence, rule: 'byline-agency', confidence, status };
}

/** "… said the mayor. (Reuters)" behind the last sentence. */
function ofEnd(reading: Reading): FoundText | null {
  const last = reading.regions.findLast(({ role, span }) => role === 'body' && isProse(span.exact));
  return last === undefined
    ? null
    : found(reading, last, agencyOfEnd(last.span.exact), 'agency-signature', 0.85);
}

/** How many lines below the text an agency still signs it. */
const NEAR = 3;

/** "dpa", "Quelle: APA": a line of its own right below the text. */
function ofLineBelow(reading: Reading): FoundText | null {
  const last = reading.regions.findLastIndex(
    ({ role, span }) => role === 'body' && isProse(span.exact),
  );
  const below = reading.regions
    .slice(last + 1)
    .filter(({ role }) => role !== 'space')
    .slice(0, NEAR);
  if (last < 0) return null;
  return first(below, (region) =>
    region.role === 'navigation' && !/[:(]/.test(region.span.exact)
      ? null
      : found(reading, region, agencyAlone(region.span.exact), 'agency-line', 0.8),
  );
}

/** "© 2024 The Associated Press. All rights reserved." on the page of another outlet. */
function ofNotice(reading: Reading): FoundText | null {
  return first(regionsOf(reading, 'rights'), (region) => {
    const { holder, year, reserved } = noticeIn(region.span.exact);
    const agency = holder === null || (year === null && !reserved) ? null : agencyNamed(holder);
    if (holder === null || agency === null) return null;
    const start = region.span.exact.indexOf(holder);
    const named = { agency, start, end: start + holder.length };
    return found(reading, region, named, 'agency-notice', 0.8);
  });
}

/** "With inputs from PTI" */
function ofCredit(reading: Reading): FoundText | null {
  const credits = reading.regions.filter(
    ({ role, rule }) => role === 'byline' && rule === 'reporting-credit',
  );
  return first(credits, (region) =>
    found(reading, region, agencyOfCredit(region.span.exact), 'agency-credit', 0.7),
  );
}

function found(
  reading: Reading,
  region: Region,
  named: CreditedAgency | null,
  rule: string,
  confidence: number,
): FoundText | null {
  if (named === null) return null;
  const { start } = rangeOf(reading.source, region);
  const evidence = [reading.source.span(start + named.start, start + named.end)];
  return { value: named.agency, evidence, rule, confidence, status: 'stated' };
}

function first(
  regions: readonly Region[],
  read: (region: Region) => FoundText | null,
): FoundText | null {
  for (const region of regions) {
    const one = read(region);
    if (one !== null) return one;
  }
  return null;
}

function isProse(text: string): boolean {
  return text.length > 40;
}
