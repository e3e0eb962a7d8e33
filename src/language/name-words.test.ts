import { describe, expect, test } from 'vitest';
import { COUNTRIES } from './countries.js';
import { countryKey, knownCountry, leadingCountry } from './name-words.js';

describe('a country and its people', () => {
  test.each([
    ['Turkey', 'Turkish'],
    ['Italy’s', 'Italian'],
    ['U.S.', 'American'],
    ['Belgium', 'Belgian'],
    ['Türkiye', 'Turkish'],
    ['Ivory Coast', 'Ivorian'],
  ])('%s and %s share a key', (one, two) => {
    expect(countryKey(one)).toBe(countryKey(two));
  });

  test.each([
    ['India', 'Indonesia'],
    ['India', 'Indiana'],
    ['Niger', 'Nigeria'],
    ['Austria', 'Australia'],
    ['Iran', 'Iraq'],
  ])('%s and %s do not', (one, two) => {
    expect(countryKey(one)).not.toBe(countryKey(two));
  });

  test('a word of no country is its own key', () => {
    expect(countryKey('Atlantis')).toBe('atlantis');
    expect(knownCountry('Atlantis')).toBeNull();
  });

  test('no form stands for two', () => {
    const forms = COUNTRIES.flatMap((row) => row.split(' '));
    expect(new Set(forms).size).toBe(forms.length);
  });

  test.each([
    ['the South African President', 'south africa'],
    ['New Zealand’s Prime Minister', 'new zealand'],
    ['Democratic President', null],
    ['European Commission President', null],
  ])('%s begins with %s', (phrase, key) => {
    expect(leadingCountry(phrase)).toBe(key);
  });
});
