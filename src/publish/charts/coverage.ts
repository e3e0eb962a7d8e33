import { dayOf, scaleOf } from './scale.js';
import { picture, shape } from './svg.js';

const WIDTH = 240;
const HEIGHT = 14;

/** For each outlet a strip with a dot for every day it reported on, all on one scale. */
export function coverageStrips(reports: readonly (readonly string[])[]): (string | null)[] {
  const days = reports.map((dates) => dates.flatMap((edtf) => dayOf(edtf) ?? []));
  const all = days.flat();
  if (new Set(all).size < 2) return days.map(() => null);
  const x = scaleOf(all, 6, WIDTH - 6);
  return days.map((mine) => picture('chart-strip', WIDTH, HEIGHT, [line(), ...dots(mine, x)]));
}

function line(): string {
  return shape('rect', { class: 'axis', x: 0, y: HEIGHT / 2, width: WIDTH, height: 1 });
}

function dots(days: readonly number[], x: (day: number) => number): string[] {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].map(([day, count]) =>
    shape('circle', { class: 'report', cx: x(day), cy: HEIGHT / 2, r: Math.min(6, 2.5 + count) }),
  );
}
