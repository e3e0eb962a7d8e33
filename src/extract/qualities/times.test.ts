import { describe, expect, test } from 'vitest';
import { shippedReader } from '../../../test/models.js';
import { analyse } from '../../language/analysis.js';
import { timesIn, type TaggedWord } from './times.js';

/** A Wednesday. */
const ANCHOR = { day: '2024-01-10', time: null };

/** The words of a text with the tags the shipped tagger gives them. */
function tagged(text: string): TaggedWord[] {
  const analysis = analyse(text, shippedReader().models);
  const { tokens } = analysis;
  return Array.from({ length: tokens.count }, (_, i) => ({
    word: text.slice(tokens.start[i], tokens.end[i]),
    tag: analysis.tag(i),
    start: tokens.start[i]!,
  }));
}

/** What the times of a text mean, published on a day; a Wednesday where none is given. */
function meant(text: string, day = ANCHOR.day): (string | null)[] {
  return timesIn(text, { day, time: null }, tagged(text)).map(({ edtf }) => edtf);
}

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

describe('the tense tells which way', () => {
  test.each([
    ['The council met on Monday.', '2024-01-08'],
    ['The council will meet on Monday.', '2024-01-15'],
    ['The council met on Wednesday.', '2024-01-10'],
    ['The council will meet on Wednesday.', '2024-01-10'],
    ['The bridge was closed on Friday.', '2024-01-05'],
    ['The bridge will be closed on Friday.', '2024-01-12'],
    ['On Friday the council will vote again.', '2024-01-12'],
    ['On Friday the council voted again.', '2024-01-05'],
    ['The bridge is due to open on Saturday.', '2024-01-13'],
    ['The bridge is scheduled to open on Saturday.', '2024-01-13'],
    ['The meeting is scheduled for Saturday.', '2024-01-13'],
    ['The exhibition opens on Saturday.', '2024-01-13'],
    ['He travelled to the coast on Saturday.', '2024-01-06'],
    ['The mayor would leave on Saturday.', '[2024-01-06,2024-01-13]'],
    ['The bridge was due to open on Saturday.', '[2024-01-06,2024-01-13]'],
    ['The trial begins in March.', '2024-03'],
    ['The trial began in March.', '2023-03'],
    ['The trial will begin in January.', '2024-01'],
    ['The trial will begin in December.', '2024-12'],
    ['It will open on March 3.', '2024-03-03'],
    ['It opened on March 3.', '2023-03-03'],
    ['It opened on 3 January.', '2024-01-03'],
    ['It will open on 3 January.', '2025-01-03'],
    ['The council met on Tuesday, January 9.', '2024-01-09'],
    ['The council met on Tuesday, Dec. 12.', '2023-12-12'],
    ['He said on Monday that the ferry will leave on Friday.', ['2024-01-08', '2024-01-12']],
  ])('%s', (text, edtf) => {
    expect(meant(text)).toEqual([edtf].flat());
  });
});

