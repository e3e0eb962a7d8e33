import { describe, expect, test } from 'vitest';
import { shippedReader } from '../../test/models.js';
import { seedOf } from '../../test/seed.js';
import { clean } from './index.js';

const PROSE = 'The last ferry left the town on a cold morning, and nobody came to wave.';

/** What a line is taken for, in the middle of an article unless said otherwise. */
function labelled(line: string, place: 'top' | 'middle' | 'end' = 'middle'): string[] {
  const lines = {
    top: [line, PROSE, PROSE],
    middle: [PROSE, PROSE, line, PROSE],
    end: [PROSE, PROSE, line],
  };
  const number = { top: 1, middle: 3, end: 3 }[place];
  return clean(seedOf(lines[place].join('\n')), shippedReader().lines)
    .filter(({ span, role }) => span.line === number && role !== 'space')
    .map(({ role, span }) => `${role}: ${span.exact}`);
}

describe('a picture’s words are no part of the text', () => {
  test.each([
    ['The port at dusk. Photo: Anna Hale/AFP', 'The port at dusk.', 'Photo: Anna Hale/AFP'],
    ['The port at dusk Image: seaview', 'The port at dusk', 'Image: seaview'],
    ['The port at dusk (Photo by Anna Hale)', 'The port at dusk', '(Photo by Anna Hale)'],
    ['The port at dusk – © Anna Hale', 'The port at dusk', '– © Anna Hale'],
    ['The port, in a photo by Anna Hale', 'The port, in a', 'photo by Anna Hale'],
  ])('%s', (line, caption, credit) => {
    expect(labelled(line)).toEqual([`caption: ${caption}`, `credit: ${credit}`]);
  });

  test.each(['Image: seaview', 'foto: Anna Hale', 'Photo courtesy of the museum'])(
    '%s is a credit alone',
    (line) => {
      expect(labelled(line)).toEqual([`credit: ${line}`]);
    },
  );

  test.each([
    'He posted a picture: nobody laughed at it that night.',
    'The captain tried to explain the video: she had been tired.',
    'She wrote about the photo by the harbour wall.',
    'In pictures: Old Ferries of the North',
    `Photo: ${'a long tale of the sea '.repeat(6)}`,
  ])('%s is a sentence', (line) => {
    expect(labelled(line)).toEqual([`body: ${line.trim()}`]);
  });
});

describe('leavings of the page', () => {
  test.each([
    ['Share this article on Facebook', 'share'],
    ['Print Email', 'share'],
    ['Read more: The ferry that never came', 'promo'],
    ['Sign up for the morning letter', 'promo'],
    ['Support our journalism', 'promo'],
    ['Lesen Sie auch: Die Fähre, die nie kam', 'promo'],
    ['À lire aussi : Le bac qui ne vint jamais', 'promo'],
    ['Already a subscriber? Log in', 'promo'],
    ['var slot = "mid"; function(load){ return slot }', 'debris'],
    ['Home | News | Sport | Weather', 'navigation'],
    ['Skip to content', 'navigation'],
    ['https://example.org/a?b=c', 'debris'],
    ['?width=300&height=200', 'debris'],
    ['<div class="advert">', 'debris'],
    ['* * *', 'debris'],
    ['![](https://example.org/news/2024/ferry.jpg)', 'caption'],
    ['![The ferry at dusk](ferry.jpg)', 'caption'],
    ['![[ferry.jpg]]', 'caption'],
    ['Most read', 'related'],
    ['Tags: ferry, port', 'related'],
    ['12 comments', 'comments'],
    ['© 2024 Riverside Gazette. All rights reserved.', 'rights'],
    ['Copyright 2024 Riverside Gazette', 'rights'],
    ['Originally published on The Riverside Gazette.', 'syndication'],
    ['This article was first published in 2019', 'syndication'],
    ['Republished with permission from the Gazette', 'syndication'],
  ])('%s: %s', (line, role) => {
    expect(labelled(line)).toEqual([`${role}: ${line}`]);
  });

  test.each([
    'Share prices fell on Monday after the ferry company closed its doors.',
    'Support our sailors, the senator said, or lose them for good.',
    'Copyright law is changing in the country this year, lawyers say.',
    'First published in 1920, the novel sold ten copies in a year.',
    'It was first published in 1920 and sold ten copies in a year.',
    'Home is where the ferry is, the captain likes to tell her guests.',
    'Most read the letter as a farewell, and few answered it in the end.',
    'Already a member of the crew, she asked for a cabin of her own that night.',
    'Let x = y, the teacher wrote on the board of the ferry, and nobody laughed.',
    'Comments closed in on the captain when she spoke of the accident.',
    'The fare rose by 50% to $3, see example.org, the company says.',
    'You can read more about it in the town library, the mayor said.',
    'The [last ferry](https://example.org/news/2024/03/04/the-last-ferry-leaves-the-town) left.',
  ])('%s stays', (line) => {
    expect(labelled(line)).toEqual([`body: ${line}`]);
  });

  test('a promise of more at the very end is promotion', () => {
    const line = 'You can read more about old ferries on our website';
    expect(labelled(line, 'end')).toEqual([`promo: ${line}`]);
  });

  test('short lines below “Most read” go with it, prose ends the list', () => {
    const text = [PROSE, 'Most read', 'Bridge opens', 'Port sold', PROSE, 'A last word'].join('\n');
    const roles = clean(seedOf(text), shippedReader().lines).filter(({ role }) => role !== 'space');
    expect(roles.map(({ role }) => role)).toEqual([
      'body',
      'related',
      'related',
      'related',
      'body',
      'body',
    ]);
  });

  test('all that stands below the head of the comments is comments', () => {
    const text = [PROSE, PROSE, PROSE, '2 comments', 'Great read', PROSE].join('\n');
    const roles = clean(seedOf(text), shippedReader().lines).filter(({ role }) => role !== 'space');
    expect(roles.map(({ role }) => role)).toEqual([
      'body',
      'body',
      'body',
      'comments',
      'comments',
      'comments',
    ]);
  });
});

