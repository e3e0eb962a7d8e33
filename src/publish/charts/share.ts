import { picture, shape } from './svg.js';

const WIDTH = 240;
const HEIGHT = 14;

/** A bar as long as a count is beside the largest of its list; the number stands beside it. */
export function shareBar(count: number, most: number): string {
  const width = most === 0 ? 0 : Math.max(1, (WIDTH * count) / most);
  return picture('chart-share', WIDTH, HEIGHT, [
    shape('rect', { class: 'axis', x: 0, y: HEIGHT / 2, width: WIDTH, height: 1 }),
    shape('rect', { class: 'report', x: 0, y: 2, width, height: HEIGHT - 4, rx: 1 }),
  ]);
}
