import { findDates, type FoundDay } from '../dates.js';
import { labelsIn, type DateLabel } from './labels.js';
import { amidOf, isOwn, withoutDates, type Amid } from './own.js';
import { beside, isNames, wordsOf } from './words.js';

/**
 * How a date stands in its line: called a day of publication or of change, alone, beside names or a section of the
 * page, or spoken of in words.
 */
export type Standing = 'labelled' | 'alone' | 'beside' | 'spoken';

/** A date of a line with how it stands there. */
export interface LineDate {
  day: FoundDay;
  standing: Standing;
  label: DateLabel | null;
  /** What else its line holds. */
  amid: Amid;
}

/** Most words of a line of which a date is more than a part, and most between a label and its date. */
const MOST_WORDS = 22;
const MOST_BESIDE = 10;
const MOST_BETWEEN = 4;

/** What stands in the line of a date without a label. */
const AMID: Readonly<Record<Standing, Amid>> = {
  labelled: 'nothing',
  alone: 'nothing',
  beside: 'names',
  spoken: 'prose',
};

/** All dates of a line with how each stands there. A span of days or the length of a film is only spoken of. */
export function lineDates(line: string): LineDate[] {
  const days = findDates(line);
  if (days.length === 0) return [];
  const bare = withoutDates(line, days);
  return standings(line, days).map((date) => {
    const { day, label, standing } = date;
    if (label !== null) return { ...date, amid: amidOf(bare, day, label) };
    return { ...date, amid: AMID[standing] };
  });
}

function standings(line: string, days: readonly FoundDay[]): Omit<LineDate, 'amid'>[] {
  const labels = labelsIn(line);
  const isShort = wordsOf(line).filter((word) => /^\p{L}/u.test(word)).length <= MOST_WORDS;
  return days.map((day, i) => {
    const from = days[i - 1]?.end ?? 0;
    const label = labelBefore(labels, from, day, line) ?? labelBehind(labels, day, line);
    const [before, after] = [line.slice(from, day.start), line.slice(day.end, days[i + 1]?.start)];
    if (isEvent(day, before, after)) return { day, label: null, standing: 'spoken' };
    const lead = label === null ? '' : line.slice(from, Math.max(from, label.start));
    const labelled = label !== null && (label.start >= day.end || isOwn(lead, isShort));
    if (labelled) return { day, label, standing: 'labelled' };
    return { day, label: null, standing: isShort ? standingOf(day, before, after) : 'spoken' };
  });
}

/** True for a line of nothing but dates with what belongs to them: labels, times, days of the week. */
export function isDateLine(line: string): boolean {
  const dates = lineDates(line);
  if (dates.length === 0 || dates.some(({ standing }) => standing === 'spoken')) return false;
  const rest = dates.reduceRight(
    (text, { day }) => `${text.slice(0, day.start)} ${text.slice(day.end)}`,
    line,
  );
  return beside(rest.replace(LEFT_ALONE, '')).length === 0;
}

/** "By 3 May 2024": the word before a name that stands elsewhere on the page, or is lost. */
const LEFT_ALONE = /^\s*(?:by|von|par|por|di|af|av|door)(?=\s*$)/iu;

/** The label a line is, where it is nothing else: "Published on", "Letzte Aktualisierung:". */
export function labelAlone(line: string): DateLabel | null {
  const label = labelsIn(line).at(-1);
  return label === undefined || /\d/.test(line) || beside(line).length > 0 ? null : label;
}

function labelBefore(
  labels: readonly DateLabel[],
  from: number,
  { start }: FoundDay,
  line: string,
): DateLabel | null {
  const label = labels.findLast((one) => one.start >= from && one.end <= start);
  if (label === undefined) return null;
  const between = line.slice(label.end, start);
  return beside(between).length <= MOST_BETWEEN && !/[.!?]\s/.test(between) ? label : null;
}

/** "2025年1月13日更新": in East Asian languages the label closes the note. */
function labelBehind(
  labels: readonly DateLabel[],
  { end }: FoundDay,
  line: string,
): DateLabel | null {
  const label = labels.find((one) => one.start >= end && one.start <= end + 2);
  if (label === undefined || !/\p{sc=Han}/u.test(line.slice(label.start, label.end))) return null;
  return /^(?:[)\s|]|$)/u.test(line.slice(label.end)) ? label : null;
}

const LENGTH = /\d:\d\d\s?(?:min|sec|sek|std)\b/i;
const UNTIL = /^\s?[-–—]\s?\d{1,2}[:.]\d\d/;

/** "— Ann Other (@ann) May 3, 2024": a message that is quoted. */
const POST = /\(@\w+\)\s*$/;

/** A span of days or of hours, the length of a film, or a message of somebody: no day of publication. */
function isEvent({ from }: FoundDay, before: string, after: string): boolean {
  return (
    from !== null ||
    POST.test(before) ||
    LENGTH.test(before) ||
    LENGTH.test(after) ||
    UNTIL.test(after)
  );
}

const STRONG_END = /(?:[|•·/:–—-]|\n)\s*$/u;
const STRONG_START = /^(?:\p{L}|\s*(?:[|•·/–—\n-]|$))/u;

function standingOf(day: FoundDay, before: string, after: string): Standing {
  const [left, right] = [beside(before), beside(after)];
  if (left.length === 0 && right.length === 0) return 'alone';
  if (left.length + right.length > MOST_BESIDE) return 'spoken';
  return opens(before, left, day) && closes(after, right) ? 'beside' : 'spoken';
}

/** What parts the notes of a line. */
const NOTES = /[|•·]|\s[–—-]\s/u;
/** What a day beside these words is of: an event, a picture, a source that is quoted. */
const OF_ELSE =
  /(?<!\p{L})(?:born|died|deadline|due|expir\w+|ends?|starts?|begins?|valid|accessed|retrieved|abgerufen|consulté|consultado|photo|photograph|image|picture|video|foto|bild|crédit|credit|source|quelle|episode|season|folge|staffel|meeting|event|concert|konzert|termin|wann|when|geboren|gestorben|election day|air date|release date|on this day|kick-?off|next|nächste[rsn]?)(?!\p{L})/iu;

function opens(before: string, left: readonly string[], day: FoundDay): boolean {
  if (left.length === 0) return true;
  const note = before.split(NOTES).at(-1) ?? '';
  if (OF_ELSE.test(note)) return false;
  if (/\(\s*$/.test(before)) return left.length <= 3;
  const exact = day.time !== null || day.weekday !== null;
  return STRONG_END.test(before) || isNames(beside(note), exact ? 1 : 0);
}

function closes(after: string, right: readonly string[]): boolean {
  if (right.length === 0 || STRONG_START.test(after)) return true;
  if (/[.!?]$/.test(after.trim())) return false;
  return right.length === 1 || NAME_BEHIND.test(after);
}

/** "5:45 AM PST 11/19/2019 by Ann Other", "November 20, 2019 Ann Other". */
const NAME_BEHIND = /^\s+(?:(?:by|von|par|por|di|af|av|door)\s+)?\(?[\p{Lu}\p{Lo}]/u;
