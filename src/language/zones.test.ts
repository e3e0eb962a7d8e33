import { expect, test } from 'vitest';
import { zoneNamed, zoneOfAbbreviation } from './zones.js';

test.each([
  ['at noon (London time)', 'Europe/London', 'London time'],
  ['at 9 p.m. Eastern Standard Time', 'America/New_York', 'Eastern Standard Time'],
  ['um 20 Uhr Moskauer Zeit', 'Europe/Moscow', 'Moskauer Zeit'],
  ['à midi, heure de Paris', 'Europe/Paris', 'heure de Paris'],
  ['a mediodía, hora de Madrid', 'Europe/Madrid', 'hora de Madrid'],
])('%s', (text, zone, words) => {
  const found = zoneNamed(text);
  expect(found?.zone).toBe(zone);
  expect(text.slice(found?.start, found?.end)).toBe(words);
});

test.each([
  'for the third time',
  'local time',
  'zur gleichen Zeit',
  'la hora de comer',
  'constructor time',
])('%s is no zone', (text) => {
  expect(zoneNamed(text)).toBeNull();
});

test('an abbreviation that means several zones means none', () => {
  expect(['ET', 'PT', 'IST', 'CST', 'et'].map(zoneOfAbbreviation)).toEqual([
    'America/New_York',
    'America/Los_Angeles',
    null,
    null,
    null,
  ]);
});
