import { findDates, isoDay } from '../language/dates.js';
import type { FoundText } from '../model/found.js';
import type { FrontField } from '../model/seed.js';
import type { Span } from '../model/span.js';
import { NAMES, nameOf, SAVED, type FrontName } from './front-names.js';
import { meaningOf } from './front-words.js';
import type { Reading } from './reading.js';

export type { FrontName } from './front-names.js';

export interface FrontValue {
  values: string[];
  evidence: Span;
  /** Where it is stated, and how sure that place is. */
  rule: string;
  confidence: number;
}

type Stated = Pick<FrontField, 'values'> & { key: string; field: FrontField };

/** What the front matter, or the metadata of a page, says under any of a field's names that `accept` agrees to. */
export function front(
  reading: Reading,
  name: FrontName,
  accept: (value: string) => boolean = () => true,
): FrontValue | null {
  const stated = chosen(reading, name, accept);
  if (stated === null) return null;
  const { start, end, rule, confidence } = stated.field;
  return { values: stated.values, evidence: reading.source.span(start, end), rule, confidence };
}

/** The field that a name of the record is read from: of dates the first that is one, else the first there is. */
function chosen(
  reading: Reading,
  name: FrontName,
  accept: (value: string) => boolean = () => true,
): Stated | null {
  const stated = statedUnder(reading, NAMES[name], (value) => {
    const words = meaningOf(name, value);
    return words !== null && accept(words) ? words : null;
  });
  const own = name === 'modified' ? stated.filter((one) => !isOfNote(reading, one)) : stated;
  const dated = name === 'published' || name === 'modified' ? own.find(isDay) : undefined;
  return dated ?? own[0] ?? null;
}

/** Every field under some names that says something, in the order of the names. */
function statedUnder(
  reading: Reading,
  names: readonly string[],
  read: (value: string) => string | null,
): Stated[] {
  const fields = [...(reading.seed.front?.fields ?? [])].map(([key, field]) => ({
    key,
    field,
    ...nameOf(key),
  }));
  return names
    .flatMap((name) => {
      const same = fields.filter((one) => one.name === name);
      return same.sort((a, b) => Number(a.own) - Number(b.own));
    })
    .map(({ key, field }) => ({
      key,
      field,
      values: field.values.flatMap((value) => read(value) ?? []),
    }))
    .filter(({ values }) => values.length > 0);
}

/** The one day a field states, as ISO, or null. */
function dayOf({ values }: Pick<Stated, 'values'>): string | null {
  const [date] = findDates(values[0] ?? '');
  const [day, other] = date?.readings ?? [];
  return day === undefined || other !== undefined ? null : isoDay(day);
}

function isDay({ values }: Stated): boolean {
  return findDates(values[0] ?? '').length > 0;
}

/**
 * A change of the note and not of the article: no article changes in a note on the day it was saved or later. Where it
 * was published after that day, a system for publishing wrote both.
 */
function isOfNote(reading: Reading, modified: Stated): boolean {
  const changed = dayOf(modified);
  const saved = statedUnder(reading, SAVED, (value) => value).flatMap((one) => dayOf(one) ?? []);
  const [first] = saved.sort();
  if (changed === null || first === undefined || changed < first) return false;
  const published = chosen(reading, 'published');
  const day = published === null ? null : dayOf(published);
  return day === null || day <= first;
}

/** A stated value as a found one. */
export function foundInFront(value: FrontValue, text: string): FoundText {
  return {
    value: text,
    evidence: [value.evidence],
    rule: value.rule,
    confidence: value.confidence,
    status: 'stated',
  };
}

/** The exact characters of a stated value in its field; those of the whole field where it is written otherwise. */
export function spanInFront(reading: Reading, { values, evidence }: FrontValue): Span {
  const words = (values[0] ?? '').split(/\s+/).map(escaped);
  const found = words.join('') === '' ? null : new RegExp(words.join('\\s+')).exec(evidence.exact);
  if (found === null) return evidence;
  const start = reading.source.toUtf16(evidence.start) + found.index;
  return reading.source.span(start, start + found[0].length);
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** What the record has no field for, or read from another field, as strings. */
export function extra(reading: Reading): Record<string, string> {
  const names = Object.keys(NAMES) as FrontName[];
  const used = new Set(names.flatMap((name) => chosen(reading, name)?.key ?? []));
  const known = new Set<string>(Object.values(NAMES).flat());
  const fields = [...(reading.seed.front?.fields ?? [])].filter(
    ([key, { values }]) => !used.has(key) && !(values.length === 0 && known.has(nameOf(key).name)),
  );
  return Object.fromEntries(fields.map(([key, field]) => [key, field.values.join(', ')]));
}
