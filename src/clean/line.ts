import type { RegionRole } from '../model/region.js';

/** One line of a seed without its line end and outer white space; offsets are UTF-16 in the seed's text. */
export interface Line {
  text: string;
  start: number;
  end: number;
  /** Line ends between it and the line above that holds something. */
  gap: number;
  /** Index among the lines that hold something, and how many there are. */
  index: number;
  count: number;
  /** Lines of prose before and after this one, by a rough count, so that a rule can tell the edges. */
  proseBefore: number;
  proseAfter: number;
}

/** What a rule makes of a line: one or more labelled parts, in order, as offsets in the line's text. */
export interface Cut {
  role: RegionRole;
  start: number;
  end: number;
  confidence: number;
}

/** A rule looks at one line and either labels it or passes. */
export interface LineRule {
  id: string;
  label: (line: Line) => Cut[] | null;
}

/** The whole line under one role. */
export function whole(line: Line, role: RegionRole, confidence: number): Cut[] {
  return [{ role, start: 0, end: line.text.length, confidence }];
}

/** Splits a text into its lines that hold something, from an offset on. */
export function linesOf(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let above = from;
  for (const match of text.slice(from).matchAll(/[^\r\n]+/g)) {
    const raw = match[0];
    const body = raw.trim();
    if (body === '') continue;
    const start = from + match.index + raw.indexOf(body);
    const end = start + body.length;
    lines.push({
      text: body,
      start,
      end,
      gap: text.slice(above, start).match(/\r\n?|\n/g)?.length ?? 0,
      index: lines.length,
      count: 0,
      proseBefore: 0,
      proseAfter: 0,
    });
    above = end;
  }
  return counted(lines);
}

function counted(lines: Line[]): Line[] {
  let before = 0;
  for (const line of lines) {
    line.count = lines.length;
    line.proseBefore = before;
    if (isProse(line.text)) before++;
  }
  let after = 0;
  for (const line of lines.toReversed()) {
    line.proseAfter = after;
    if (isProse(line.text)) after++;
  }
  return lines;
}

/** At least nine words and an end of sentence. */
export function isProse(text: string): boolean {
  return wordCount(text) >= 9 && /[.!?:…。！？।]["'”’»)\]」』]*(?:\s*\([^)]{1,40}\))?$/.test(text);
}

/** Words between white space; two characters of a script that writes without it count as one. */
export function wordCount(text: string): number {
  const words = text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  const joined = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]/gu)?.length ?? 0;
  return words + Math.floor(joined / 2);
}
