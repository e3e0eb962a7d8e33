import { describe, expect, it } from 'vitest';
import { articleDateWords, edtfWords, foundDateWords, machineDate } from './date-words.js';
import { stringsIn } from '../strings/index.js';

const en = stringsIn('en');

describe('a date in words', () => {
  it.each([
    ['2025', '2025'],
    ['2025-12', 'December 2025'],
    ['2025-12-01', '1 December 2025'],
    ['2025-12-01T06:15', '1 December 2025, 06:15'],
    ['2025-12-01T06:15:30+01:00', '1 December 2025, 06:15 UTC+01:00'],
    ['2025-12-01T06:15Z', '1 December 2025, 06:15 UTC'],
    ['2025-12-01T06:15+00:00', '1 December 2025, 06:15 UTC'],
    ['2025-11/2025-12', 'between November and December 2025'],
    ['2025-11-29/2025-11-30', 'between 29 and 30 November 2025'],
    ['2024-12/2025-01', 'between December 2024 and January 2025'],
    ['2024/2025', 'between 2024 and 2025'],
    ['2025-11/..', 'November 2025 or later'],
    ['../2025-11', 'November 2025 or earlier'],
    ['[2025-01-12,2025-12-01]', '12 January 2025 or 1 December 2025'],
    ['[2025-01-12..2025-12-01]', 'between 12 January and 1 December 2025'],
    ['2025-21', 'spring 2025'],
    ['2025-03~', 'about March 2025'],
    ['2025-02-31', '2025-02-31'],
    ['yesterday', 'yesterday'],
  ])('%s is “%s”', (edtf, words) => {
    expect(edtfWords(edtf, en)).toBe(words);
  });

  it('has a machine form only for a point of the calendar', () => {
    expect(machineDate('2025-12-01T06:15')).toBe('2025-12-01T06:15');
    expect(
      ['2025-02-31', '2025-21', '2025/2026', '[2025-01-01,2025-01-02]', '0000'].map(machineDate),
    ).toEqual(Array(5).fill(null));
  });

  it('says what is known of the zone where there is a time', () => {
    const found = {
      value: '2025-12-01T06:15',
      evidence: [],
      rule: 'stamp',
      confidence: 1,
      status: 'stated' as const,
      raw: '12/01/2025, 06:15',
      edtf: '2025-12-01T06:15',
      iso: '2025-12-01T06:15',
      zone: 'unknown' as const,
      alternatives: [],
      why: '',
    };
    expect(foundDateWords(found, en).words).toBe('1 December 2025, 06:15, zone not stated');
    expect(articleDateWords({ published: found, modified: null, inferred: null }, en).words).toBe(
      '1 December 2025',
    );
  });

  it('never shows an inferred window as a date', () => {
    const inferred = { edtf: '2025-11/2025-12', why: 'copyright year', evidence: [] };
    const words = articleDateWords({ published: null, modified: null, inferred }, en);
    expect(words).toEqual({
      words: 'date not stated, inferred: between November and December 2025',
      datetime: null,
      stated: false,
    });
  });
});
