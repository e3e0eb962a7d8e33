import { describe, expect, test } from 'vitest';
import { readingOfPage } from '../../../test/page.js';
import type { RegionRole } from '../../model/region.js';
import { dateOf } from './index.js';

type Line = readonly [RegionRole, string];

const HEADLINE: Line = ['headline', 'Last ferry leaves the town'];
const TEXT: readonly Line[] = [
  ['body', 'The last ferry left the town on a cold morning, and nobody came to wave.'],
  ['body', 'It had sailed for a hundred years, and the captain said that it was enough.'],
  ['body', 'The council wants to turn the landing stage into a park with a small museum.'],
];
const PROSE = TEXT[1]!;

/** Published and modified day of a page. */
function dated(...lines: readonly Line[]): (string | null)[] {
  const { published, modified } = dateOf(readingOfPage(lines), null);
  return [published, modified].map((one) => one?.edtf ?? null);
}

function published(...lines: readonly Line[]): string | null {
  return dated(...lines)[0] ?? null;
}

describe('the article’s head dates it', () => {
  test.each<[string, readonly Line[]]>([
    ['a stamp', [['timestamp', '3 May 2024']]],
    ['a stamp the model took for something else', [['navigation', '3 May 2024, 18:05']]],
    ['a byline', [['byline', 'By Ann Other - Friday, May 3, 2024']]],
    ['a byline the other way round', [['related', 'May 3, 2024 Ann Other']]],
    ['a stamp with a section', [['promo', 'News | 3 May 2024']]],
    ['a place and a stamp', [['related', 'Riverside-03/05/2024 18:05, 25/04/2024']]],
    [
      'a label on the line above',
      [
        ['navigation', 'Published on'],
        ['timestamp', '3 May 2024'],
      ],
    ],
    ['a stamp and a time of change', [['timestamp', 'May 3, 2024 1:55 am(Updated 4:30 am)']]],
    ['a time of reading', [['timestamp', '3. Mai 2024, 18:05 UhrLesedauer: 4 Min.']]],
    [
      'relative times beside it',
      [
        ['byline', 'Updated 2 hours ago'],
        ['timestamp', '3 May 2024'],
      ],
    ],
    [
      'a caption beside it',
      [
        ['caption', 'The ferry in the harbour on May 1, 2024'],
        ['timestamp', '3 May 2024'],
      ],
    ],
    [
      'a standfirst before it',
      [
        ['standfirst', 'Nobody came to wave when it left.'],
        ['timestamp', '3 May 2024'],
      ],
    ],
  ])('%s', (_, head) => {
    expect(published(HEADLINE, ...head, ...TEXT)).toMatch(/^2024-05-03/);
  });

  test('the page’s own day at its top does not', () => {
    const masthead: readonly Line[] = [
      ['navigation', 'Wednesday, 8 May 2024'],
      ['navigation', 'Home'],
      ['navigation', 'Sport'],
    ];
    expect(published(...masthead, HEADLINE, ['timestamp', '3 May 2024'], ...TEXT)).toBe(
      '2024-05-03',
    );
    expect(published(...masthead, HEADLINE, ...TEXT)).toBe('2024-05-08');
    const menu = Array.from({ length: 12 }, (): Line => ['navigation', 'Section']);
    expect(published(...masthead, ...menu, HEADLINE, ...TEXT)).toBeNull();
  });

  test('what stands over the headline does, unless it ends a list', () => {
    expect(
      published(['timestamp', '3 May 2024'], ['navigation', 'Region'], HEADLINE, ...TEXT),
    ).toBe('2024-05-03');
    const list: readonly Line[] = [
      ['related', 'Bridge closed for a year'],
      ['timestamp', '30 April 2024'],
      ['navigation', '12 comments'],
      ['related', 'Mayor opens the new park'],
      ['timestamp', '29 April 2024'],
      ['navigation', 'Region'],
    ];
    expect(published(...list, HEADLINE, ...TEXT)).toBeNull();
  });

  test('a day called that of publication may stand further up', () => {
    const lines: readonly Line[] = [
      ['navigation', 'Region'],
      ['timestamp', 'Published May 3, 2024 2:20pm EDT'],
      ['related', 'Last ferry leaves the town'],
      ...Array.from({ length: 12 }, (): Line => ['share', 'Share']),
      ['headline', 'Watch: the captain waves'],
    ];
    expect(published(...lines, ...TEXT)).toBe('2024-05-03T14:20-04:00');
  });

  test('a headline below the text is not the article’s', () => {
    expect(
      published(
        ['byline', 'Ann Other'],
        ['timestamp', '3 May 2024, 18:05'],
        ...TEXT,
        ['timestamp', '1 May 2024'],
        ['headline', 'A gallery'],
        PROSE,
      ),
    ).toBe('2024-05-03T18:05');
  });

  test('a moment below what looks like the first paragraph does', () => {
    expect(published(HEADLINE, TEXT[0]!, ['related', 'Von dpa 03.05.2024, 18:58'], PROSE)).toBe(
      '2024-05-03T18:58',
    );
    expect(
      published(HEADLINE, TEXT[0]!, ['related', 'Source: Harbour Office, May 3, 2024'], PROSE),
    ).toBeNull();
  });
});

