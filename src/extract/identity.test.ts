import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPortable } from '../language/slug.js';
import { limits } from '../model/limits.js';
import { articleId, articleSlug, atomIds } from './identity.js';

describe('the address of an article', () => {
  test('is its file’s name, where that can be one', () => {
    expect(articleSlug('last_ferry-2.txt', null)).toBe('last_ferry-2');
  });

  test('is the one its front matter asks for', () => {
    expect(articleSlug('deep/Old Name.md', 'last-ferry')).toBe('last-ferry');
  });

  test.each([
    'Last Ferry.txt',
    'a/last-ferry.txt',
    'con.txt',
    'index.txt',
    '….txt',
    '.txt',
    'é.txt',
  ])('%s gets a suffix of its own', (path) => {
    expect(articleSlug(path, null)).toMatch(/^[a-z0-9][a-z0-9-]*-[\da-f]{6}$/);
  });

  test('is cut where the name is long', () => {
    const slug = articleSlug(`${'ferry-'.repeat(40)}.txt`, null);
    expect(slug).toMatch(/^ferry-.*-[\da-f]{6}$/);
    expect(slug.length).toBeLessThanOrEqual(limits.slugBytes);
  });

  test('is portable and no two paths share one, whatever they are called', () => {
    const unit = fc.constantFrom(
      ...Array.from('aAzé9ßø中.-_ /\\\0\u0301\u202e'),
      'con',
      '👩‍👧',
      '..',
    );
    const name = fc.string({ unit, minLength: 1, maxLength: 30 });
    const paths = fc.uniqueArray(
      name.map((one) => `${one}.txt`),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(paths, fc.option(name), (all, wanted) => {
        const slugs = all.map((path) => articleSlug(path, wanted));
        for (const slug of slugs) expect(isPortable(slug)).toBe(true);
        const own = wanted !== null && isPortable(wanted);
        expect(new Set(slugs).size).toBe(own ? 1 : all.length);
        expect(new Set(all.map(articleId)).size).toBe(all.length);
      }),
    );
  });
});

describe('the id of a quotation or claim', () => {
  test('is made of its words, not of their case and marks, nor of what stands around it', () => {
    const [a, b] = [atomIds('article'), atomIds('article')];
    b('quote', 'Another one.');
    expect(b('quote', 'we waited')).toBe(a('quote', 'We waited!'));
  });

  test('differs by kind, article and place in a row of the same words', () => {
    const [a, b] = [atomIds('one'), atomIds('two')];
    const ids = [
      a('quote', 'No.'),
      a('quote', 'No.'),
      a('quote', 'No.'),
      a('claim', 'No.'),
      b('quote', 'No.'),
      a('quote', '…'),
      a('quote', '!'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
