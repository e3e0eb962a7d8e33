import { isProse, wordCount, type Line } from '../line.js';
import { shareClass } from './surface.js';

/** How a line lies among its neighbours, whatever it says. */
export interface Layout {
  /** Whether an empty line parts it from the one above and below, in a text that has such lines at all. */
  above: Parting;
  below: Parting;
  /** Lines of its block (what no empty line parts), as a class, and whether one of them is prose. */
  block: string;
  /** Length of the run of short lines it stands in, as a class; 0 for prose. */
  run: number;
  /** What stands before and behind that run: prose, prose that announces (":"), the edge. */
  between: string;
  /** Another line begins with the same five words. */
  echo: boolean;
}

type Parting = 'uniform' | 'joined' | 'parted' | 'edge';

/** A line of more words is no item of a list, menu or table. */
const SHORT = 14;
const OPENING_WORDS = 5;

export function layoutOf(lines: readonly Line[]): Layout[] {
  const uniform = isUniform(lines);
  const blocks = blocksOf(lines, uniform);
  const runs = runsOf(lines);
  const echoes = echoesOf(lines);
  const parting = (i: number): Parting =>
    i <= 0 || i >= lines.length
      ? 'edge'
      : uniform
        ? 'uniform'
        : lines[i]!.gap > 1
          ? 'parted'
          : 'joined';
  return lines.map((_, i) => ({
    above: parting(i),
    below: parting(i + 1),
    block: blocks[i]!,
    ...runs[i]!,
    echo: echoes[i]!,
  }));
}

/** Most lines of prose stand as far from the line above as any other line: empty lines then tell nothing. */
function isUniform(lines: readonly Line[]): boolean {
  const parted = lines.slice(1).filter(({ gap }) => gap > 1).length;
  return parted < 0.1 * lines.length || parted > 0.97 * (lines.length - 1);
}

function blocksOf(lines: readonly Line[], uniform: boolean): string[] {
  const classes: string[] = [];
  for (let from = 0, to = 1; from < lines.length; from = to, to = from + 1) {
    while (!uniform && to < lines.length && lines[to]!.gap <= 1) to++;
    const prose = lines.slice(from, to).some(({ text }) => isProse(text));
    const name = uniform ? 'uniform' : `${shareClass(to - from, [2, 3, 6])}${prose ? 'p' : ''}`;
    for (let i = from; i < to; i++) classes.push(name);
  }
  return classes;
}

function runsOf(lines: readonly Line[]): Pick<Layout, 'run' | 'between'>[] {
  const short = lines.map(({ text }) => !isProse(text) && wordCount(text) <= SHORT);
  const side = (i: number): string => {
    const text = lines[i]?.text;
    return text === undefined
      ? 'edge'
      : /:$/.test(text)
        ? 'colon'
        : isProse(text)
          ? 'prose'
          : 'long';
  };
  const found: Pick<Layout, 'run' | 'between'>[] = [];
  for (let from = 0, to = 1; from < lines.length; from = to, to = from + 1) {
    if (!short[from]) {
      found.push({ run: 0, between: 'none' });
      continue;
    }
    while (to < lines.length && short[to]) to++;
    const run = shareClass(to - from, [1, 2, 3, 5, 9, 20]);
    for (let i = from; i < to; i++) found.push({ run, between: `${side(from - 1)} ${side(to)}` });
  }
  return found;
}

function echoesOf(lines: readonly Line[]): boolean[] {
  const openings = lines.map(({ text }) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length < OPENING_WORDS ? null : words.slice(0, OPENING_WORDS).join(' ');
  });
  const counts = new Map<string, number>();
  for (const one of openings) if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1);
  return openings.map((one) => one !== null && counts.get(one)! > 1);
}