describe('a line of dates is a timestamp', () => {
  test.each([
    '03/04/2024, 06:1504/05/2024, 07:20',
    'Published: March 3, 2025 at 9:15 am',
    'Monday, 3 March 2025, 10:00',
    'Updated Mon 3 Mar 2025 10:00 CET',
    'Mo., 3. März 2025, 10.00 Uhr',
    '3 March 2025 · 4 min read',
  ])('%s', (line) => {
    expect(labelled(line, 'top')).toEqual([`timestamp: ${line}`]);
  });

  test.each(['Rain in Rome 03/04/2024', 'The war ended on 08/05/1945', 'Born 12 May 1980'])(
    '%s says more',
    (line) => {
      expect(labelled(line)).toEqual([`body: ${line}`]);
    },
  );

  test('a day that does not exist is no date', () => {
    expect(labelled('31/02/2024, 10:00')).not.toEqual(['timestamp: 31/02/2024, 10:00']);
  });
});

describe('the head of an article', () => {
  test('headline, standfirst, byline, time', () => {
    const text = [
      'Town Loses Its Ferry',
      'A crossing of two hundred years comes to an end.',
      'By Anna Hale and Tom Berg, staff writers',
      '3 March 2025',
      PROSE,
      PROSE,
    ].join('\n');
    const roles = clean(seedOf(text), shippedReader().lines).filter(({ role }) => role !== 'space');
    expect(roles.map(({ role }) => role)).toEqual([
      'headline',
      'standfirst',
      'byline',
      'timestamp',
      'body',
      'body',
    ]);
  });

  test('a sentence is no headline, and without prose there is none', () => {
    expect(labelled('The town lost its ferry.', 'top')).toEqual(['body: The town lost its ferry.']);
    expect(
      clean(seedOf('Town Loses Its Ferry'), shippedReader().lines).map(({ role }) => role),
    ).toEqual(['body']);
  });

  test.each([
    'By Anna Hale',
    'Von Anna Hale',
    'Anna Hale, staff reporter',
    'Interview by Anna Hale',
    'Anna Hale | 30 August 2024',
  ])('%s', (line) => {
    expect(labelled(line, 'top')).toEqual([`byline: ${line}`]);
  });

  test.each(['By the time it ended, the town was empty.', 'By and large nothing was lost'])(
    '%s names nobody',
    (line) => {
      expect(labelled(line, 'top')).not.toEqual([`byline: ${line}`]);
    },
  );

  test('a dateline is a place', () => {
    expect(labelled(`LOWER FELL, March 3 (AP) — ${PROSE}`, 'top')).toEqual([
      'dateline: LOWER FELL, March 3 (AP) —',
      `body: ${PROSE}`,
    ]);
  });

  test('only the first paragraph has a dateline', () => {
    const line = `OSLO (AP) — ${PROSE}`;
    expect(labelled(line)).toEqual([`body: ${line}`]);
  });
});

describe('initials behind the last sentence', () => {
  test('are the editor’s', () => {
    expect(labelled(`${PROSE} (ahl/dpa)`, 'end')).toEqual([`body: ${PROSE}`, 'byline: (ahl/dpa)']);
  });

  test.each([`${PROSE} (ahl)`, 'Nobody came to wave at the last ferry of the town (pop. 900).'])(
    'and nowhere else: %s',
    (line) => {
      expect(labelled(line)).toEqual([`body: ${line}`]);
    },
  );
});
