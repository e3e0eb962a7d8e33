import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOfText } from '../../../test/article.js';
import type { ArticleDate } from '../../model/article.js';
import { rightsOf } from '../source/rights.js';
import { dateOf } from './index.js';

const PROSE = 'The last ferry left the town on a cold morning, and nobody came to wave.';

/** The dates of an article with this line above its text. */
function dated(line: string, more = ''): ArticleDate {
  return of(`${line}\n${PROSE}\n${PROSE} ${more}`);
}

function of(text: string, path = 'a.txt'): ArticleDate {
  const reading = readingOfText(text, path);
  return dateOf(reading, rightsOf(reading));
}

describe('day or month first', () => {
  test('stays open without evidence, and both days are kept', () => {
    expect(dated('04/03/2024, 10:00').published).toMatchObject({
      iso: null,
      edtf: '[2024-03-04,2024-04-03]',
      alternatives: ['2024-03-04T10:00', '2024-04-03T10:00'],
      why: 'day and month could stand in either order',
    });
  });

  test.each([
    [
      'They met on Monday.',
      '2024-03-04',
      'inferred: the text names Monday, and only 2024-03-04 was a Monday',
    ],
    [
      'They met on Wednesday.',
      '2024-04-03',
      'inferred: the text names Wednesday, and only 2024-04-03 was a Wednesday',
    ],
  ])('is inferred from a weekday only one of them was: %s', (more, iso, why) => {
    expect(dated('04/03/2024', more).published).toMatchObject({
      ...{ iso, why, alternatives: [], status: 'inferred', confidence: 0.7 },
    });
  });

  test('is settled by a weekday of the stamp itself', () => {
    expect(dated('Monday 04/03/2024').published?.iso).toBe('2024-03-04');
  });

  test.each([
    'They met on Friday.',
    'They met on Monday, 11 March.',
    'They met on Monday, April 8.',
    'They met on Monday last week.',
    'They met on Monday of last week.',
    'They met on Monday and again on Wednesday.',
    'It ran from Monday to Wednesday.',
    'It is wed to its past.',
    'They met on Ash Wednesday.',
    'It closed on Wednesday in February.',
    'They will meet on Monday.',
    'Blue Monday played all night.',
  ])('is not settled by: %s', (more) => {
    expect(dated('04/03/2024', more).published?.iso).toBeNull();
  });

  test.each([
    ['Published 25/03/2024, updated 04/05/2024', '2024-03-25', '2024-05-04'],
    ['Published 03/25/2024, updated 04/05/2024', '2024-03-25', '2024-04-05'],
  ])('is settled by another date of the seed: %s', (line, published, modified) => {
    const dates = dated(line);
    expect([dates.published?.iso, dates.modified?.iso]).toEqual([published, modified]);
  });

  test('a day that is the same in either order shows no order', () => {
    const { published, modified } = dated('Published 05/05/2024, updated 06/05/2024');
    expect(published?.iso).toBe('2024-05-05');
    expect(modified).toMatchObject({ iso: null, edtf: '[2024-05-06,2024-06-05]' });
  });

  test('neither does a day between full stops, which is a habit of its own', () => {
    const { published, modified } = dated('Published 25.03.2024, updated 04/05/2024');
    expect([published?.iso, modified?.iso]).toEqual(['2024-03-25', null]);
    expect(dated('04.03.2024').published?.iso).toBe('2024-03-04');
  });

  test.each([
    ['en-US', '2024-04-03'],
    ['en-GB', '2024-03-04'],
    ['en', null],
  ])('follows a stated language of %s', (lang, iso) => {
    const text = `---\nlang: ${lang}\ndate: 04/03/2024\n---\n${PROSE}`;
    expect(of(text, 'a.md').published?.iso).toBe(iso);
  });
});

describe('what was published and what was changed', () => {
  test('of two stamps glued together the first is of publication', () => {
    const { published, modified } = dated('13/04/2024, 06:1514/04/2024, 07:20');
    expect(published).toMatchObject({ iso: '2024-04-13T06:15', raw: '13/04/2024, 06:15' });
    expect(modified).toMatchObject({ iso: '2024-04-14T07:20', raw: '14/04/2024, 07:20' });
    expect(published?.evidence).toMatchObject([{ start: 0, end: 17, line: 1 }]);
    expect(modified?.evidence).toMatchObject([{ start: 17, end: 34, line: 1 }]);
  });

  test('a stamp that says it is of a change is no publication', () => {
    expect(dated('Updated: March 3, 2025')).toMatchObject({
      published: null,
      modified: { iso: '2025-03-03', why: 'the month is named' },
    });
    const both = dated('Updated 4 March 2025\nPublished 3 March 2025');
    expect([both.published?.iso, both.modified?.iso]).toEqual(['2025-03-03', '2025-03-04']);
  });

  test('front matter says more than the page', () => {
    const text = `---\ndate: 2024-01-02T03:04:05+02:00\n---\n3 March 2025\n\n${PROSE}\n\n${PROSE}`;
    expect(of(text, 'a.md').published).toMatchObject({
      iso: '2024-01-02T03:04:05+02:00',
      zone: 'stated',
      rule: 'front-matter:date',
    });
  });

  test('a date in the text is not the date of the text', () => {
    expect(dated('By Anna Hale', 'The town was founded on 3 March 1825.').published).toBeNull();
  });
});

