import { describe, expect, test } from 'vitest';
import { timesIn } from './times.js';

/** A Wednesday. */
const ANCHOR = { day: '2024-01-10', time: null };

describe('a time counts from the day of publication', () => {
  test.each([
    ['on Monday night', '2024-01-08'],
    ['on Wednesday', '2024-01-10'],
    ['last Wednesday', '2024-01-03'],
    ['on Thursday', '2024-01-04'],
    ['over the weekend', '2024-01-06/2024-01-07'],
    ['yesterday', '2024-01-09'],
    ['this morning', '2024-01-10'],
    ['last week', '2024-01-01/2024-01-07'],
    ['last month', '2023-12'],
    ['last year', '2023'],
    ['in March', '2023-03'],
    ['in January', '2024-01'],
  ])('%s', (text, edtf) => {
    expect(timesIn(text, ANCHOR).map((time) => time.edtf)).toEqual([edtf]);
    expect(timesIn(text, null)).toMatchObject([
      { edtf: null, why: 'the seed states no publication date to count from' },
    ]);
  });

  test.each([
    'its first trip since Wednesday',
    'closed until Friday',
    'the day after Monday',
    'before last Tuesday',
    'to leave by Saturday night',
    'open since 3 May 2024',
    'a crowd of 2000 soldiers',
    'the 2030 Agenda',
  ])('%s is not when it happened', (text) => {
    expect(timesIn(text, ANCHOR)).toEqual([]);
    expect(timesIn(text, null)).toEqual([]);
  });

  test.each([
    ['on 3 May 2024', '2024-05-03'],
    ['on 04/03/2024', '[2024-03-04,2024-04-03]'],
    ['in March 2022', '2022-03'],
    ['since 2019', '2019'],
    ['in the summer of 2019', '2019'],
    ['the 2019 election', '2019'],
  ])('%s is what it is, whatever the day', (text, edtf) => {
    for (const anchor of [ANCHOR, null])
      expect(timesIn(text, anchor)).toMatchObject([{ edtf, why: 'as written' }]);
  });
});
