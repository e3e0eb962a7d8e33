import { visible, type Screen } from '../../shell/console.js';

/** How a piece of text stands out on a terminal (SGR codes, ECMA-48). */
const STYLES = {
  strong: ['1', '22'],
  faint: ['2', '22'],
  title: ['1;4', '22;24'],
  kept: ['36', '39'],
  taken: ['33', '39'],
  hand: ['35', '39'],
  doubt: ['31', '39'],
} as const;

export type Style = keyof typeof STYLES;

/** A page of text for one screen: words are cut and wrapped to its width, and coloured where it has colours. */
export class Page {
  readonly lines: string[] = [];
  readonly width: number;
  readonly #colour: boolean;

  constructor({ columns, colour }: Screen) {
    this.width = Math.max(40, columns);
    this.#colour = colour;
  }

  paint(style: Style, words: string): string {
    if (!this.#colour || words === '') return words;
    const [on, off] = STYLES[style];
    return `\u001b[${on}m${words}\u001b[${off}m`;
  }

  blank(): void {
    this.lines.push('');
  }

  /** The head of a section, with how many things are in it. */
  section(name: string, count?: number): void {
    this.blank();
    this.lines.push(this.paint('title', count === undefined ? name : `${name} (${count})`));
  }

  /** Cells side by side, the last one cut to what is left of the width. */
  row(cells: readonly Cell[]): void {
    let left = this.width;
    const parts = cells.map(({ words, width, style, right }, i) => {
      const last = i === cells.length - 1;
      const room = Math.max(0, last ? left : Math.min(left, width ?? left));
      const shown = room === 0 ? '' : cut(oneLine(words), room);
      const pad = last ? '' : ' '.repeat(Math.max(0, room - cellsOf(shown)));
      left -= cellsOf(shown) + pad.length + 2;
      const painted = style === undefined ? shown : this.paint(style, shown);
      return right === true ? pad + painted : painted + pad;
    });
    this.lines.push(parts.join('  ').trimEnd());
  }

  /** Words behind an indent, wrapped to the width at white space; `mark` stands before the first line. */
  text(indent: number, words: string, style?: Style, mark = ''): void {
    wrapped(oneLine(words), this.width - indent).forEach((line, i) => {
      const lead = i > 0 || mark === '' ? ' '.repeat(indent) : this.#mark(mark, indent);
      this.lines.push(lead + (style === undefined ? line : this.paint(style, line)));
    });
  }

  #mark(mark: string, indent: number): string {
    return `${this.paint('faint', mark.padStart(indent - 2))}  `;
  }
}

/** One cell of a row; `right`: its words stand at its right edge. */
export interface Cell {
  words: string;
  width?: number;
  style?: Style;
  right?: boolean;
}

/** Words on one line, control characters and direction overrides made visible: a seed cannot rewrite the terminal. */
function oneLine(words: string): string {
  return visible(words.replace(/\s+/g, ' '));
}

const NO_CELL = /[\p{M}\u200b-\u200f\u2060\ufeff]/u;
/** East Asian wide characters and pictures take two cells (Unicode Standard Annex 11). */
const TWO_CELLS =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many cells of a terminal some words take. */
export function cellsOf(words: string): number {
  let cells = 0;
  for (const point of words) cells += NO_CELL.test(point) ? 0 : TWO_CELLS.test(point) ? 2 : 1;
  return cells;
}

/** The beginning that fits, with … where something is left out. */
export function cut(words: string, width: number): string {
  if (cellsOf(words) <= width) return words;
  const [head] = split(words, Math.max(0, width - 1));
  return `${head.trimEnd()}…`;
}

/** As much as fits, and the rest. */
function split(words: string, width: number): [string, string] {
  let [at, cells] = [0, 0];
  for (const point of words) {
    const next = cells + cellsOf(point);
    if (next > width) break;
    cells = next;
    at += point.length;
  }
  return [words.slice(0, at), words.slice(at)];
}

function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of words.split(' ')) {
    if (line !== '' && cellsOf(line) + 1 + cellsOf(word) > width) {
      lines.push(line);
      line = '';
    }
    while (cellsOf(word) > width) {
      const [head, rest] = split(word, width);
      lines.push(head);
      word = rest;
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A confidence as it stands beside a rule. */
export function percent(confidence: number): string {
  return confidence.toFixed(2);
}
