import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WordFinder } from './find-words.js';

const TEXT = [
  'The article says the art of ferries is old.',
  '“It   was\ttime,” said Anna Hale,',
  'who had steered the “Märta” for twenty years.',
  'Nobody waved. Nobody came.',
].join('\n');

const found = (words: string, text = TEXT) => {
  const finder = new WordFinder(text);
  return finder.find(words).map(({ start, end }) => text.slice(start, end));
};
const near = (words: string, text = TEXT) => {
  const range = new WordFinder(text).nearest(words);
  return range === null ? null : text.slice(range.start, range.end);
};

describe('words are found', () => {
  test.each([
    ['art', ['art']],
    ['It was time', ['It   was\ttime']],
    [' Anna\n Hale, who had ', ['Anna Hale,\nwho had']],
    ['Nobody', ['Nobody', 'Nobody']],
    ['rticl', ['rticl']],
    ['anna hale', []],
    ['', []],
    ['“Märta”', ['“Märta”']],
  ])('%j', (words, expected) => {
    expect(found(words)).toEqual(expected);
  });

  test('in scripts without spaces too, and never by half a character', () => {
    expect(found('大阪', '東京と大阪で')).toEqual(['大阪']);
    expect(found('\ude00', 'a 😀 b')).toEqual([]);
  });

  test('from an offset on only', () => {
    const finder = new WordFinder(TEXT, TEXT.indexOf('came'));
    expect([finder.find('came').length, finder.find('Nobody').length]).toEqual([1, 0]);
  });
});

describe('the nearest words', () => {
  test.each([
    ['nobody  WAVED', 'Nobody waved'],
    ['"It was time," said Ana Hale', '“It   was\ttime,” said Anna Hale'],
    ['steered the "Marta"', 'steered the “Märta”'],
    ['who had steerd the', 'who had steered the'],
    ['quite another matter', null],
    ['ab', null],
  ])('%j', (words, expected) => {
    expect(near(words)).toBe(expected);
  });
});

test('whatever stands in a text is found in it, and is nearest to itself', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'é', '𝒳', ' ', '\n', '\u00a0', '“', 'ß', 'ﬁ', 'Ⅷ'),
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(letters, fc.nat(60), fc.integer({ min: 1, max: 30 }), (text, at, length) => {
      const points = Array.from(text);
      const words = points.slice(at, at + length).join('');
      const plain = (one: string) => one.replace(/\s+/g, ' ').trim();
      fc.pre(plain(words) !== '');
      const all = found(words, text);
      expect(all.length).toBeGreaterThan(0);
      for (const one of all) expect(plain(one)).toBe(plain(words));
      if (plain(words).length >= 3) expect(near(words, text)).not.toBeNull();
    }),
  );
});

test('a long text and long words are looked through at once', () => {
  const text = 'The ferry left the town. '.repeat(20_000);
  const began = process.hrtime.bigint();
  expect(near('The feri left a tovn. '.repeat(2000), text)).not.toBeNull();
  expect(Number(process.hrtime.bigint() - began) / 1e6).toBeLessThan(2_000);
});
