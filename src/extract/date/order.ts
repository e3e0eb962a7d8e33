import { orderOfHost, orderOfLanguage, type Style } from '../../language/dates/habits.js';
import { findDates, isoDay, weekdayOf, type FoundDay, type Reading } from '../../language/dates.js';
import { front } from '../front.js';
import { languageOf } from '../language.js';
import type { Reading as SeedReading } from '../reading.js';
import { dayInAddresses } from './address.js';
import { daysReported } from './days-reported.js';
import { namedNear } from './named-near.js';
import { weekdayInText } from './reported-weekdays.js';
import type { Stamp } from './stamp.js';

/** Which of the days a stamp can mean is right, and why; `day` null where the evidence does not settle it. */
export interface Settled {
  day: string | null;
  alternatives: string[];
  why: string;
  /** How sure the order of its numbers is by this kind of evidence, 0 to 1. */
  confidence: number;
  /** `inferred` where only what the text tells of is for this day. */
  status: 'stated' | 'inferred';
}

type Order = Reading['order'];

/** A stamp that can mean several days, and the seed that holds the evidence. */
interface Question {
  stamp: Stamp;
  reading: SeedReading;
  stamps: readonly Stamp[];
}

/** The one reading the evidence is for, why, and how sure it is where that differs within a kind. */
interface Found {
  reading: Reading;
  why: string;
  confidence?: number;
}

/** Looks for a kind of evidence; null where it decides nothing. */
type Look = (question: Question) => Found | null;

interface Evidence {
  look: Look;
  confidence: number;
  status: Settled['status'];
}

/**
 * The order of a date's numbers is settled by evidence alone, the surest first; without any, all readings stay. The
 * confidences are a judgement of each kind, not measured: what a text tells of is no statement of when it was written.
 */
const EVIDENCE: readonly Evidence[] = [
  { look: ownWeekday, confidence: 0.97, status: 'stated' },
  { look: address, confidence: 0.95, status: 'stated' },
  { look: namedDate, confidence: 0.93, status: 'stated' },
  { look: otherDates, confidence: 0.93, status: 'stated' },
  { look: declaredHabit, confidence: 0.9, status: 'stated' },
  { look: habitOfLanguage, confidence: 0.85, status: 'stated' },
  { look: dayReported, confidence: 0.8, status: 'inferred' },
  { look: weekdayReported, confidence: 0.75, status: 'inferred' },
];

/** How sure a day is that stays open between its readings. */
const OPEN = 0.5;

/** Shorter texts are not long enough to tell their language by. */
const LONG_ENOUGH = 200;

/**
 * @param stamps all stamps of the seed, which may show the order of each other.
 */
export function settle(stamp: Stamp, reading: SeedReading, stamps: readonly Stamp[]): Settled {
  const { readings } = stamp.day;
  const [only] = readings;
  if (only !== undefined && readings.length === 1)
    return {
      ...{ day: isoDay(only), alternatives: [], why: whyOnly(stamp.day) },
      ...{ confidence: 1, status: 'stated' },
    };
  for (const { look, confidence, status } of EVIDENCE) {
    const found = look({ stamp, reading, stamps });
    if (found === null) continue;
    const day = isoDay(found.reading);
    const sure = found.confidence ?? confidence;
    return { day, alternatives: [], why: found.why, confidence: sure, status };
  }
  return {
    day: null,
    alternatives: readings.map(isoDay).sort(),
    why: 'day and month could stand in either order',
    confidence: OPEN,
    status: 'stated',
  };
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

/** Another date of the seed whose month is named lies near one of the readings: "Originally published: May 5, 2023". */
function namedDate({ stamp, reading, stamps }: Question) {
  const near = namedNear(stamp.day.readings.map(isoDay), reading, stamps);
  return because(
    near === null ? null : onlyOne(stamp, (one) => isoDay(one) === near.day),
    () => `“${near?.raw}” in the same seed is near that day alone`,
  );
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
  return because(
    found,
    (one) => `inferred: the text tells of ${named.get(isoDay(one))}, shortly before`,
  );
}

/** Of a weekday alone: a text of another day may tell of it too. */
const LONE = 0.7;

/** A news text says of the weekday it was written on what was done then ("met on Monday"). */
function weekdayReported({ stamp, reading }: Question): Found | null {
  const told = weekdayInText(stamp.day.readings.map(isoDay), reading);
  const found = onlyOne(stamp, (one) => isoDay(one) === told?.day);
  if (told === null || found === null) return null;
  const name = WEEKDAYS[told.weekday - 1];
  const also = told.eve ? ` and ${WEEKDAYS[(told.weekday + 5) % 7]}` : '';
  const why = `inferred: the text names ${name}${also}, and only ${told.day} was a ${name}`;
  return told.eve ? { reading: found, why } : { reading: found, why, confidence: LONE };
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
