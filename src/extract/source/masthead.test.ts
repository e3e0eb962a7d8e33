import { describe, expect, test } from 'vitest';
import { rangeOf, readingOf } from '../reading.js';
import { seedOf } from '../../../test/seed.js';
import type { Region, RegionRole } from '../../model/region.js';
import { SourceText } from '../../language/source-text.js';
import { mastheadOf } from './masthead.js';

/** The masthead of a page whose lines are labelled by hand: role and words. */
const of = (...lines: [RegionRole, string][]) => {
  const text = lines.map(([, words]) => words).join('\n');
  const source = new SourceText(text);
  let start = 0;
  const regions = lines.map(([role, words]): Region => {
    const span = source.span(start, start + words.length);
    start += words.length + 1;
    return { role, span, rule: 'test', confidence: 1 };
  });
  const reading = readingOf(seedOf(text), regions);
  const found = mastheadOf(reading);
  for (const one of found?.evidence ?? []) {
    const { start: from, end } = rangeOf(source, { span: one } as Region);
    expect(text.slice(from, end)).toBe(one.exact);
  }
  return found;
};
const BODY: [RegionRole, string] = ['body', 'The last ferry left the town on a cold morning.'];

describe('the page agrees on its outlet', () => {
  test.each<[string, string, string, string]>([
    ['© 2024 The Upland', 'Advertise with The Upland', 'The Upland', 'stated'],
    ['© 2024 Upland Newspapers Ltd', 'Jobs at The Upland', 'The Upland', 'stated'],
    [
      '© 2024 Upland LLC',
      'Write to desk@upland.example.com or hello@upland.org',
      'Upland',
      'stated',
    ],
    ['The Upland may earn a commission', 'Ann Other is a staff writer at The Upland.', '', ''],
    [
      'Upland Voice may earn a commission',
      'Follow Upland Voice on Facebook',
      'Upland Voice',
      'inferred',
    ],
    ['GET THE UPLAND NEWS APP', 'By Ann Other | Upland News', 'Upland News', 'inferred'],
    ['Über Upländer Tageblatt', 'Upländer Tageblatt abonnieren', 'Upländer Tageblatt', 'inferred'],
  ])('%s + %s', (one, other, name, status) => {
    const found = of(BODY, ['navigation', one], ['byline', other]);
    expect([found?.value ?? '', found?.status ?? '']).toEqual([name, status]);
    if (found !== null) expect(found.evidence.length).toBeGreaterThanOrEqual(2);
  });

  test('one place alone is not enough, nor the same place twice', () => {
    expect(of(BODY, ['navigation', 'Advertise with The Upland'])).toBeNull();
    expect(
      of(
        BODY,
        ['navigation', 'Advertise with Upland News'],
        ['promo', 'Advertise with Upland News'],
      ),
    ).toBeNull();
  });

  test('what the article, a caption or a headline says counts for nothing', () => {
    const cited = 'The mayor told The Upland that The Upland may earn a commission';
    expect(of(['body', cited], ['caption', 'Advertise with The Upland'], BODY)).toBeNull();
    expect(of(['headline', 'Jobs at The Upland cut'], ['navigation', 'The Upland'])).toBeNull();
  });

  test('sections and platforms are followed and subscribed to as well', () => {
    expect(
      of(
        BODY,
        ['navigation', 'Politics'],
        ['promo', 'Follow Politics'],
        ['promo', 'More from Politics'],
      ),
    ).toBeNull();
    expect(of(BODY, ['promo', 'Follow us on Facebook'], ['promo', 'Jobs at Facebook'])).toBeNull();
    expect(
      of(BODY, ['navigation', 'Upland United'], ['promo', 'Follow Upland United:']),
    ).toBeNull();
  });

  test('the credit of a picture and the name under the text are a person', () => {
    expect(of(BODY, ['rights', '© Ann Other'], ['navigation', 'Ann Other'])).toBeNull();
  });

  test('the owner is not the outlet, not with its own name twice', () => {
    expect(
      of(BODY, ['rights', '© 2024 Tarn Network Ltd'], ['navigation', 'Tarn Network']),
    ).toBeNull();
    expect(
      of(BODY, ['rights', '© 2024 Condé Nast'], ['navigation', 'Advertise with Condé Nast']),
    ).toBeNull();
  });

  test('an agency’s notice stands under its text on any page', () => {
    expect(of(BODY, ['rights', '© 2024 Reuters'], ['navigation', 'Reuters'])).toBeNull();
  });

  test('two outlets of equal right are none', () => {
    const lines = ['Upland Voice', 'Tarn Echo'].flatMap((name): [RegionRole, string][] => [
      ['navigation', `Advertise in ${name}`],
      ['promo', `Jobs at ${name}`],
    ]);
    expect(of(BODY, ...lines)).toBeNull();
  });

  test('readers who comment do not name it by themselves', () => {
    expect(
      of(
        BODY,
        ['comments', 'Upland Voice may earn a portion'],
        ['comments', 'Jobs at Upland Voice'],
      ),
    ).toBeNull();
  });
});
