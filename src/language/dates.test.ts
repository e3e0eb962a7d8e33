import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates, isoDay } from './dates.js';

/** A date as one word: its days joined by `|`, then time, offset and day of the week where there are any. */
function told(text: string): string {
  return findDates(text)
    .map(({ readings, time, offset, from }) => {
      const days = readings.map(isoDay).sort().join('|');
      const span = from === null ? days : `${isoDay(from)}/${days}`;
      return span + (time === null ? '' : `T${time}${offset ?? ''}`);
    })
    .join(' + ');
}

const WRITTEN: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'year first': [
    ['2024-04-28', '2024-04-28'],
    ['2024-4-8', '2024-04-08'],
    ['2024/04/28', '2024-04-28'],
    ['2024.04.28', '2024-04-28'],
    ['2024. 4. 28.', '2024-04-28'],
    ['2024-04-28T10:11:12+02:00', '2024-04-28T10:11:12+02:00'],
    ['2024-04-28T10:11:12.345Z', '2024-04-28T10:11:12Z'],
    ['2024-04-28T10:11', '2024-04-28T10:11'],
    ['2024-04-28 10:11:12', '2024-04-28T10:11:12'],
    ['2024-04-28 10:11:12 +0000 UTC', '2024-04-28T10:11:12+00:00'],
    ['2019-11-19T12:05:31+0000', '2019-11-19T12:05:31+00:00'],
    ['2019-11-19T12:05:31-05:00', '2019-11-19T12:05:31-05:00'],
    ['20231204T0615', '2023-12-04T06:15'],
    ['20231204T061530Z', '2023-12-04T06:15:30Z'],
    ['20231204', '2023-12-04'],
    ['2025年1月13日', '2025-01-13'],
    ['2025年1月13日 21時37分', '2025-01-13T21:37'],
    ['2025年1月13日(月) 午後9時37分', '2025-01-13T21:37'],
    ['令和7年1月13日', '2025-01-13'],
    ['2025年5月15日 星期四 18:05', '2025-05-15T18:05'],
    ['2025년 5월 15일', '2025-05-15'],
    ['2025년 5월 15일 오후 6:05', '2025-05-15T18:05'],
    ['입력 2025.06.03 18:05', '2025-06-03T18:05'],
    ['2025. 6. 3. 오전 9:05', '2025-06-03T09:05'],
    ['２０２５／０６／０３', '2025-06-03'],
    ['2024. május 3., péntek 18:05', '2024-05-03T18:05'],
    ['2024 May 3', '2024-05-03'],
    ['2024-May-03', '2024-05-03'],
  ],
  'the month named, in English': [
    ['May 3, 2024', '2024-05-03'],
    ['May 3rd, 2024', '2024-05-03'],
    ['May 3 2024', '2024-05-03'],
    ['MAY 3, 2024', '2024-05-03'],
    ['Sept. 3, 2024', '2024-09-03'],
    ['3 May 2024', '2024-05-03'],
    ['3rd of May, 2024', '2024-05-03'],
    ['03 May 2024', '2024-05-03'],
    ['3-May-2024', '2024-05-03'],
    ['3-May-24', '2024-05-03'],
    ["3 May '24", '2024-05-03'],
    ['May-03-2024', '2024-05-03'],
    ['Friday, May 3, 2024', '2024-05-03'],
    ['May 3, 2024 at 6:05 p.m.', '2024-05-03T18:05'],
    ['May 3, 2024, 6:05 PM EDT', '2024-05-03T18:05-04:00'],
    ['May 3, 2024 6 pm', '2024-05-03T18:00'],
    ['May 3, 2024 | 12:05 AM', '2024-05-03T00:05'],
    ['May 3, 2024 12:05 PM ET', '2024-05-03T12:05'],
    ['18:05, 3 May 2024', '2024-05-03T18:05'],
    ['10:00 CET on Friday, 3 May 2024', '2024-05-03T10:00+01:00'],
    ['11:21 pm CST, Tuesday, November 19, 2019', '2019-11-19T23:21'],
    ['Fri May 3 2024 18:05:12 GMT+0200', '2024-05-03T18:05:12+02:00'],
    ['Fri, 03 May 2024 18:05:12 +0200', '2024-05-03T18:05:12+02:00'],
    ['Fri May 3 18:05:12 EDT 2024', '2024-05-03'],
    ['3 May 2024 0615 GMT', '2024-05-03T06:15Z'],
    ['3 May 2024 at 10.30am', '2024-05-03T10:30'],
    ['Nov 20 2019, 10:18am ist', '2019-11-20T10:18'],
    ['Nov 20 2019, 13:42pm ist', '2019-11-20T13:42'],
    ['February 29, 2024', '2024-02-29'],
  ],
  'the month named, elsewhere': [
    ['3. Mai 2024', '2024-05-03'],
    ['Freitag, 3. Mai 2024, 18.05 Uhr', '2024-05-03T18:05'],
    ['3. Mai 2024 um 18:05 Uhr', '2024-05-03T18:05'],
    ['3. März 2024', '2024-03-03'],
    ['3. Jänner 2024', '2024-01-03'],
    ['1er mai 2024', '2024-05-01'],
    ['le 3 août 2024 à 18h05', '2024-08-03T18:05'],
    ['vendredi 3 mai 2024 à 18 h 05', '2024-05-03T18:05'],
    ['3 févr. 2024', '2024-02-03'],
    ['3 de mayo de 2024', '2024-05-03'],
    ['3 de mayo del 2024 a las 18:05', '2024-05-03T18:05'],
    ['mayo 3, 2024', '2024-05-03'],
    ['3 set. 2024', '2024-09-03'],
    ['1º de maio de 2024', '2024-05-01'],
    ['3 de março de 2024 às 18h05', '2024-03-03T18:05'],
    ['3 out 2024', '2024-10-03'],
    ['3 maggio 2024', '2024-05-03'],
    ['1° maggio 2024 alle 18:05', '2024-05-01T18:05'],
    ['3 gen 2024 ore 18.05', '2024-01-03T18:05'],
    ['3 mei 2024 om 18:05 uur', '2024-05-03T18:05'],
    ['vr 3 mrt 2024', '2024-03-03'],
    ['den 3 maj 2024', '2024-05-03'],
    ['3 maj 2024 kl. 18.05', '2024-05-03T18:05'],
    ['d. 3. maj 2024', '2024-05-03'],
    ['fredag den 3. maj 2024 kl. 18:05', '2024-05-03T18:05'],
    ['3. des. 2024', '2024-12-03'],
    ['torsdag 06. feb 2025 17:25', '2025-02-06T17:25'],
    ['3. toukokuuta 2024 klo 18.05', '2024-05-03T18:05'],
    ['3 maja 2024', '2024-05-03'],
    ['3 września 2024, 18:05', '2024-09-03T18:05'],
    ['3 paź 2024', '2024-10-03'],
    ['3. května 2024', '2024-05-03'],
    ['3. října 2024 v 18:05', '2024-10-03T18:05'],
    ['3 Mayıs 2024 Cuma 18:05', '2024-05-03T18:05'],
    ['3 Ağustos 2024', '2024-08-03'],
    ['3 KASIM 2024', '2024-11-03'],
    ['3 мая 2024 г. в 18:05', '2024-05-03T18:05'],
    ['3 мая 2024, 18:05 МСК', '2024-05-03T18:05+03:00'],
    ['3 травня 2024 р.', '2024-05-03'],
    ['3 листопада 2024', '2024-11-03'],
    ['3 Mei 2024 18:05 WIB', '2024-05-03T18:05+07:00'],
    ['Jumat, 3 Agustus 2024 pukul 18.05', '2024-08-03T18:05'],
    ['3 Ogos 2024', '2024-08-03'],
    ['3 mai 2024', '2024-05-03'],
    ['3 ianuarie 2024', '2024-01-03'],
    ['3 Μαΐου 2024 στις 6:05 μ.μ.', '2024-05-03T18:05'],
    ["3 d'abril de 2024", '2024-04-03'],
    ['3 مايو 2024', '2024-05-03'],
    ['3 أيار 2024', '2024-05-03'],
    ['٣ أيار ٢٠٢٤', '2024-05-03'],
    ['3 أيار/مايو 2024', '2024-05-03'],
    ['3 كانون الثاني 2024', '2024-01-03'],
    ['3 تشرين الأول 2024', '2024-10-03'],
    ['۳ مه ۲۰۲۴', '2024-05-03'],
    ['3 במאי 2024', '2024-05-03'],
    ['3 मई 2024', '2024-05-03'],
    ['३ जून २०२४', '2024-06-03'],
    ['৩ মে, ২০২৪', '2024-05-03'],
    ['ngày 3 tháng 5 năm 2024', '2024-05-03'],
    ['3 Mei 2024', '2024-05-03'],
  ],
  'numbers in either order': [
    ['12/01/2025', '2025-01-12|2025-12-01'],
    ['12-01-2025', '2025-01-12|2025-12-01'],
    ['25/03/2024', '2024-03-25'],
    ['03/25/2024', '2024-03-25'],
    ['5/5/2024', '2024-05-05'],
    ['25 / 03 / 2024', '2024-03-25'],
    ['03\u200f/05\u200f/2024', '2024-03-05|2024-05-03'],
    ['04.03.2024', '2024-03-04'],
    ['4. 3. 2024', '2024-03-04'],
    ['4.3.2024 18.05 Uhr', '2024-03-04T18:05'],
    ['04.03.2024, 6:05 PM', '2024-03-04|2024-04-03T18:05'],
    ['11.14.2019 09:00 AM', '2019-11-14T09:00'],
    ['29/02/2024', '2024-02-29'],
    ['Madrid-29/05/2025 20:00', '2025-05-29T20:00'],
  ],
  'a year of two digits': [
    ['28.04.23', '2023-04-28|2028-04-23'],
    ['Stand: 31.05.23', '2023-05-31|2031-05-23'],
    ['11/20/19 6:38 AM', '2019-11-20T06:38'],
    ['3/5/24', '2003-05-24|2024-03-05|2024-05-03'],
    ['31/5/99 18:05', '1999-05-31T18:05'],
    ['Published 11/20/19', '2019-11-20'],
    ['11/20/55 6:38 AM', ''],
    ['odds of 3/5/24 and more', ''],
    ['On 31.05.23 they met again', ''],
    ['a score of 12-10-24 in the end', ''],
  ],
  'glued together': [
    [
      '12/01/2025, 06:1512/01/2025, 06:21',
      '2025-01-12|2025-12-01T06:15 + 2025-01-12|2025-12-01T06:21',
    ],
    ['Fri, Apr 28 20232:23 PM EDT', '2023-04-28T14:23-04:00'],
    ['PublishedApril 28, 2023', '2023-04-28'],
    ['PublishedFriday, April 28, 2023UpdatedApril 29, 2023', '2023-04-28 + 2023-04-29'],
    ['28.04.2023Aktualisiert', '2023-04-28'],
    ['28.04.2023Aktualisiert 29.04.2023', '2023-04-28 + 2023-04-29'],
    ['28.04.202318:05', '2023-04-28T18:05'],
    ['6:05 PMUpdated May 3, 2024', '2024-05-03'],
    ['May 13, 20243 min read', '2024-05-13'],
    ['28 April2023', '2023-04-28'],
    ['Published On 6 May 20246 May 2024', '2024-05-06 + 2024-05-06'],
    ['06/05/202406/05/2024', '2024-05-06|2024-06-05 + 2024-05-06|2024-06-05'],
    ['Jane DoeMay 3, 2024', '2024-05-03'],
    ['渡辺洋介2025年1月13日', '2025-01-13'],
    ['20:49, 5 Aug 2024Comments', '2024-08-05T20:49'],
    ['Nov 19 20197:05 AMUpdated Tue, Nov 19 20197:16 AM', '2019-11-19T07:05 + 2019-11-19T07:16'],
  ],
  spans: [
    ['Wochenbericht 14. - 20. Januar 2022', '2022-01-14/2022-01-20'],
    ['17.-20.06.2024', '2024-06-17/2024-06-20'],
    ['vom 12.05. bis 14.06.2024', '2024-05-12/2024-06-14'],
    ['3–5 May 2024', '2024-05-03/2024-05-05'],
    ['May 3–5, 2024', '2024-05-03/2024-05-05'],
    ['April 28 – May 3, 2024', '2024-04-28/2024-05-03'],
    ['28 April to 3 May 2024', '2024-04-28/2024-05-03'],
    ['du 3 au 5 mai 2024', '2024-05-03/2024-05-05'],
    ['del 3 al 5 de mayo de 2024', '2024-05-03/2024-05-05'],
    ['3 May 2024 – 5 June 2024', '2024-05-03/2024-06-05'],
    ['12.05.2024 - 14.05.2024', '2024-05-12/2024-05-14'],
  ],
  'no dates': [
    ['31 February 2024', ''],
    ['30/02/2024', ''],
    ['29 February 2023', ''],
    ['29/02/2100', ''],
    ['2024-02-30', ''],
    ['2024-13-01', ''],
    ['31.04.2024', ''],
    ['0/0/2024', ''],
    ['00.00.0000', ''],
    ['1 May 0999', ''],
    ['3 May 2999', ''],
    ['© 2024 Riverside Gazette', ''],
    ['Copyright 1996-2019', ''],
    ['3 hours ago', ''],
    ['Published 3 hours agoUpdated 2 hours ago', ''],
    ['Yesterday at 18:05', ''],
    ['May 2024', ''],
    ['3 May', ''],
    ['version 1.12.2024', ''],
    ['v2024.05.03', ''],
    ['10.12.2019.5', ''],
    ['192.168.10.2019', ''],
    ['1.2.3.2024', ''],
    ['€12.05.2024', ''],
    ['2024-05-03-17', ''],
    ['IMG-20240503', ''],
    ['photo 2024-05-03.jpg', ''],
    ['https://example.org/2024/05/03/a-story', ''],
    ['www.example.org/03/05/2024', ''],
    ['call 020 7946 2024', ''],
    ['555-12-12-2019', ''],
    ['In May 2024 12 people', ''],
    ['1403/02/15', ''],
    ['Law No. 5/10/2020', ''],
    ['10-May 15 people met', ''],
    ['10 May-15 June', ''],
    ['On 5 March 20000 people marched', ''],
    ['8 out of 2000', ''],
    ['8 des 2000 participants', ''],
    ['a set of 3 set 2000 times', ''],
    ['ISBN 978-3-16-148410-0', ''],
    ['978-1-12-2019-4', ''],
    ['1/2/3/2024', ''],
    ['2023 December 1, 2022', '2022-12-01'],
    ['Season 2023/24', ''],
    ['A 2021 survey of 2000 people on May', ''],
    ['12:05:2024', ''],
    ['20240503123', ''],
  ],
};

