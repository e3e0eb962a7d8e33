import type { RegionRole } from '../model/region.js';
import { isProse, type Line } from './line.js';

/** A part of a line with its role. Offsets are UTF-16 in the seed's text. */
export interface Part {
  role: RegionRole;
  start: number;
  end: number;
  rule: string;
  confidence: number;
}

/** A line with its parts, in order; white space between them belongs to none. */
export interface LabelledLine {
  line: Line;
  parts: Part[];
}

/** A rule that needs the lines around: returns the lines with some parts labelled anew. */
export interface StructureRule {
  id: string;
  apply: (lines: readonly LabelledLine[]) => LabelledLine[];
}

/** True for a line that is body and nothing else. */
export function isBody(labelled: LabelledLine): boolean {
  return labelled.parts.every((part) => part.role === 'body');
}

/** The rule of a line that no rule knew: body until the line model has been asked. */
export const UNKNOWN = 'prose';

/** True for a line that no rule has settled. */
export function isOpen({ parts }: LabelledLine): boolean {
  return parts.every((part) => part.rule === UNKNOWN);
}

/** True for a line of body that reads as prose. */
export function isBodyProse(labelled: LabelledLine): boolean {
  return isBody(labelled) && isProse(labelled.line.text);
}

/** The line under one other role. */
export function relabel(
  { line }: LabelledLine,
  role: RegionRole,
  rule: string,
  confidence: number,
): LabelledLine {
  return { line, parts: [{ role, start: line.start, end: line.end, rule, confidence }] };
}
