import { describe, expect, test } from 'vitest';
import { quantitiesIn } from './quantities.js';

const of = (text: string) =>
  quantitiesIn(text).map(({ value, unit, bound }) => [value, unit, bound]);

describe('a number counts something', () => {
  test.each([
    ['more than 1,200 people', 1200, 'people', 'at-least'],
    ['up to $3.5 million', 3_500_000, 'USD', 'at-most'],
    ['about 40 %', 40, '%', 'about'],
    ['7 per cent', 7, '%', 'exact'],
    ['12 million euros', 12_000_000, 'euros', 'exact'],
    ['€2bn', 2e9, 'EUR', 'exact'],
    ['three hundred sailors', 300, 'sailors', 'exact'],
    ['two dozen ships', 24, 'ships', 'exact'],
    ['dozens of ships', 12, 'ships', 'at-least'],
    ['a 5-year plan', 5, 'year', 'exact'],
    ['40 passengers in May', 40, 'passengers', 'exact'],
    ['in May 300 passengers left', 300, 'passengers', 'exact'],
  ])('%s', (text, value, unit, bound) => {
    expect(of(text)).toEqual([[value, unit, bound]]);
  });

  test.each([
    'in 1999',
    'on 3 May',
    'on May 4th',
    'the 3rd of May',
    'at 10:30',
    '12/03/2024',
    'the ’90s',
    'in the 90s',
    'the 3rd ship',
    'pier B12',
    'one of them',
  ])('%s counts nothing', (text) => {
    expect(of(text)).toEqual([]);
  });

  test('offsets frame it', () => {
    const text = 'It lost about 40 passengers.';
    const [found] = quantitiesIn(text);
    expect(text.slice(found?.start, found?.end)).toBe('40 passengers');
  });
});
