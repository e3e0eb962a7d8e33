import { describe, expect, test } from 'vitest';
import { linesOf, type LineRule } from './line.js';
import { appeal } from './rules/appeal.js';
import { authorNote } from './rules/author-note.js';
import { captionGrammar } from './rules/caption-grammar.js';
import { comments } from './rules/comments.js';
import { continues } from './rules/continues.js';
import { liveStamp } from './rules/live-stamp.js';
import { pictureCredit } from './rules/picture-credit.js';
import { caption } from './rules/caption.js';
import { price } from './rules/price.js';
import { promo } from './rules/promo.js';
import { rights } from './rules/rights.js';
import { sourceLine } from './rules/source-line.js';
import { reportingCredit } from './rules/reporting-credit.js';
import { embeddedPost } from './structure/embedded-post.js';
import { repeated } from './structure/repeated.js';
import type { LabelledLine } from './labelled.js';

const PROSE = [
  'The last ferry left the town on a cold morning, and nobody came to wave.',
  'The captain said that she had sailed for thirty years and would not miss the fog.',
  'A bridge is to be opened in the spring, and the council expects more guests.',
];

const MORE = [
  'Two of the crew will work on the bridge, and the others have not found anything yet in the town.',
  'The pier is to become a market with a view, if the port finds somebody who pays for its repair.',
];

/** What a rule says of a line below three paragraphs: each piece with its role; null where it is silent. */
function said(rule: LineRule, text: string): string[] | null {
  const line = linesOf([...PROSE, text].join('\n'), 0).at(-1)!;
  const cuts = rule.label(line);
  return cuts?.map(({ role, start, end }) => `${role}: ${line.text.slice(start, end)}`) ?? null;
}

describe.each<[LineRule, string, string[], string[]]>([
  [
    liveStamp,
    'timestamp',
    ['19:04', '2 hours ago', 'vor 5 Minuten', '19:04 Anna Hale', '9.15 am Key event'],
    ['19:04 was the minute the ferry left', '2 hours ago the ferry left', '40 minutes is too long'],
  ],
  [
    price,
    'promo',
    ['$285 at Riverside Outfitters', '£20 from Harbour Stores', 'Buy now: $12 at Pier Shop'],
    ['$285 million at stake in the talks.', 'The fare rose to $3 at the pier.'],
  ],
  [
    captionGrammar,
    'caption',
    [
      'Captain Anna Hale, left, and the mayor at the pier',
      'The mayor (center) waves to the crew',
      'The crew waits at the pier on Tuesday, Nov. 19, 2019.',
      '船長のアンナさん（左）と町長',
    ],
    [
      'She turned left, and the ferry followed.',
      'The crew was paid on Tuesday, Nov. 19, 2019, the company said.',
      'The left lost the vote in the town.',
    ],
  ],
  [
    reportingCredit,
    'byline',
    [
      '(Reporting by Anna Hale; editing by Tom Berg)',
      'Tom Berg contributed to this report.',
      'Mitarbeit: Jörg Brück',
    ],
    ['Reporting a theft takes an hour in the town.', 'The mayor contributed to the bridge.'],
  ],
  [
    authorNote,
    'byline',
    [
      'Anna Hale is a senior reporter for the Riverside Gazette.',
      'Anna Hale is a reporter who has sailed much. She covers ports and can be reached at the desk.',
    ],
    [
      'Anna Hale is a woman of many trades, and the harbour knows them all.',
      'The captain is an author of the plan that the council read on Monday in a meeting of three hours.',
    ],
  ],
  [
    appeal,
    'promo',
    [
      'We may earn a commission if you buy through links on this page.',
      'If you enjoyed this article, please consider supporting us.',
      'Jetzt kostenlos abonnieren und nichts verpassen.',
      'Suscríbete y recibe las noticias.',
    ],
    [
      'The salesman may earn a commission of ten percent, the court heard.',
      'The council may earn a commission on purchases from the links of its page.',
      '“Please consider donating blood,” the nurse said.',
      '“Subscribe now or lose it,” the letter threatened.',
      'The party wants members to consider the offer.',
      'The affiliate of the company closed its pier.',
    ],
  ],
  [
    continues,
    'navigation',
    ['Story continues below advertisement', 'Tekst gaat verder onder de foto', 'Continue reading'],
    ['The story continues to move the town.', 'It continues below the waterline, divers say.'],
  ],
  [
    comments,
    'comments',
    ['3 comments', 'Comments (12)', 'Leave a reply', 'Anna Hale on May 3, 2024 at 6:34 am said:'],
    [
      'Comments closed in on the captain when she spoke of it.',
      '3 comments by the mayor were struck from the record.',
      'Anna Hale on May 3, 2024 left the town.',
    ],
  ],
  [
    promo,
    'promo',
    [
      'Read more: The ferry that never came',
      '“Follow us” on all channels',
      'Lire aussi : La neige',
    ],
    [
      '“Read more,” the mayor told the children.',
      '“Follow us,” the guards shouted at the gate.',
      '„Folgen Sie uns“, sagte der Wärter.',
      'Click here, said the fraudster, and you are rich.',
    ],
  ],
  [
    rights,
    'rights',
    [
      '© 2024 Riverside Gazette. All rights reserved.',
      'Copyright by Riverside Gazette',
      'Le Courrier de la Rive © Tous droits réservés',
      'Alle Rechte vorbehalten.',
    ],
    [
      'Copyright by itself is not enough, the judge wrote.',
      'Reproduction of the letters is prohibited, the court ruled.',
      'All rights reserved by the treaty of 1951 were lost.',
    ],
  ],
  [
    caption,
    'credit',
    ['Photo: Anna Hale', 'Image: seaview', 'Fot. Anna Hale / PAP'],
    [
      'Photo by photo, the inspector went through the file.',
      'Photo: the minister had never seen it before.',
    ],
  ],
])('$id', (rule, role, lines, others) => {
  test.each(lines)('%s', (line) => {
    expect(said(rule, line)).toEqual([`${role}: ${line}`]);
  });

  test.each(others)('not: %s', (line) => {
    expect(said(rule, line)).toBeNull();
  });
});

