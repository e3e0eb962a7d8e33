import { once } from 'node:events';
import type { Finding } from '../model/finding.js';

/** Where a command speaks: records to stdout, everything else to stderr. */
export interface Console {
  /** A plain line on stderr. */
  say: (line: string) => void;
  /** A line that the next one replaces on a terminal, and that is left out elsewhere. */
  progress: (line: string) => void;
  /** A line on stdout. */
  out: (line: string) => void;
}

/** The process's own streams. */
export function processConsole(): Console {
  const terminal = process.stderr.isTTY;
  let open = false;
  const clear = () => {
    if (open) process.stderr.write('\r\u001b[K');
    open = false;
  };
  return {
    say: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress: (line) => {
      if (!terminal) return;
      clear();
      process.stderr.write(line);
      open = true;
    },
    out: (line) => {
      clear();
      process.stdout.write(`${line}\n`);
    },
  };
}

/** Waits until stdout takes more, where whoever reads it is slower than we are: what is printed would pile up in memory. */
export async function drained(): Promise<void> {
  if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
}

/** What stdout is shown on. */
export interface Screen {
  columns: number;
  colour: boolean;
}

/** Columns of something that is no terminal. */
const PAPER = 100;

/** Stdout's own: colours only on a terminal, and not where NO_COLOR asks for none (no-color.org). */
export function processScreen(): Screen {
  const { isTTY, columns } = process.stdout;
  const { NO_COLOR: none = '', TERM: term } = process.env;
  return { columns: isTTY ? columns : PAPER, colour: isTTY && none === '' && term !== 'dumb' };
}

/** `seeds/x.txt:12:5  error  reason` and the cure under it. Control characters of names are made visible. */
export function describe(finding: Finding): string {
  const place = [visible(finding.file), finding.line, finding.column]
    .filter((part) => part !== null)
    .join(':');
  return `${place}  ${finding.severity}  ${visible(finding.reason)}  (${finding.ruleId})\n    → ${finding.cure}`;
}

/** Control characters and direction overrides as escapes, so that a file name cannot rewrite the terminal. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
