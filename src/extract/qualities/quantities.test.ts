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
    ['no fewer than 20 ships', 20, 'ships', 'at-least'],
    ['no less than 20 ships', 20, 'ships', 'at-least'],
    ['not more than 30 ships', 30, 'ships', 'at-most'],
    ['fewer than 30 ships', 30, 'ships', 'at-most'],
    ['twenty-five people', 25, 'people', 'exact'],
    ['two hundred and fifty people', 250, 'people', 'exact'],
    ['three thousand two hundred and six sailors', 3206, 'sailors', 'exact'],
    ['Two people left', 2, 'people', 'exact'],
    ['One hundred people left', 100, 'people', 'exact'],
    ['A dozen people left', 12, 'people', 'exact'],
    ['half a million euros', 500_000, 'euros', 'exact'],
    ['hundreds of sailors', 100, 'sailors', 'at-least'],
    ['tens of thousands of sailors', 10_000, 'sailors', 'at-least'],
    ['1,5 million euros', 1_500_000, 'euros', 'exact'],
    ['1.200.000 euros', 1_200_000, 'euros', 'exact'],
    ['2000 people left', 2000, 'people', 'exact'],
    ['a crowd of 2000 soldiers', 2000, 'soldiers', 'exact'],
    ['about 1900 letters', 1900, 'letters', 'about'],
    ['fell 4 percent in March', 4, '%', 'exact'],
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
    'the two met and the two were late',
    'won by 51-49',
    'a 51-49 vote',
    'the 2024 elections',
    'in 2000 people left',
    'from 2019-2021',
    'no one came',
  ])('%s counts nothing', (text) => {
    expect(of(text)).toEqual([]);
  });

  test.each([
    ['5,000 to 6,000 men', [5000, 'men', 'at-least'], [6000, 'men', 'at-most']],
    ['40–50 people', [40, 'people', 'at-least'], [50, 'people', 'at-most']],
    ['between 2 and 3 million euros', [2e6, 'euros', 'at-least'], [3e6, 'euros', 'at-most']],
    ['rose from 40 to 50 ships', [40, 'ships', 'exact'], [50, 'ships', 'exact']],
    ['twenty men and thirty women', [20, 'men', 'exact'], [30, 'women', 'exact']],
  ])('%s are two numbers', (text, ...wanted) => {
    expect(of(text)).toEqual(wanted);
  });

  test('offsets frame it', () => {
    const text = 'It lost about 40 passengers.';
    const [found] = quantitiesIn(text);
    expect(text.slice(found?.start, found?.end)).toBe('40 passengers');
  });
});