describe('a picture’s credit ends its caption', () => {
  test.each([
    ['The pier at dusk. (Anna Hale/Getty Images)', '(Anna Hale/Getty Images)'],
    ['The pier at dusk. Anna Hale/AFP', 'Anna Hale/AFP'],
    [
      'The pier at dusk. Anna Hale for the Riverside Gazette',
      'Anna Hale for the Riverside Gazette',
    ],
  ])('%s', (line, credit) => {
    expect(said(pictureCredit, line)).toEqual(['caption: The pier at dusk.', `credit: ${credit}`]);
  });

  test('a picture taken earlier says so', () => {
    expect(said(pictureCredit, 'FILE - The pier at dusk.')).toEqual([
      'caption: FILE - The pier at dusk.',
    ]);
  });

  test.each([
    'The ferry left at night. (ahl/dpa)',
    'The pier was sold by Anna Hale and Reuters wrote of it.',
    'Files of the company burnt, the mayor said.',
  ])('not: %s', (line) => {
    expect(said(pictureCredit, line)).toBeNull();
  });
});

/** Lines as they are before any rule over all of them: all open. */
function open(lines: readonly string[]): LabelledLine[] {
  return linesOf(lines.join('\n'), 0).map((line) => ({
    line,
    parts: [{ role: 'body', start: line.start, end: line.end, rule: 'prose', confidence: 0.8 }],
  }));
}

const roles = (lines: readonly LabelledLine[]) =>
  lines.map(({ parts }) => `${parts[0]!.role} ${parts[0]!.rule}`);

test('a post shown in an article belongs to it, with the line that signs it', () => {
  const post = [
    'The bridge opens on Monday! pic.twitter.com/abc',
    '— Anna Hale (@annahale) May 3, 2024',
  ];
  const labelled = roles(embeddedPost.apply(open([PROSE[0]!, ...post, PROSE[1]!])));
  expect(labelled).toEqual([
    'body prose',
    'body embedded-post',
    'body embedded-post',
    'body prose',
  ]);
});

describe('what a page says twice', () => {
  test('a sentence twice in a row is a caption; far below, another article’s', () => {
    const labelled = roles(
      repeated.apply(open([PROSE[0]!, PROSE[1]!, PROSE[1]!, PROSE[2]!, ...MORE])),
    );
    expect(labelled.slice(1, 3)).toEqual(['caption repeated-line', 'caption repeated-line']);
    const far = repeated.apply(open([...PROSE, ...MORE, PROSE[0]!]));
    expect(roles(far)).toEqual([...Array<string>(5).fill('body prose'), 'related repeated-line']);
  });

  test('a text that mostly repeats itself is left alone', () => {
    const song = [PROSE[0]!, PROSE[1]!, PROSE[0]!, PROSE[1]!, PROSE[2]!];
    expect(new Set(roles(repeated.apply(open(song))))).toEqual(new Set(['body prose']));
  });
});

test('a source line over the text names a name', () => {
  const above = (text: string) => sourceLine.label(linesOf([text, ...PROSE].join('\n'), 0)[0]!);
  for (const line of [
    'Source: Riverside Gazette',
    'Source: The Voice of the Rive',
    'source: rive.example',
  ])
    expect(above(line)).toHaveLength(1);
  for (const line of ['Source: Reuters interviews', 'Source: interviews with two of the crew'])
    expect(above(line)).toBeNull();
});

test('no rule takes longer than a line is long', () => {
  const rules = [
    appeal,
    authorNote,
    caption,
    captionGrammar,
    comments,
    continues,
    liveStamp,
    pictureCredit,
    price,
    promo,
    reportingCredit,
    rights,
    sourceLine,
  ];
  const spans = (blank: string) => [
    `(Ann${blank}closed`,
    `© ${blank}x`,
    `Photo${blank}by${blank}x`,
    `By${blank}Ann${blank}|`,
  ];
  for (const rule of rules)
    for (const text of [
      ...spans(' '.repeat(3900)),
      ...spans('\u00a0'.repeat(3900)),
      '('.repeat(3900),
      'Ann '.repeat(900),
    ]) {
      const [line] = linesOf(text, 0);
      const began = performance.now();
      rule.label(line!);
      expect([rule.id, performance.now() - began < 1500]).toEqual([rule.id, true]);
    }
});
