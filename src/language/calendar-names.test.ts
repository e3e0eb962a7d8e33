import { expect, test } from 'vitest';
import { monthInDate, monthNumber, weekdayInDate, weekdayNumber } from './calendar-names.js';
import { MONTHS, MONTHS_IN_DATES } from './month-names.js';
import { WEEKDAYS } from './weekday-names.js';

test('every language has twelve months and seven days', () => {
  for (const [language, row] of Object.entries(MONTHS))
    expect(row.split(' '), language).toHaveLength(12);
  for (const [language, row] of Object.entries(WEEKDAYS))
    expect(row.split(' '), language).toHaveLength(7);
  expect(MONTHS_IN_DATES).toHaveLength(12);
});

test('no name means two months, nor two days', () => {
  const names = (rows: Readonly<Record<string, string>>) =>
    Object.values(rows).flatMap((row) =>
      row
        .split(' ')
        .flatMap((forms, i) =>
          forms.split('/').map((name) => [name.replace(/\*$/, ''), i + 1] as const),
        ),
    );
  for (const [name, number] of names(MONTHS))
    expect(monthInDate(name.replaceAll('_', ' ')), name).toBe(number);
  for (const [name, number] of names(WEEKDAYS))
    expect(weekdayInDate(name.replaceAll('_', ' ')), name).toBe(number);
});

test('the months and days of CLDR are those of the table', () => {
  const languages = 'en de fr es pt it nl sv nb da fi pl cs sk tr ru uk id ro hu el ca is et hi';
  for (const language of languages.split(' ')) {
    const part = (options: Intl.DateTimeFormatOptions, day: Date) =>
      new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(day);
    for (let month = 0; month < 12; month++) {
      const name = part({ month: 'long' }, new Date(Date.UTC(2024, month, 15)));
      expect(monthNumber(name), `${language} ${name}`).toBe(month + 1);
    }
    for (let day = 1; day <= 7; day++) {
      const name = part({ weekday: 'long' }, new Date(Date.UTC(2024, 0, day)));
      expect(weekdayNumber(name), `${language} ${name}`).toBe(day);
    }
  }
});

test('case, accents and a full stop do not matter', () => {
  expect(
    ['MÄRZ', 'marz', 'Août', 'aout', 'Sept.', 'ŞUBAT', 'Φεβρουάριος'].map(monthNumber),
  ).toEqual([3, 3, 8, 8, 9, 2, 2]);
  expect(['Mié.', 'LØRDAG', 'Środa', 'Δευτέρα'].map(weekdayNumber)).toEqual([3, 6, 3, 1]);
});

test('short forms that are words elsewhere are months and days only in a date', () => {
  for (const word of ['set', 'out', 'des', 'mac', 'ago', 'jener'])
    expect(monthNumber(word)).toBeNull();
  expect(['set', 'out', 'des', 'mac', 'ago'].map(monthInDate)).toEqual([9, 10, 12, 3, 8]);
  for (const word of ['so', 'man', 'do', 'mi', 'on', 'to']) expect(weekdayNumber(word)).toBeNull();
  expect(['so', 'man', 'do', '金', '월'].map(weekdayInDate)).toEqual([7, 1, 4, 5, 1]);
});
