import { dayOf, scaleOf } from './scale.js';
import { picture, shape } from './svg.js';

const WIDTH = 720;
const LANE = 44;
const BAR = 5;

/** A picture of what happened when and when it was reported. */
export interface TimelineChart {
  svg: string;
  /** The first and the last date that is drawn, as EDTF. */
  first: string;
  last: string;
  /** How many events lie too far from the reports to be drawn. */
  outside: number;
}

/**
 * When things are said to have happened, above the line, and when that was reported, below it. The line is as long as
 * the reports ask for: an event of 1813 would press all the others into one place.
 */
export function timelineChart(
  events: readonly string[],
  reports: readonly string[],
): TimelineChart | null {
  const printed = datedOf(reports);
  const all = datedOf(events);
  const isNear = nearness(printed.map(({ day }) => day));
  const told = all.filter(({ day }) => isNear(day));
  const drawn = [...told, ...printed].sort((a, b) => a.day - b.day);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (first === undefined || last === undefined || first.day === last.day) return null;
  return {
    svg: drawing(told, printed),
    first: first.edtf,
    last: last.edtf,
    outside: all.length - told.length,
  };
}

interface Dated {
  edtf: string;
  day: number;
}

function drawing(told: readonly Dated[], printed: readonly Dated[]): string {
  const x = scaleOf(
    [...told, ...printed].map(({ day }) => day),
    BAR,
    WIDTH - BAR,
  );
  const top = Math.max(...heaps(told, x).values(), ...heaps(printed, x).values());
  const bars = (lane: readonly Dated[], className: string, up: boolean) =>
    [...heaps(lane, x)].map(([at, count]) =>
      bar(at, (LANE - 4) * Math.max(0.3, count / top), className, up),
    );
  return picture('chart-timeline', WIDTH, LANE * 2 + 1, [
    shape('rect', { class: 'axis', x: 0, y: LANE, width: WIDTH, height: 1 }),
    ...bars(told, 'event', true),
    ...bars(printed, 'report', false),
  ]);
}

/** Days before the first and behind the last report that are drawn at least. */
const MARGIN = 60;

/** Whether a day is near enough to the reports: within their span, and as much again on either side. */
function nearness(reports: readonly number[]): (day: number) => boolean {
  if (reports.length === 0) return () => true;
  const first = reports.reduce((a, b) => Math.min(a, b));
  const last = reports.reduce((a, b) => Math.max(a, b));
  const margin = Math.max(MARGIN, last - first);
  return (day) => day >= first - margin && day <= last + margin;
}

function datedOf(dates: readonly string[]): Dated[] {
  return dates.flatMap((edtf) => {
    const day = dayOf(edtf);
    return day === null ? [] : [{ edtf, day }];
  });
}

/** How many fall on each place of the line, a place being as wide as a bar and its gap. */
function heaps(days: readonly Dated[], x: (day: number) => number): Map<number, number> {
  const heap = new Map<number, number>();
  for (const { day } of days) {
    const place = Math.round(x(day) / (BAR + 1)) * (BAR + 1);
    heap.set(place, (heap.get(place) ?? 0) + 1);
  }
  return heap;
}

function bar(at: number, height: number, className: string, up: boolean): string {
  const y = up ? LANE - height : LANE + 1;
  return shape('rect', { class: className, x: at - BAR / 2, y, width: BAR, height, rx: 1 });
}
