import type { Region } from '../../model/region.js';
import type { Reading } from '../reading.js';
import { daysOf, type Stamp } from './stamp.js';

/** How many lines above the first paragraph a stamp may stand without a headline over it, and how many below the last. */
const ABOVE = 10;
const BELOW = 8;
/** So many different days at most are an article's own. */
const MOST_DAYS = 2;

/**
 * The stamps that date the article and not its neighbours on the page: front matter, else what stands in the
 * article's head (from its headline to its first paragraph), else what stands around its text, else any. Outside
 * the head many days are those of a list of other articles: a wrong day is worse than none.
 */
export function nearestStamps(reading: Reading, stamps: readonly Stamp[]): readonly Stamp[] {
  const front = stamps.filter(({ rule }) => rule.startsWith('front-matter'));
  if (front.length > 0) return stamps;
  const lines = reading.regions.filter(({ role }) => role !== 'space' && role !== 'metadata');
  const groups = [headSpan(lines), textSpan(lines)].map(([from, to]) =>
    stamps.filter(({ evidence }) => evidence.start >= from && evidence.start < to),
  );
  const [head = [], text = []] = groups;
  if (head.length > 0) return head;
  return [text, stamps].find((group) => group.length > 0 && daysIn(group) <= MOST_DAYS) ?? [];
}

/** How many different days some stamps are of. */
function daysIn(stamps: readonly Stamp[]): number {
  return new Set(stamps.map((stamp) => daysOf(stamp).join())).size;
}

/** Code points from the headline, or from some lines above the first paragraph, to that paragraph. */
function headSpan(lines: readonly Region[]): [number, number] {
  const first = firstBody(lines);
  const title = lines.findLastIndex(({ role }, i) => role === 'headline' && i < first);
  // A kicker or a date may stand right above the headline.
  const from = Math.max(0, title < 0 ? first - ABOVE : Math.max(title - 3, first - 3 * ABOVE));
  return [lines[from]?.span.start ?? 0, lines[first]?.span.start ?? 0];
}

/** From the first paragraph to some lines behind the last. */
function textSpan(lines: readonly Region[]): [number, number] {
  const last = lines.findLastIndex(({ role }) => role === 'body');
  const end = lines[Math.min(last + BELOW, lines.length - 1)];
  return [lines[firstBody(lines)]?.span.start ?? 0, end?.span.end ?? 0];
}

/** The first paragraph below the headline, where there is one. */
function firstBody(lines: readonly Region[]): number {
  const title = lines.findIndex(({ role }) => role === 'headline');
  const below = lines.findIndex(({ role }, i) => role === 'body' && i > title);
  return below >= 0 ? below : lines.findIndex(({ role }) => role === 'body');
}