describe('published and changed', () => {
  test.each<[string, string, string | null, string | null]>([
    ['both called so', 'Published 3 May 2024 Updated 4 May 2024', '2024-05-03', '2024-05-04'],
    [
      'glued',
      'Published Fri, May 3 20242:23 PM EDTUpdated Sat, May 4 20248:05 AM EDT',
      '2024-05-03T14:23-04:00',
      '2024-05-04T08:05-04:00',
    ],
    ['one called so', '3 May 2024 | UPDATED: 4 May 2024', '2024-05-03', '2024-05-04'],
    [
      'the change first',
      'Updated 4 May 2024 – first published 3 May 2024',
      '2024-05-03',
      '2024-05-04',
    ],
    [
      'neither called so',
      '03.05.2024, 06:1504.05.2024, 06:21',
      '2024-05-03T06:15',
      '2024-05-04T06:21',
    ],
    [
      'in Italian',
      '3 maggio 2024 ( modifica il 4 maggio 2024 | 15:24)',
      '2024-05-03',
      '2024-05-04T15:24',
    ],
    [
      'in German',
      'Veröffentlicht am 03.05.2024Aktualisiert am 04.05.2024',
      '2024-05-03',
      '2024-05-04',
    ],
    [
      'in French',
      'Publié le 3 mai 2024 à 14h52, modifié le 4 mai 2024 à 15h54',
      '2024-05-03T14:52',
      '2024-05-04T15:54',
    ],
    [
      'in Turkish',
      'Giriş: 03.05.2024 - 18:24 Güncelleme: 04.05.2024 - 18:57',
      '2024-05-03T18:24',
      '2024-05-04T18:57',
    ],
    ['in Japanese', '公開日:2024年5月3日 更新日:2024年5月4日', '2024-05-03', '2024-05-04'],
    [
      'in Korean',
      '입력 2024.05.03 18:05 수정 2024.05.04 09:10',
      '2024-05-03T18:05',
      '2024-05-04T09:10',
    ],
    ['only the change', 'Updated 4 May 2024 @ 10:42 am', null, '2024-05-04T10:42'],
    ['the day the text is as of', 'Stand: 03.05.2024 16:11 Uhr', '2024-05-03T16:11', null],
  ])('%s', (_, line, first, second) => {
    expect(dated(HEADLINE, ['timestamp', line], ...TEXT)).toEqual([first, second]);
  });

  test('a change alone bounds the day of publication', () => {
    const reading = readingOfPage([HEADLINE, ['timestamp', 'Last updated 4 May 2024'], ...TEXT]);
    expect(dateOf(reading, null)).toMatchObject({
      published: null,
      modified: { iso: '2024-05-04' },
      inferred: {
        edtf: '../2024-05-04',
        why: 'changed on “4 May 2024”, and nothing says when it was published',
      },
    });
  });

  test('a day called that of publication below the text goes with a change in the head', () => {
    expect(
      dated(HEADLINE, ['timestamp', 'UPDATED: 4 May 2024'], ...TEXT, [
        'timestamp',
        'Published: 3 May 2024, 6:18 p.m. Updated: 4 May 2024, 7:10 p.m.',
      ]),
    ).toEqual(['2024-05-03T18:18', '2024-05-04']);
  });

  test('two days of different lines are no pair', () => {
    expect(
      dated(
        HEADLINE,
        ['timestamp', '3 May 2024'],
        ['byline', 'Ann Other'],
        ['share', 'Share'],
        ['timestamp', '5 May 2024'],
        ...TEXT,
      ),
    ).toEqual(['2024-05-03', null]);
  });
});