describe('days that are none', () => {
  test.each(['31/02/2024', '30 February 2024', '2024-13-01', '00/00/2024', '1 May 0999'])(
    '%s',
    (line) => {
      expect(dated(line)).toMatchObject({ published: null, modified: null });
    },
  );

  test('every day found is a day of the calendar, and as written', () => {
    const number = fc.integer({ min: 0, max: 39 }).map((n) => String(n).padStart(2, '0'));
    const sep = fc.constantFrom('/', '-', '.');
    const year = fc.integer({ min: 1500, max: 2300 });
    fc.assert(
      fc.property(number, number, sep, year, (a, b, mark, y) => {
        const line = `${a}${mark}${b}${mark}${y}`;
        const { published } = dated(line);
        const real = (month: string, day: string) => {
          const date = new Date(`${y}-${month}-${day}T00:00:00Z`);
          return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
        };
        const dayFirst = real(b, a);
        const readings = [dayFirst, real(a, b) && (mark !== '.' || !dayFirst)];
        const plausible = y >= 1600 && y <= 2100;
        expect(published !== null).toBe(plausible && readings.includes(true));
        for (const day of [published?.iso, ...(published?.alternatives ?? [])]) {
          if (day == null) continue;
          const [, month = '', date = ''] = day.split('-');
          expect(real(month, date)).toBe(true);
          expect([[a, b].join(), [b, a].join()]).toContain([month, date].join());
        }
      }),
    );
  });
});

describe('zones', () => {
  test.each([
    ['2024-03-04T10:00:00Z', '2024-03-04T10:00:00Z'],
    ['4 March 2024, 10:00 CET', '2024-03-04T10:00+01:00'],
    ['4 March 2024, 10:00 +0530', '2024-03-04T10:00+05:30'],
  ])('%s is stated', (line, iso) => {
    expect(dated(line).published).toMatchObject({ iso, zone: 'stated' });
  });

  test.each(['4 March 2024, 10:00', '4 March 2024, 10:00 CST', '4 March 2024'])(
    '%s has none',
    (line) => {
      expect(dated(line).published).toMatchObject({ zone: 'unknown' });
    },
  );

  test('a zone whose offset depends on the day is an inference', () => {
    const { published } = dated('4 July 2024, 9:24 pm ET');
    expect(published).toMatchObject({ iso: '2024-07-04T21:24', zone: 'inferred' });
    expect(published?.why).toContain('zone America/New_York (UTC−04:00) inferred from “ET”');
    expect(dated('4 January 2024, 9:24 pm ET').published?.why).toContain('(UTC−05:00)');
    expect(
      dated('4 July 2024, 9:24 pm IST', 'It left at noon (London time).').published?.zone,
    ).toBe('unknown');
  });

  test('a zone the text counts in is an inference, and the wall time stays', () => {
    const { published } = dated('4 July 2024, 10:00', 'It left at noon (London time).');
    expect(published).toMatchObject({ iso: '2024-07-04T10:00', zone: 'inferred' });
    expect(published?.why).toContain('zone Europe/London (UTC+01:00) inferred from “London time”');
    expect(dated('4 July 2024', 'It left at noon (London time).').published?.zone).toBe('unknown');
    expect(dated('4 July 2024, 10:00', 'For the third time it left.').published?.zone).toBe(
      'unknown',
    );
  });
});

describe('a window is no date', () => {
  test('a copyright year is no day of publication', () => {
    const { published, inferred } = of(`${PROSE}\n${PROSE}\n© 2024 Riverside Gazette`);
    expect(published).toBeNull();
    expect(inferred).toMatchObject({ edtf: '2024', why: 'copyright year 2024' });
    expect(inferred?.evidence.map(({ exact }) => exact)).toEqual(['© 2024 Riverside Gazette']);
  });

  test('months spoken of as past narrow it', () => {
    const text = `${PROSE}\nThe crossing was closed in March. It had opened in January.\n© 2024 Gazette`;
    expect(of(text).inferred?.edtf).toBe('2024-04/2024-12');
  });

  test.each([
    'It will be carbon neutral in 2050.',
    'The council pledged to close it in 2040.',
    'It was met by a crowd of 2000 soldiers.',
    'The council signed the 2030 Agenda.',
    'In 2000 homes the light went out.',
  ])('no year that may not have come, and no count: %s', (more) => {
    expect(of(`${PROSE}\n${more}`).inferred).toBeNull();
  });

  test('a year the text looks back on is the earliest there can be', () => {
    expect(of(`${PROSE}\nIt had sailed since 1999 and was sold in 2021.`).inferred?.edtf).toBe(
      '2021/..',
    );
    expect(of(`${PROSE}\nA 2021 survey says so.`).inferred?.edtf).toBe('2021/..');
    expect(of(PROSE).inferred).toBeNull();
    expect(dated('4 March 2024', 'It was sold in 2021.').inferred).toBeNull();
  });
});
