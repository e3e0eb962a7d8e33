import { orderOfHost, orderOfLanguage, type Style } from '../../language/dates/habits.js';
import { findDates, isoDay, weekdayOf, type FoundDay, type Reading } from '../../language/dates.js';
import { front } from '../front.js';
import { languageOf } from '../language.js';
import type { Reading as SeedReading } from '../reading.js';
import { dayInAddresses } from './address.js';
import { daysReported } from './days-reported.js';
import { weekdaysReported } from './reported-weekdays.js';
import type { Stamp } from './stamp.js';

/** Which of the days a stamp can mean is right, and why; `day` null where the evidence does not settle it. */
export interface Settled {
  day: string | null;
  alternatives: string[];
  why: string;
}

type Order = Reading['order'];

/** A stamp that can mean several days, and the seed that holds the evidence. */
interface Question {
  stamp: Stamp;
  reading: SeedReading;
}

/** A kind of evidence: the one reading it is for, and why; null where it decides nothing. */
type Evidence = (question: Question) => { reading: Reading; why: string } | null;

/** The order of a date's numbers is settled by evidence alone, the surest first; without any, all readings stay. */
const EVIDENCE: readonly Evidence[] = [
  ownWeekday,
  address,
  otherDates,
  declaredHabit,
  dayReported,
  weekdayReported,
  habitOfLanguage,
];

/** Shorter texts are not long enough to tell their language by. */
const LONG_ENOUGH = 200;

export function settle(stamp: Stamp, reading: SeedReading): Settled {
  const { readings } = stamp.day;
  const [only] = readings;
  if (only !== undefined && readings.length === 1) return settled(only, whyOnly(stamp.day));
  for (const evidence of EVIDENCE) {
    const found = evidence({ stamp, reading });
    if (found !== null) return settled(found.reading, found.why);
  }
  return {
    day: null,
    alternatives: readings.map(isoDay).sort(),
    why: 'day and month could stand in either order',
  };
}

function settled(reading: Reading, why: string): Settled {
  return { day: isoDay(reading), alternatives: [], why };
}

function whyOnly({ shape, readings: [only] }: FoundDay): string {
  if (shape === 'named') return 'the month is named';
  if (shape === 'iso') return 'the year stands first';
  if (shape === 'dotted' && only?.order === 'day-first')
    return 'between full stops the day stands first';
  return only?.month === only?.day
    ? 'day and month are the same number'
    : 'only one order is a day of the calendar';
}

/** The one reading of a stamp that fits, where one alone does. */
function onlyOne({ day }: Stamp, fits: (reading: Reading) => boolean): Reading | null {
  const [first, second] = day.readings.filter(fits);
  return first !== undefined && second === undefined ? first : null;
}

function because(reading: Reading | null, why: (reading: Reading) => string) {
  return reading === null ? null : { reading, why: why(reading) };
}

/** The day of the week written beside the date: "Monday 04/03/2024". */
function ownWeekday({ stamp }: Question) {
  const { weekday } = stamp.day;
  if (weekday === null) return null;
  const reading = onlyOne(stamp, (one) => weekdayOf(isoDay(one)) === weekday);
  return because(
    reading,
    (one) => `${WEEKDAYS[weekday - 1]} stands beside it, which only ${isoDay(one)} was`,
  );
}

/** The day in the path of the article's address, or of an address in its text: `/2024/02/05/`. */
function address({ stamp, reading }: Question) {
  const days = dayInAddresses(reading);
  const found = onlyOne(stamp, (one) => days.has(isoDay(one)));
  return because(found, (one) => `the address ${days.get(isoDay(one))} has the day`);
}

/** As far as a seed is looked through for other dates, in UTF-16 units. */
const SEEN = 200_000;

