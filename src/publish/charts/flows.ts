import { label, picture, rounded, shape } from './svg.js';

/** Who names whom as a source, and how often. */
export interface Flow {
  from: string;
  to: string;
  count: number;
}

const WIDTH = 720;
const ROW = 30;
const LEFT = 250;
const RIGHT = 470;

/** Outlets on the left, whom they rest on at the right, the threads as thick as they are many. */
export function flowChart(flows: readonly Flow[]): string | null {
  if (flows.length === 0) return null;
  const from = [...new Set(flows.map((flow) => flow.from))];
  const to = [...new Set(flows.map((flow) => flow.to))];
  const height = Math.max(from.length, to.length) * ROW;
  const y = (list: readonly string[], name: string) =>
    (height / list.length) * (list.indexOf(name) + 0.5);
  const most = Math.max(...flows.map(({ count }) => count));
  return picture('chart-flows', WIDTH, height, [
    ...flows.map((flow) => thread(y(from, flow.from), y(to, flow.to), 1 + (7 * flow.count) / most)),
    ...from.map((name) =>
      label(cut(name), { x: LEFT - 10, y: y(from, name) + 5, 'text-anchor': 'end' }),
    ),
    ...to.map((name) => label(cut(name), { x: RIGHT + 10, y: y(to, name) + 5 })),
  ]);
}

function thread(y1: number, y2: number, width: number): string {
  const middle = (LEFT + RIGHT) / 2;
  const [a, b] = [rounded(y1), rounded(y2)];
  const d = `M${LEFT} ${a}C${middle} ${a} ${middle} ${b} ${RIGHT} ${b}`;
  return shape('path', { class: 'thread', d, 'stroke-width': width });
}

function cut(name: string): string {
  const points = Array.from(name);
  return points.length <= 30 ? name : `${points.slice(0, 29).join('')}…`;
}