describe('at the foot and in the text a day must be called one of publication', () => {
  test.each<Line>([
    ['related', 'Erschienen in der Ausgabe vom 03.05.2024, Seite 9'],
    ['timestamp', 'First published 3 May 2024'],
    ['related', 'Gespeichert von ann am 3. Mai 2024 - 18:55'],
    ['body', 'This article was first published on 3 May 2024.'],
    ['timestamp', '3 maggio 2024 (modifica il 6 maggio 2024 | 15:24)'],
  ])('%s: %s', (...line) => {
    expect(published(HEADLINE, ...TEXT, line)).toMatch(/^2024-05-03/);
  });

  test.each<Line>([
    ['timestamp', '3 May 2024'],
    ['related', 'Bridge closed - 3 May 2024'],
    ['related', '— Ann Other (@ann) May 3, 2024'],
    ['comments', 'Ben Reader May 3, 2024 - 1:01 pm'],
    ['timestamp', '17.-20.05.2024'],
    ['navigation', '03.05.2024 | 2:43 min'],
    ['navigation', 'Concert: 3 May 2024, 18:00 - 20:00'],
    ['caption', '(Photo: A. Other, 03.05.2024)'],
    ['body', 'The study was published on 3 May 2024 in a journal of the university.'],
    ['body', 'The museum was opened on 3 May 2024, and the captain came too.'],
    ['rights', '© 2024 Riverside Gazette'],
  ])('not %s: %s', (...line) => {
    expect(published(HEADLINE, ...TEXT, line)).toBeNull();
    expect(published(HEADLINE, TEXT[0]!, TEXT[1]!, line, TEXT[2]!)).toBeNull();
  });

  test.each<Line>([
    ['related', 'Published by The Riverside Gazette on 03.05.2024'],
    ['related', 'Published on 3 May 2024 in News by Ann Other'],
    ['related', 'By Ann Other | Published 3 May 2024 | Updated 4 May 2024'],
    ['body', 'Published by The Riverside Gazette on 3 May 2024.'],
    ['body', 'Published on 3 May 2024, updated 4 May 2024.'],
    ['body', 'The article was first published on 3 May 2024.'],
    ['body', 'Dieser Beitrag wurde zuerst veröffentlicht am 3. Mai 2024 im Uferblatt.'],
  ])('%s says so: %s', (...line) => {
    expect(published(HEADLINE, ...TEXT, line)).toBe('2024-05-03');
  });

  test.each<Line>([
    ['body', 'Published by Gull & Sons on 3 May 2024, the book tells of the last ferry.'],
    ['body', 'The report, published 3 May 2024, said so.'],
    ['body', 'The report was published on 3 May 2024.'],
    ['body', 'Published 3 May 2024, it sold well in the town and on the other side.'],
    ['body', 'Erschienen bei Möwe am 3. Mai 2024, wurde das Buch ein Erfolg.'],
    ['body', 'Veröffentlicht von Möwe am 3. Mai 2024, wurde das Buch ein Erfolg.'],
    ['body', 'Publié par Mouette le 3 mai 2024, le livre raconte le dernier bac.'],
    ['body', 'Publicado por Gaviota el 3 de mayo de 2024, el libro cuenta la historia.'],
    ['body', '发表于2024年5月3日的研究表明渡轮已经停运多年。'],
    ['related', 'Published by Gull & Sons on 3 May 2024, the book tells of the last ferry.'],
    ['related', 'The report, published 3 May 2024, said so.'],
  ])('a sentence that tells of it does not, %s: %s', (...line) => {
    expect(published(HEADLINE, ...TEXT, line)).toBeNull();
    expect(published(HEADLINE, TEXT[0]!, line, TEXT[1]!, TEXT[2]!)).toBeNull();
    if (line[0] === 'body') expect(published(HEADLINE, line, ...TEXT)).toBeNull();
  });

  test.each<Line>([
    ['related', '— Ann Other (@ann) May 3, 2024'],
    ['timestamp', '17.-20.05.2024'],
    ['navigation', '03.05.2024 | 2:43 min'],
    [
      'caption',
      'The captain waves to the crowd at the pier, Friday, May 3, 2024, in Riverside. (Wire)',
    ],
    ['navigation', 'Published 3 hours agoUpdated 2 hours ago'],
    ['timestamp', '31 February 2024'],
    ['timestamp', '3 May 2150'],
  ])('nor in the head %s: %s', (...line) => {
    expect(published(HEADLINE, line, ...TEXT)).toBeNull();
  });
});

describe('the page’s own list of its newest', () => {
  const list: readonly Line[] = [
    ['related', 'Latest news'],
    ['related', 'Last ferry leaves the town'],
    ['timestamp', '3 May 2024'],
    ['related', 'Bridge closed for a year'],
    ['timestamp', '2 May 2024'],
  ];
  const far = Array.from({ length: 12 }, (): Line => ['navigation', 'Section']);

  test('has the article’s day beside its headline', () => {
    const other: readonly Line[] = list.filter(([, text]) => text !== '2 May 2024');
    expect(published(HEADLINE, ...TEXT, ...far, ...other)).toBe('2024-05-03');
  });

  test('and where days stand on both sides tells nothing', () => {
    const before: Line = ['timestamp', '1 May 2024'];
    expect(published(HEADLINE, ...TEXT, ...far, before, ...list.slice(1))).toBeNull();
  });
});
