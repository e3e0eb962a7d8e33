import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Homes } from './homes.js';
import { claim, digest } from './testing/digests.js';

test('every claim is found in its article, and no other', () => {
  const id = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '1', 'ö'));
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 60 }), fc.nat(5), id, (ids, size, other) => {
      const articles = Array.from({ length: size + 1 }, (_, n) =>
        ids.filter((_one, k) => k % (size + 1) === n),
      );
      const homes = new Homes(
        articles.map((own, n) => digest(`a${n}`, { claims: own.map((one) => claim(one, 'x')) })),
      );
      articles.forEach((own, n) => {
        for (const one of own) expect(homes.get(one)).toBe(`a${n}`);
      });
      expect(homes.size).toBe(ids.length);
      if (!ids.includes(other)) expect(homes.get(other)).toBeUndefined();
    }),
  );
});

test('an archive of nothing has no claim', () => {
  expect(new Homes([]).get('a')).toBeUndefined();
});
