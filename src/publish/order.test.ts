import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLetter } from './letters.js';
import { filingName, letterOf, sortedBy } from './order.js';
import { stringsIn } from './strings/index.js';

describe('an A–Z list', () => {
  it('files people under the last word of their names', () => {
    const names = ['Zoë Abbot', 'Ada Çelik', 'Berg', 'Élodie Abbot'];
    expect(sortedBy(names, filingName)).toEqual(['Élodie Abbot', 'Zoë Abbot', 'Berg', 'Ada Çelik']);
  });

  it('has each letter once, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (names) => {
        const groups = byLetter(
          { t: stringsIn('en') },
          sortedBy(names, (name) => name),
          (name) => name,
        );
        const letters = groups.map(({ letter }) => letter);
        expect(new Set(letters).size).toBe(letters.length);
        expect(groups.flatMap(({ rows }) => rows)).toHaveLength(names.length);
      }),
    );
  });

  it('knows letters under accents and behind marks', () => {
    expect(['Élan', '“quoted”', '42', 'نص', '…'].map(letterOf)).toEqual([
      'E',
      'Q',
      '0–9',
      'Other',
      'Other',
    ]);
  });
});
