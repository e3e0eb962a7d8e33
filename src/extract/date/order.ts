import { getISODay } from 'date-fns/getISODay';
import { parseISO } from 'date-fns/parseISO';
import { weekdaysReported } from './reported-weekdays.js';
import type { FoundDay, Reading } from '../../language/dates.js';
import type { Reading as SeedReading } from '../reading.js';
import { daysOf, type Stamp } from './stamp.js';

/** Which of the days a stamp can mean is right, and why; `day` null where the evidence does not settle it. */
export interface Settled {
  day: string | null;
  alternatives: string[];
  why: string;
}

type Evidence = (
  stamp: Stamp,
  days: readonly string[],
  reading: SeedReading,
  all: readonly Stamp[],
) => Settled | null;

/** Day or month first is settled by evidence alone, the strongest first; without any, both readings stay. */
const EVIDENCE: readonly Evidence[] = [single, otherDates, declaredLanguage, weekday];

export function settle(stamp: Stamp, reading: SeedReading, all: readonly Stamp[]): Settled {
  const days = daysOf(stamp);
  for (const evidence of EVIDENCE) {
    const settled = evidence(stamp, days, reading, all);
    if (settled !== null) return settled;
  }
  return {
    day: null,
    alternatives: [...days].sort(),
    why: 'day and month could stand in either order',
  };
}

function single(stamp: Stamp, days: readonly string[]): Settled | null {
  const day = days[0];
  if (day === undefined || days.length > 1) return null;
  const how = {
    named: 'the month is named',
    iso: 'the year stands first',
    numeric: numericOrder(stamp),
  };
  return { day, alternatives: [], why: how[stamp.day.order] };
}

function numericOrder({ day }: Stamp): string {
  if (isDotted(day)) return 'between full stops the day stands first';
  return isSameEitherWay(day.readings[0])
    ? 'day and month are the same number'
    : 'only one order is a day of the calendar';
}

function isDotted({ raw }: FoundDay): boolean {
  return /^\d+\./.test(raw.trim());
}

/** 05/05 is one day in either order and shows neither. */
function isSameEitherWay(reading: Reading | undefined): boolean {
  return reading?.month === reading?.day;
}

/** Another numeric date of the same seed that can be read in one order only shows the order of this one. */
function otherDates(
  _: Stamp,
  days: readonly string[],
  __: SeedReading,
  all: readonly Stamp[],
): Settled | null {
  const sure = all.find(
    ({ day }) =>
      day.order === 'numeric' &&
      !isDotted(day) &&
      day.readings.length === 1 &&
      !isSameEitherWay(day.readings[0]),
  );
  if (sure === undefined) return null;
  const monthFirst = Number(/^\d+/.exec(sure.day.raw.trim())?.[0]) === sure.day.readings[0]?.month;
  const day = days[monthFirst ? 0 : 1];
  if (day === undefined) return null;
  return settled(
    day,
    `“${sure.day.raw}” in the same seed has the ${monthFirst ? 'month' : 'day'} first`,
  );
}

/** A region in the stated language tag decides: en-US writes the month first, en-GB and others the day. */
function declaredLanguage(_: Stamp, days: readonly string[], reading: SeedReading): Settled | null {
  const { correctedLanguage } = reading;
  const field =
    reading.seed.front?.fields.get('lang') ?? reading.seed.front?.fields.get('language');
  const tag = correctedLanguage ?? field?.values[0]?.replace('_', '-') ?? '';
  const region = /^[a-z]{2,3}-([A-Z]{2})$/i.exec(tag)?.[1]?.toUpperCase();
  if (region === undefined) return null;
  const monthFirst = region === 'US' || region === 'PH';
  const day = days[monthFirst ? 0 : 1];
  const how = correctedLanguage === undefined ? 'the seed states' : 'a person corrected it to';
  return day === undefined ? null : settled(day, `${how} the language ${tag}`);
}

/**
 * A news text says of the weekday it was written on what was done then ("met on Monday"), and a stamp may name
 * its own: a reading whose weekday is named so is right where the other's is not.
 */
function weekday(stamp: Stamp, days: readonly string[], reading: SeedReading): Settled | null {
  const named = weekdaysReported(stamp, days, reading);
  const fitting = days.filter((day) => named.has(getISODay(parseISO(day))));
  const [day] = fitting;
  if (day === undefined || fitting.length > 1) return null;
  const name = WEEKDAYS[getISODay(parseISO(day)) - 1];
  return settled(day, `the text names ${name}, which only ${day} was`);
}

function settled(day: string, why: string): Settled {
  return { day, alternatives: [], why };
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