describe('a time counts to its own precision', () => {
  test.each([
    ['two days ago', '2024-01-08'],
    ['3 days ago', '2024-01-07'],
    ['a week ago', '2024-01-03~'],
    ['two weeks ago', '2023-12-27~'],
    ['six months ago', '2023-07~'],
    ['three years ago', '2021~'],
    ['twenty-five years ago', '1999~'],
    ['two days from now', '2024-01-12'],
    ['the day before yesterday', '2024-01-08'],
    ['tomorrow', '2024-01-11'],
    ['last night', '2024-01-09'],
    ['this week', '2024-01-08/2024-01-14'],
    ['next week', '2024-01-15/2024-01-21'],
    ['earlier this week', '2024-01-08/2024-01-14'],
    ['this month', '2024-01'],
    ['next month', '2024-02'],
    ['this year', '2024'],
    ['next year', '2025'],
    ['last summer', '2023-22'],
    ['this spring', '2024-21'],
    ['next autumn', '2024-23'],
    ['last weekend', '2024-01-06/2024-01-07'],
    ['this weekend', '2024-01-13/2024-01-14'],
    ['next weekend', '2024-01-20/2024-01-21'],
    ['next Tuesday', '2024-01-16'],
    ['next Friday', '[2024-01-12,2024-01-19]'],
    ['on Monday of last week', '2024-01-01'],
    ['Friday next week', '2024-01-19'],
    ['in March last year', '2023-03'],
    ['last March', '2023-03'],
    ['next March', '2024-03'],
    ['last January', '2023-01'],
    ['in mid-December', '2023-12'],
    ['from 3–5 May 2024', '2024-05-03/2024-05-05'],
    ['3–5 May 2024', '2024-05-03/2024-05-05'],
    ['in Sept. 2022', '2022-09'],
    ['im März 2022', '2022-03'],
  ])('%s', (text, edtf) => {
    expect(timesIn(text, ANCHOR).map((time) => time.edtf)).toEqual([edtf]);
  });

  test.each([
    ['yesterday', '2024-03-01', '2024-02-29'],
    ['yesterday', '2023-03-01', '2023-02-28'],
    ['tomorrow', '2024-12-31', '2025-01-01'],
    ['last month', '2024-03-31', '2024-02'],
    ['last week', '2024-01-01', '2023-12-25/2023-12-31'],
    ['this week', '2024-01-07', '2024-01-01/2024-01-07'],
    ['over the weekend', '2024-01-07', '2024-01-06/2024-01-07'],
    ['over the weekend', '2024-01-06', '2024-01-06/2024-01-07'],
    ['over the weekend', '2024-01-05', '2023-12-30/2023-12-31'],
    ['last summer', '2024-07-10', '2023-22'],
    ['last summer', '2024-10-10', '2024-22'],
  ])('%s, published on %s', (text, day, edtf) => {
    expect(timesIn(text, { day, time: null }).map((time) => time.edtf)).toEqual([edtf]);
  });
});

describe('days that are names, habits or lengths are no times', () => {
  test.each([
    'on Good Friday',
    'the Black Friday sales',
    'every Monday',
    'open on Mondays',
    'the Sunday Times',
    'from Monday to Friday',
    'over the last year',
    'in the next week',
    'the next month of talks',
    'March 5 percent',
    'two decades of talks',
    'it may 2024',
  ])('%s', (text) => {
    expect(timesIn(text, ANCHOR)).toEqual([]);
  });

  test('a time without a number stays open', () => {
    expect(timesIn('some years ago', ANCHOR)).toMatchObject([
      { edtf: null, why: 'the words leave open which it is' },
    ]);
  });
});

describe('in other languages', () => {
  test.each([
    ['Er wurde gestern von der Polizei befragt.', '2024-01-09'],
    ['Das Schiff ist am Montag untergegangen, teilte die Reederei mit.', '2024-01-08'],
    ['Der Rat wird am Montag über das Gesetz abstimmen.', '2024-01-15'],
    ['Die Fähre fuhr am Montag nicht, das ist ein Problem.', null],
    ['Das Schiff ist vergangenen Freitag von der Werft gekommen.', '2024-01-05'],
    ['Die Wahl ist kommenden Sonntag in der Stadt.', '2024-01-14'],
    ['Il a été vu hier dans la rue par les voisins.', '2024-01-09'],
    ['Le navire a coulé lundi dans la baie.', '2024-01-08'],
    ['Le conseil votera lundi sur la loi.', '2024-01-15'],
    ['La réunion de la commission a eu lieu mardi dernier.', '2024-01-09'],
    ['El barco se hundió ayer en la bahía.', '2024-01-09'],
    ['El barco se hundió el lunes en la bahía.', '2024-01-08'],
    ['El consejo votará el lunes sobre la ley.', '2024-01-15'],
    ['A lei foi votada ontem na câmara com o voto do prefeito.', '2024-01-09'],
    ['La nave è affondata ieri nel golfo, non lontano.', '2024-01-09'],
    ['La nave è affondata lunedì nel golfo, non lontano.', '2024-01-08'],
    ['Het schip is gisteren in de haven gezonken.', '2024-01-09'],
    ['Het schip werd maandag in de haven gezien.', '2024-01-08'],
    ['Båten har sjunkit i går och det är inte bra.', '2024-01-09'],
    ['Båten sank i måndags och det är inte bra.', '2024-01-08'],
    ['Skipet ble funnet i går og det er ikke bra.', '2024-01-09'],
  ])('%s', (text, edtf) => {
    expect(timesIn(text, ANCHOR).map((time) => time.edtf)).toEqual([edtf]);
  });

  test('a word is one of its own language only', () => {
    expect(timesIn('Er ist hier in der Stadt und nicht im Dorf.', ANCHOR)).toEqual([]);
  });
});
