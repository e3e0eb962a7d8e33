import type { ArticleDate } from '../../model/article.js';
import type { Finding } from '../../model/finding.js';
import type { FoundDate } from '../../model/found.js';
import { limits } from '../../model/limits.js';
import { isDateLine } from '../../language/dates/lines.js';
import { front } from '../front.js';
import type { Reading } from '../reading.js';
import { shortened } from '../shortened.js';

/** What a finding says of a date, with the line of the seed it stands on. */
export type DateNote = Pick<Finding, 'ruleId' | 'reason' | 'cure' | 'severity'> & {
  line: number | undefined;
};

/**
 * What a person should know about the dates of a record.
 *
 * @param corrected names of the fields a person corrected: of those nothing is left to say.
 */
export function dateNotes(
  date: ArticleDate,
  reading: Reading,
  corrected: ReadonlySet<string>,
): DateNote[] {
  const cure = `state the day in ${sidecarOf(reading)} (published: 2025-12-01)`;
  const open = (['published', 'modified'] as const).filter((kind) => !corrected.has(kind));
  return [
    ...open.flatMap((kind) => unreadable(kind, date, reading)),
    ...open.flatMap((kind) => ambiguous(date[kind], cure)),
    ...disorder(date),
    ...(date.published === null && open.includes('published') ? impossible(reading, cure) : []),
  ];
}

function sidecarOf({ seed }: Reading): string {
  return `${seed.path.replace(/\.[^./]*$/, '')}.overrides.yml`;
}

function unreadable(
  kind: 'published' | 'modified',
  date: ArticleDate,
  reading: Reading,
): DateNote[] {
  const stated = front(reading, kind);
  if (stated === null || date[kind] !== null) return [];
  const span = `${limits.firstYear} to ${limits.lastPublication}`;
  return [
    {
      ruleId: 'date:unreadable',
      line: stated.evidence.line,
      reason: `“${shortened(stated.values[0] ?? '')}” is no date of the calendar in ${span}`,
      cure: 'write it as YYYY-MM-DD',
      severity: 'warning',
    },
  ];
}

function ambiguous(date: FoundDate | null, cure: string): DateNote[] {
  if (date === null || date.iso !== null) return [];
  const { raw, alternatives, evidence } = date;
  return [
    {
      ruleId: 'date:ambiguous',
      line: evidence[0]?.line,
      reason: `“${raw}” can mean ${alternatives.join(' or ')}; both are shown`,
      cure,
      severity: 'info',
    },
  ];
}

/** A day of change before that of publication is kept as it stands: the page may well say so. */
function disorder({ published, modified }: ArticleDate): DateNote[] {
  const [first, second] = [published?.iso?.slice(0, 10), modified?.iso?.slice(0, 10)];
  if (first === undefined || second === undefined || second >= first) return [];
  return [
    {
      ruleId: 'date:order',
      line: modified?.evidence[0]?.line,
      reason: `changed on ${second}, before it was published on ${first}; both are kept`,
      cure: 'see which of the two is of another article',
      severity: 'warning',
    },
  ];
}

/** The last days of a month: of a line that is no date because of one, the 28th is. */
const LATE_DAY = /(?<!\d)(?:29|[3-9]\d)(?!\d)/g;
const LONGEST = 80;

/** A line of nothing but a day the calendar does not have: "Published 31 February 2024". */
function impossible(reading: Reading, cure: string): DateNote[] {
  const line = reading.regions.find(
    ({ role, span }) => role !== 'space' && role !== 'metadata' && isImpossible(span.exact),
  );
  if (line === undefined) return [];
  return [
    {
      ruleId: 'date:impossible',
      line: line.span.line,
      reason: `“${shortened(line.span.exact)}” is no day of the calendar and dates nothing`,
      cure,
      severity: 'warning',
    },
  ];
}

function isImpossible(line: string): boolean {
  if (line.length > LONGEST || isDateLine(line)) return false;
  return [...line.matchAll(LATE_DAY)].some(({ 0: day, index }) =>
    isDateLine(`${line.slice(0, index)}28${line.slice(index + day.length)}`),
  );
}
