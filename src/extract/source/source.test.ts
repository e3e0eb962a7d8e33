import { describe, expect, test } from 'vitest';
import { readingOfText } from '../../../test/article.js';
import type { Source } from '../../model/article.js';
import { sourceOf } from './index.js';

const PROSE = 'The last ferry left the town on a cold morning, and nobody came to wave.';
const of = (text: string, path?: string): Source => sourceOf(readingOfText(text, path));
const above = (line: string) => of(`${line}\n${PROSE}\n${PROSE}`);
const below = (line: string) => of(`${PROSE}\n${PROSE}\n${line}`);
const front = (fields: string) => of(`---\n${fields}\n---\n${PROSE}`, 'a.md');

describe('publisher', () => {
  test.each([
    [`${PROSE} The Riverside Gazette first reported the sale.`],
    [`${PROSE} “It is over,” she told the Riverside Gazette.`],
    [`${PROSE}\nRead more in the Riverside Gazette`],
  ])('an outlet that is cited is not the publisher: %s', (text) => {
    expect(of(text)).toMatchObject({ publisher: null, originalPublisher: null });
  });

  test.each([
    ['© 2024 Riverside Gazette. All rights reserved.', 'Riverside Gazette', 2024, true],
    ['© Riverside Gazette 2024', 'Riverside Gazette', 2024, false],
    ['Copyright 2019–2024 by Riverside Gazette', 'Riverside Gazette', 2024, false],
    ['Copyright © 2024, Riverside Gazette | Terms', 'Riverside Gazette', 2024, false],
    ['© 2024', undefined, 2024, false],
    ['© Anna Hale', undefined, null, false],
    ['© 2024 All rights reserved', undefined, 2024, true],
    ['© Riverside Gazette. Do not reproduce without permission.', 'Riverside Gazette', null, true],
  ])('the holder of the copyright is: %s', (line, publisher, year, reserved) => {
    const source = below(line);
    expect(source.publisher?.value).toBe(publisher);
    expect(source.rights).toMatchObject({ notice: line, year, reserved });
    expect(source.rights?.evidence).toMatchObject([{ exact: line, line: 3 }]);
  });

  test('is the one a line over the text names, and not one a sentence does', () => {
    expect(above('Source: Riverside Gazette').publisher).toMatchObject({
      value: 'Riverside Gazette',
      evidence: [{ exact: 'Source: Riverside Gazette', line: 1 }],
    });
    expect(below('Source: Riverside Gazette').publisher).toBeNull();
    expect(above('Source: Interviews with residents. They spoke in May.').publisher).toBeNull();
  });

  test.each([
    ['Originally published on The Riverside Gazette.', 'The Riverside Gazette'],
    ['This story was originally published by Coastal Tribune on May 3, 2024.', 'Coastal Tribune'],
    ['Originally published in German by Coastal Tribune.', 'Coastal Tribune'],
    ['Originally published on Monday by the Riverside Gazette.', 'Riverside Gazette'],
    ['Originally published by English Review of Ships.', 'English Review of Ships'],
    ['First published in Coastal Tribune on 3 May 2024', 'Coastal Tribune'],
    ['It first appeared in The Gazette and is republished with permission.', 'The Gazette'],
    ['Republished with permission from the Gazette', 'Gazette'],
    ['This article was first published in 2019', undefined],
  ])('whoever had it first is not who has it now: %s', (line, name) => {
    const { originalPublisher, publisher } = below(line);
    expect([originalPublisher?.value, publisher]).toEqual([name, null]);
  });

  test('a copyright line of the same outlet is evidence for it', () => {
    const { originalPublisher, publisher } = below(
      'Originally published on Coastal Tribune.\n© 2024 Coastal Tribune',
    );
    expect(publisher).toBeNull();
    expect(originalPublisher?.evidence.map(({ line }) => line)).toEqual([3, 4]);
  });

  test('front matter states it; an address there is an address', () => {
    const source = front('site: Riverside Gazette\nsource: https://example.org/ferry');
    expect(source.publisher).toMatchObject({ value: 'Riverside Gazette', status: 'stated' });
    expect(source.url).toMatchObject({
      value: 'https://example.org/ferry',
      evidence: [{ exact: 'source: https://example.org/ferry', line: 3 }],
    });
    expect(front('source: https://example.org/ferry').publisher).toBeNull();
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://a b', '//example.org'])(
    '%s is no address',
    (value) => {
      expect(front(`url: "${value}"`).url).toBeNull();
    },
  );
});

describe('rights and agencies', () => {
  test('a picture and a post on the page have notices of their own', () => {
    const text = `${PROSE}\n© Ann Other\nThe captain said on Friday that he would not sail again.\n© 2024 X Corp.\nThe harbour master locked the gate and went home to his supper.`;
    expect(of(text)).toMatchObject({ rights: null, publisher: null });
    const { rights, publisher } = of(`${text}\n© 2023 Riverside Gazette Ltd. All rights reserved.`);
    expect(rights).toMatchObject({ holder: 'Riverside Gazette Ltd.', year: 2023, reserved: true });
    expect(publisher?.value).toBe('Riverside Gazette');
  });

  test.each([
    '© 2024 a Riverside plc subsidiary',
    '© 2024 Riverside Newspapers Limited',
    '© 2024 Condé Nast',
  ])('a company holds the rights and is no publisher: %s', (line) => {
    const { rights, publisher } = below(line);
    expect([rights?.holder, publisher]).toEqual([line.replace('© 2024 ', ''), null]);
  });

  test('an agency’s notice says whose text it is', () => {
    const { publisher, wire } = below('© 2024 The Associated Press. All rights reserved.');
    expect([publisher, wire?.value, wire?.rule]).toEqual([null, 'AP', 'agency-notice']);
    expect(wire?.evidence[0]?.exact).toBe('The Associated Press');
  });

  test.each([
    ['With inputs from PTI', 'PTI', 'PTI'],
    ['Quelle: APA', 'APA', 'APA'],
    [`${PROSE} (Reuters)`, 'Reuters', 'Reuters'],
    ['“It is over,” she told Reuters on the quay that morning.', undefined, undefined],
  ])('the agency of: %s', (line, agency, exact) => {
    const { wire } = below(line);
    expect([wire?.value, wire?.evidence[0]?.exact]).toEqual([agency, exact]);
  });
});

describe('byline', () => {
  const names = ({ byline }: Source) => byline.map(({ kind, value }) => `${kind} ${value}`);

  test.each([
    ['By Anna Hale', ['person Anna Hale']],
    ['By Anna Hale and Tom Berg, staff writers', ['person Anna Hale', 'person Tom Berg']],
    ['By Anna Hale for the Gazette', ['person Anna Hale']],
    ['By Anna Hale for Reuters', ['person Anna Hale', 'agency Reuters']],
    ['By Anna Hale with AFP', ['person Anna Hale', 'agency AFP']],
    ['Interview by Anna Hale', ['person Anna Hale']],
    ['By Anna Hale, AP', ['person Anna Hale', 'agency AP']],
    ['By Reuters', ['agency Reuters']],
  ])('%s', (line, expected) => {
    const source = above(line);
    expect(names(source)).toEqual(expected);
    for (const { evidence } of source.byline) expect(line).toContain(evidence[0]?.exact);
  });

  test('initials behind the last sentence are an editor’s, or an agency’s', () => {
    const source = of(`${PROSE}\n${PROSE} (ahl/dpa)`);
    expect(names(source)).toEqual(['initials ahl', 'agency dpa']);
    expect(source.byline.map(({ evidence }) => evidence[0]?.exact)).toEqual(['ahl', 'dpa']);
    expect(source.wire?.value).toBe('dpa');
  });

  test('front matter gives a list or a sentence', () => {
    expect(names(front('authors: [Anna Hale, Reuters]'))).toEqual([
      'person Anna Hale',
      'agency Reuters',
    ]);
    expect(names(front('author: Anna Hale & Tom Berg'))).toEqual([
      'person Anna Hale',
      'person Tom Berg',
    ]);
  });

  test('nobody is named', () => {
    expect(of(PROSE)).toEqual({
      publisher: null,
      originalPublisher: null,
      byline: [],
      url: null,
      wire: null,
      place: null,
      rights: null,
    });
  });
});

describe('a dateline is a place', () => {
  test.each([
    ['OSLO (AP) — ', 'OSLO', 'AP'],
    ['LOWER FELL, March 3 (Reuters) - ', 'LOWER FELL', 'Reuters'],
    ['NORTH PORT – ', 'NORTH PORT', undefined],
  ])('%s', (dateline, place, wire) => {
    const source = of(`${dateline}${PROSE}\n${PROSE}`);
    expect([source.place?.value, source.wire?.value]).toEqual([place, wire]);
  });
});
