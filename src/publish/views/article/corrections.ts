import type { Article } from '../../../model/article.js';
import type { FieldName, Override } from '../../../model/override.js';
import type { Region } from '../../../model/region.js';
import { evidenceOf, type Evidence } from './evidence.js';
import type { Strings } from '../../strings/index.js';

/** Who corrected something, why, and what the program had read there. */
export interface Signature {
  who: string;
  why: string;
  /** What the program had read; empty where it had read nothing. */
  was: string;
  /** A person put it in: the program had not read anything of the kind there. */
  added?: true;
}

/** One correction as the page lists it. */
export interface CorrectionRow extends Signature {
  /** "Publisher", "Quotation". */
  name: string;
  /** "is", "was taken out", "was put in". */
  action: Override['action'];
  now: string;
  /** The words concerned, or those the program had read from. */
  evidence: Evidence[];
  line: number;
}

/**
 * Every correction that was applied to an article, in the order of its sidecar. A claim that only follows the quotation
 * it overlaps was corrected by the same entry, which is listed once.
 */
export function correctionsOf({ overrides }: Article, { apparatus }: Strings): CorrectionRow[] {
  return overrides.filter(isEntry).map((override) => ({
    ...signatureOf(override),
    name: apparatus.fields[override.field],
    action: override.action,
    now: override.value ?? '',
    evidence: evidenceOf(override.evidence),
    line: override.line,
  }));
}

function isEntry(one: Override, _at: number, all: readonly Override[]): boolean {
  return !(
    one.field === 'claims' &&
    all.some((quote) => quote.field === 'quotes' && quote.line === one.line && meet(quote, one))
  );
}

function meet(a: Override, b: Override): boolean {
  return a.evidence.some((x) => b.evidence.some((y) => x.start < y.end && y.start < x.end));
}

/** The correction of a field; null where the value is the program's own. */
export function correctionOf({ overrides }: Article, field: FieldName): Signature | null {
  const override = overrides.findLast((one) => one.field === field);
  return override === undefined ? null : signatureOf(override);
}

/** The corrections of one quotation or claim. */
export function correctionsOfAtom({ overrides }: Article, atom: string): Signature[] {
  return overrides.filter(({ target }) => target === atom).map(signatureOf);
}

/** The correction that made a region what it is. */
export function correctionOfRegion(
  { overrides }: Article,
  { rule, span }: Region,
): Signature | null {
  if (rule !== 'override') return null;
  const inside = ({ start, end }: { start: number; end: number }) =>
    start <= span.start && span.end <= end;
  const override = overrides.findLast(
    ({ field, evidence }) => field === 'regions' && evidence.some(inside),
  );
  return override === undefined ? null : signatureOf(override);
}

function signatureOf({ who, why, replaced, action }: Override): Signature {
  // The page goes on behind it with a full stop of its own.
  return {
    who: who ?? '',
    why: why?.replace(/[.\s]+$/, '') ?? '',
    was: replaced ?? '',
    ...(action === 'add' ? { added: true as const } : {}),
  };
}
