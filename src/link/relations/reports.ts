import type { Digest } from '../../model/digest.js';
import type { Statement } from '../claims/statement.js';
import type { Statements } from '../claims/statements.js';
import type { Linker } from '../context.js';
import { pairsLeft, type Matched } from '../kept/matched.js';
import type { Tie } from '../stories/agglomerate.js';
import { disputesBetween } from './dispute.js';
import { relationOf, type BareRelation } from './index.js';
import type { Found } from './rule.js';
import { whyDenied, type Reporter } from './teller.js';
import { tollsBetween } from './tolls.js';

/** Articles so likely of one event are compared for what one denies and the other affirms. */
const ON_ONE_MATTER = 0.01;
/** So likely two articles report one event that what they count is the same. */
const ON_ONE_EVENT = 0.5;

/** So many articles are kept laid open. */
const OPEN = 200;

/** The two articles of a tie are near enough for comparing what one denies and the other affirms. */
export function onOneMatter([, , likely]: Tie): boolean {
  return likely >= ON_ONE_MATTER;
}

/** What a linking leaves of its comparing reports. Articles and statements are known by their places. */
export interface KeptReports {
  /** The ties that were looked at, two places each in one row. */
  looked: Uint32Array;
  /** What was found: two articles and a statement of each, four places in one row. */
  rows: Uint32Array;
  found: Found[];
}

/** What an earlier linking left, and which articles, and their statements, are as they were. */
export interface ReportsBefore {
  kept: KeptReports;
  articles: Matched;
  /** Of each statement of then its place now. */
  now: Int32Array;
}

/** What one report says against another: the places of two statements. */
interface Against {
  one: number;
  other: number;
  found: Found;
}

/** Reports of articles, by the places of these. */
export interface Reports {
  digests: readonly Digest[];
  statements: Statements;
}

/**
 * What reports of one matter say against one another, found from the articles and not from words their claims share: one
 * denies what the other affirms, or they count the dead and hurt otherwise. Two that are as they were say what they said.
 */
export function opposedReports(
  ties: readonly Tie[],
  reports: Reports,
  linker: Pick<Linker, 'dispute' | 'weights'>,
  before: ReportsBefore | null = null,
): { opposed: BareRelation[]; kept: KeptReports } {
  const { statements } = reports;
  const reporter = reportersOf(reports);
  const hasDenial = reports.digests.map((_, place) => statements.rows.hasDenial(place));
  const known = knownOf(before, hasDenial.length);
  const kept = { looked: [] as number[], rows: [] as number[], found: [] as Found[] };
  const opposed: BareRelation[] = [];
  for (const [a, b, likely] of ties.filter(onOneMatter)) {
    if (likely < ON_ONE_EVENT && !hasDenial[a]! && !hasDenial[b]!) continue;
    kept.looked.push(a, b);
    const against =
      known.get(a * hasDenial.length + b) ??
      saidAgainst(reporter(a), reporter(b), likely >= ON_ONE_EVENT, linker);
    for (const { one, other, found } of against) {
      kept.rows.push(a, b, one, other);
      kept.found.push(found);
      opposed.push(relationOf(found, [statements.at(one)!], [statements.at(other)!]));
    }
  }
  const [looked, rows] = [Uint32Array.from(kept.looked), Uint32Array.from(kept.rows)];
  return { opposed, kept: { looked, rows, found: kept.found } };
}

/** The ties looked at before of which both articles are as they were, with what was found. */
function knownOf(before: ReportsBefore | null, size: number): Map<number, Against[]> {
  const known = new Map<number, Against[]>();
  if (before === null) return known;
  const { kept, articles, now } = before;
  for (const { pair } of pairsLeft(kept.looked, articles))
    known.set(pair[0] * size + pair[1], NOTHING);
  kept.found.forEach((found, n) => {
    const [a, b, one, other] = kept.rows.subarray(4 * n, 4 * n + 4);
    const [here, there] = [articles.is[a!]!, articles.is[b!]!];
    if (here < 0 || there < 0) return;
    const key = here * size + there;
    known.set(key, [...known.get(key)!, { one: now[one!]!, other: now[other!]!, found }]);
  });
  return known;
}

const NOTHING: Against[] = [];

function reportersOf({ digests, statements }: Reports): (place: number) => PlacedReporter {
  const open = new Map<number, PlacedReporter>();
  return (place) => {
    const known = open.get(place);
    if (known !== undefined) return known;
    if (open.size >= OPEN) open.clear();
    const first = statements.rows.first[place]!;
    const made = { first, digest: digests[place]!, statements: statements.of(place) };
    open.set(place, made);
    return made;
  };
}

interface PlacedReporter extends Reporter {
  /** Place of its first statement. */
  first: number;
}

function saidAgainst(
  one: PlacedReporter,
  other: PlacedReporter,
  areOfOneEvent: boolean,
  linker: Pick<Linker, 'dispute' | 'weights'>,
): Against[] {
  const placeOf = (said: Statement) => {
    const from = said.article === one.digest.id ? one : other;
    return from.first + from.statements.indexOf(said);
  };
  const against = (here: Statement, there: Statement, found: Found): Against => ({
    one: placeOf(here),
    other: placeOf(there),
    found,
  });
  const disputes = disputesBetween(one, other, linker).map(({ denying, affirming, likely }) =>
    against(denying, affirming, {
      type: 'contradicts',
      why: whyDenied(denying),
      confidence: likely,
    }),
  );
  if (!areOfOneEvent) return disputes;
  const tolls = tollsBetween(one, other);
  return [...disputes, ...tolls.map(({ here, there, found }) => against(here, there, found))];
}
