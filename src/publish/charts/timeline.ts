import { dayOf, scaleOf } from './scale.js';
import { picture, shape } from './svg.js';

const WIDTH = 720;
const LANE = 44;
const BAR = 5;

/** When things are said to have happened, above the line, and when that was reported, below it. */
export function timelineChart(
  events: readonly string[],
  reports: readonly string[],
): string | null {
  const [told, printed] = [daysOf(events), daysOf(reports)];
  const days = [...told, ...printed];
  if (new Set(days).size < 2) return null;
  const x = scaleOf(days, BAR, WIDTH - BAR);
  const top = Math.max(...heaps(told, x).values(), ...heaps(printed, x).values());
  const bars = (lane: number[], className: string, up: boolean) =>
    [...heaps(lane, x)].map(([at, count]) =>
      bar(at, (LANE - 4) * Math.max(0.3, count / top), className, up),
    );
  return picture('chart-timeline', WIDTH, LANE * 2 + 1, [
    shape('rect', { class: 'axis', x: 0, y: LANE, width: WIDTH, height: 1 }),
    ...bars(told, 'event', true),
    ...bars(printed, 'report', false),
  ]);
}

function daysOf(dates: readonly string[]): number[] {
  return dates.flatMap((edtf) => dayOf(edtf) ?? []);
}

/** How many fall on each place of the line, a place being as wide as a bar and its gap. */
function heaps(days: readonly number[], x: (day: number) => number): Map<number, number> {
  const heap = new Map<number, number>();
  for (const day of days) {
    const place = Math.round(x(day) / (BAR + 1)) * (BAR + 1);
    heap.set(place, (heap.get(place) ?? 0) + 1);
  }
  return heap;
}

function bar(at: number, height: number, className: string, up: boolean): string {
  const y = up ? LANE - height : LANE + 1;
  return shape('rect', { class: className, x: at - BAR / 2, y, width: BAR, height, rx: 1 });
}