/** Other dates of the same seed whose numbers stand in one order only show the order of this one, where all agree. */
function otherDates({ stamp, reading }: Question) {
  const dates = findDates(reading.seed.text.slice(0, SEEN));
  const sure = dates.filter((day) => showsOrder(day) && isAlike(day, stamp.day));
  const [order, other] = new Set(sure.flatMap(({ readings }) => readings.map((one) => one.order)));
  if (order === undefined || other !== undefined) return null;
  return because(
    onlyOne(stamp, (one) => one.order === order),
    () => `“${sure[0]?.raw}” in the same seed has the ${order.replace('-first', ' first')}`,
  );
}

/** Written with numbers alone, in an order that no other reading competes with: 05/05 is one day in either. */
function showsOrder({ shape, readings: [only, other] }: FoundDay): boolean {
  const numbers = shape === 'numeric' || shape === 'short' || shape === 'dotted';
  return numbers && only !== undefined && other === undefined && only.month !== only.day;
}

/** Full stops are a habit of their own, and show nothing of dates with other signs. */
function isAlike(one: FoundDay, two: FoundDay): boolean {
  return isDotted(one) === isDotted(two);
}

function isDotted({ raw }: FoundDay): boolean {
  return /\d\s?\.\s?\d/.test(raw);
}

/**
 * The language the seed states, or the country its address is in. Where they contradict each other neither decides: many
 * pages state the language their software came with.
 */
function declaredHabit({ stamp, reading }: Question) {
  const { correctedLanguage } = reading;
  const tag = correctedLanguage ?? front(reading, 'language')?.values[0] ?? '';
  const order = orderOfLanguage(tag, styleOf(stamp));
  const host = hostOf(reading);
  const place = stamp.day.shape === 'short' ? null : orderOfHost(host);
  if (order !== null && place !== null && order !== place) return null;
  const states = correctedLanguage === undefined ? 'the seed states' : 'a person stated';
  return (
    byOrder(stamp, order, `${states} the language ${tag.replace('_', '-')}`) ??
    byOrder(stamp, place, `so it is written in the country of ${host}`)
  );
}

function hostOf(reading: SeedReading): string {
  return /^https?:\/\/([^/:?#]+)/i.exec(front(reading, 'url')?.values[0] ?? '')?.[1] ?? '';
}

/** In most languages dates of numbers are written in one order wherever the language is. English is none of them. */
function habitOfLanguage({ stamp, reading }: Question) {
  const isStated = (reading.correctedLanguage ?? front(reading, 'language')) !== null;
  if (isStated || reading.prose.text.length < LONG_ENOUGH) return null;
  const language = languageOf(reading);
  const order = orderOfLanguage(language, styleOf(stamp));
  return byOrder(stamp, order, `the text is written in ${language}, where it is written so`);
}

function styleOf({ day }: Stamp): Style {
  if (day.shape !== 'short') return 'long';
  return isDotted(day) ? 'short dotted' : 'short';
}

function byOrder(stamp: Stamp, order: Order | null, why: string) {
  if (order === null) return null;
  return because(
    onlyOne(stamp, (one) => one.order === order),
    () => `${order.replace('-first', ' first')}: ${why}`,
  );
}

/** A news text names the day on which something happened shortly before: "on Monday, 1 December". */
function dayReported({ stamp, reading }: Question) {
  const named = daysReported(stamp.day.readings.map(isoDay), reading);
  const found = onlyOne(stamp, (one) => named.has(isoDay(one)));
  return because(found, (one) => `the text tells of ${named.get(isoDay(one))}, shortly before`);
}

/**
 * A news text says of the weekday it was written on what was done then ("met on Monday"): a reading whose weekday is
 * named so is right where no other's is.
 */
function weekdayReported({ stamp, reading }: Question) {
  const named = weekdaysReported(stamp.day.readings.map(isoDay), reading);
  const found = onlyOne(stamp, (one) => named.has(weekdayOf(isoDay(one))));
  return because(found, (one) => {
    const name = WEEKDAYS[weekdayOf(isoDay(one)) - 1];
    return `the text names ${name}, which only ${isoDay(one)} was`;
  });
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