for (const [name, rows] of Object.entries(WRITTEN)) {
  describe(name, () => {
    test.each(rows)('%s → %s', (text, days) => {
      expect(told(text)).toBe(days);
    });
  });
}

/** The tables once more in zones that have skipped a day, changed the clock at midnight, or are far from Greenwich. */
describe('whatever the zone of the machine', () => {
  const zones = [
    'UTC',
    'Pacific/Apia',
    'Pacific/Kiritimati',
    'America/Sao_Paulo',
    'America/Anchorage',
    'Europe/Berlin',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
  ];

  test.each(zones)('%s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      const wrong = Object.values(WRITTEN)
        .flat()
        .filter(([text, days]) => told(text) !== days);
      expect(wrong).toEqual([]);
      // A day Samoa did not have.
      expect(told('30 December 2011')).toBe('2011-12-30');
    } finally {
      process.env['TZ'] = before;
    }
  });
});

describe('the dates of CLDR, as other programs write them', () => {
  const languages =
    'en en-GB de fr es pt it nl sv nb da fi pl cs sk tr ru uk id ms ro hu el ca gl bg sr sl et is ar ar-LB ar-DZ he hi mr bn ur sw af az sq ta te gu kn ml pa zh ja ko vi fil';
  /** Languages whose long dates are read in full. */
  const whole =
    'en en-GB de fr es pt it nl sv nb da fi pl cs sk tr ru uk id ro hu el ca bg ar ar-LB he hi bn zh ja ko';
  const days = Array.from({ length: 36 }, (_, i) => new Date(Date.UTC(2023, 10, 3 + i * 17)));
  const written = (language: string, dateStyle: 'full' | 'long' | 'medium', day: Date) =>
    new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC', calendar: 'gregory' }).format(
      day,
    );

  test.each(languages.split(' '))('never a wrong day in %s', (language) => {
    for (const style of ['full', 'long', 'medium'] as const)
      for (const day of days) {
        const text = written(language, style, day);
        for (const { readings } of findDates(text)) {
          const told = readings.map(isoDay);
          expect(told, text).toContain(day.toISOString().slice(0, 10));
        }
      }
  });

  test.each(whole.split(' '))('every long date in %s', (language) => {
    for (const style of ['full', 'long'] as const)
      for (const day of days) {
        const text = written(language, style, day);
        expect(told(text), text).toBe(day.toISOString().slice(0, 10));
      }
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...'0 1 2 3 9 12 28 29 30 31 32 2024 1999 20 / - . : , T May Feb de of th am PM Uhr 年 月 日 ( ) | ’ updated Published'.split(
      ' ',
    ),
    ' ',
    '\n',
  );
  const text = fc.array(piece, { maxLength: 24 }).map((parts) => parts.join(''));

  test('days are of the calendar, spans exact, in order and apart', () => {
    fc.assert(
      fc.property(text, (line) => {
        let last = 0;
        for (const { start, end, raw, readings, from } of findDates(line)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(raw).toBe(line.slice(start, end));
          expect(readings.length).toBeGreaterThan(0);
          for (const day of [...readings, ...(from === null ? [] : [from])]) {
            const date = new Date(`${isoDay(day)}T00:00Z`);
            expect(date.toISOString().slice(0, 10)).toBe(isoDay(day));
          }
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a date is the same day between any words', () => {
    const day = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2049-12-31'),
      noInvalidDate: true,
    });
    const write = fc.constantFrom<(y: number, m: number, d: number) => string>(
      (y, m, d) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
      (y, m, d) => `${d}.${m}.${y}`,
      (y, m, d) => `${d}/${m}/${y}`,
      (y, m, d) => `${m}/${d}/${y}`,
      (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
      (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
      (y, m, d) => `${y}年${m}月${d}日`,
    );
    const words = fc.constantFrom('', 'Published ', 'By Ann Other | ', 'Stand: ', '18:05 ');
    const behind = fc.constantFrom('', ' | News', ', 18:05', ' Ann Other', 'Updated');
    fc.assert(
      fc.property(day, write, words, behind, (date, form, before, after) => {
        const iso = date.toISOString().slice(0, 10);
        const line =
          before + form(Number(iso.slice(0, 4)), date.getUTCMonth() + 1, date.getUTCDate()) + after;
        const found = findDates(line);
        expect(found, line).toHaveLength(1);
        expect(found[0]?.readings.map(isoDay), line).toContain(iso);
      }),
      { numRuns: 1000 },
    );
  });

  /** Half a megabyte of one thing: no pattern looks at it more than so often. */
  test.each([
    '1',
    ' ',
    '1 ',
    '1/',
    '12.05.',
    '2024-05-',
    '10:',
    'May ',
    'May 1, ',
    '12/05/2024 ',
    'http://',
    'é1',
    '١/',
  ])('time grows with the length: %j', (part) => {
    const before = process.cpuUsage();
    findDates(part.repeat(2 ** 19 / part.length));
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(4000);
  });
});

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
