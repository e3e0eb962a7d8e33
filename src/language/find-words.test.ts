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
    ['rticl', []],
    ['twenty year', []],
    ['is o', []],
    ['wenty years', []],
    ['Anna Hale', ['Anna Hale']],
    ['anna hale', []],
    ['', []],
    ['“Märta”', ['“Märta”']],
  ])('%j', (words, expected) => {
    expect(found(words)).toEqual(expected);
  });

  test('where a scrape glued them together', () => {
    expect(found('Ann Other', 'By Ann OtherStaff Writer')).toEqual(['Ann Other']);
    expect(found('Staff Writer', 'By Ann OtherStaff Writer')).toEqual(['Staff Writer']);
    expect(found('12/01/2025', 'Updated12/01/2025')).toEqual(['12/01/2025']);
    expect(found('2 million', 'It cost 12 million.')).toEqual([]);
    expect(found('€20', 'It cost €20m.')).toEqual([]);
    expect(found('na na', 'bana na na')).toEqual(['na na']);
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
  const word = fc.constantFrom('ferry', 'é', '𝒳𝒴', '“no”', 'ß', 'ﬁn', 'Ⅷ', '大阪', 'R&D', '12');
  const gap = fc.constantFrom(' ', '\n', '\u00a0', '\r\n  ', '\t');
  const text = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(text, fc.nat(19), fc.integer({ min: 1, max: 8 }), (parts, from, length) => {
      const all = parts.flat().join('');
      const words = parts
        .slice(from % parts.length)
        .slice(0, length)
        .flat()
        .join('');
      const plain = (one: string) => one.replace(/\s+/g, ' ').trim();
      const places = found(words.replace(/\s+/g, '\n'), all);
      expect(places.length).toBeGreaterThan(0);
      for (const one of places) expect(plain(one)).toBe(plain(words));
      if (plain(words).length >= 3) expect(near(words, all)).not.toBeNull();
    }),
  );
});

test('a long text and long words are looked through at once', () => {
  const text = 'The ferry left the town. '.repeat(20_000);
  const began = process.cpuUsage();
  expect(near('The feri left a tovn. '.repeat(2000), text)).not.toBeNull();
  expect(process.cpuUsage(began).user / 1e3).toBeLessThan(4_000);
});

test('and so is a text of one endless word', () => {
  const began = process.cpuUsage();
  expect(found('a'.repeat(200_000), 'a'.repeat(4_000_000))).toEqual([]);
  expect(process.cpuUsage(began).user / 1e3).toBeLessThan(4_000);
});
