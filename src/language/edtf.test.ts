import { describe, expect, test } from 'vitest';
import { readDate } from './edtf.js';

describe('a date is read at its own precision', () => {
  test.each([
    ['2025', '2025', null],
    ['2025-12', '2025-12', null],
    ['2025-12-01', '2025-12-01', '2025-12-01'],
    ['2025-12-01T06:15', '2025-12-01T06:15', '2025-12-01T06:15'],
    ['2025-12-01 06:15', '2025-12-01T06:15', '2025-12-01T06:15'],
    ['2025-12-01T06:15:30.5Z', '2025-12-01T06:15:30.5Z', '2025-12-01T06:15:30.5Z'],
    ['2025-12-01T06:15+01:00', '2025-12-01T06:15+01:00', '2025-12-01T06:15+01:00'],
    ['2025-12-01~', '2025-12-01~', null],
    ['2025?', '2025?', null],
    ['2025-23', '2025-23', null],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2025-11/2025-12', '2025-11/2025-12', null],
    ['2025-11/..', '2025-11/..', null],
    ['../2025-11', '../2025-11', null],
    ['[2025-11-01..2025-12-01]', '[2025-11-01..2025-12-01]', null],
    ['[2025-01-12, 2025-12-01]', '[2025-01-12,2025-12-01]', null],
  ])('%s', (text, edtf, iso) => {
    expect(readDate(text)).toMatchObject({ date: { edtf, iso } });
  });

  test('with its zone and its choices', () => {
    expect(readDate('2025-12-01T06:15Z')).toMatchObject({ date: { zoned: true } });
    expect(readDate('2025-12-01T06:15')).toMatchObject({ date: { zoned: false } });
    expect(readDate('[2025-01-12,2025-12-01]')).toMatchObject({
      date: { alternatives: ['2025-01-12', '2025-12-01'] },
    });
  });
});

test.each([
  ['2025-02-29', 'no day of the calendar'],
  ['2025-02-31', 'no day of the calendar'],
  ['2025-13', 'no day of the calendar'],
  ['2025-21-01', 'no day of the calendar'],
  ['2025-00-01', 'no day of the calendar'],
  ['2025-12-01T24:15', 'no time of the day'],
  ['2025-12-01T23:61', 'no time of the day'],
  ['2025-12-01T23:15+15:00', 'no time of the day'],
  ['0012-12-01', 'no year in which an article'],
  ['2999', 'no year in which an article'],
  ['1 December 2025', 'no date in ISO 8601'],
  ['01/12/2025', 'no date in ISO 8601'],
  ['12/01/2025', 'no date in ISO 8601'],
  ['2025-1-2', 'no date in ISO 8601'],
  ['yesterday', 'no date in ISO 8601'],
  ['', 'no date in ISO 8601'],
  ['../..', 'no date in ISO 8601'],
  ['2025/2026/2027', 'no date in ISO 8601'],
  ['2026/2025', 'ends before it begins'],
  ['[2025-01-12]', 'leave the brackets out'],
  ['[2025-02-30,2025-12-01]', 'no day of the calendar'],
])('“%s” is told to be none', (text, problem) => {
  expect(readDate(text)).toMatchObject({ problem: expect.stringContaining(problem) as string });
});
