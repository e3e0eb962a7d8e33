import { describe, expect, test } from 'vitest';
import { conceptNamed, conceptsIn } from './concepts.js';

function labels(text: string): string[] {
  return conceptsIn(text.split(' ')).map(({ concept }) => concept.label);
}

describe('concepts', () => {
  test('are found under any inflection of their terms', () => {
    for (const words of ['they negotiated', 'negotiating', 'negotiates', 'two negotiations'])
      expect(labels(words)).toEqual(['Negotiations and talks']);
    expect(labels('stepping down')).toEqual(['Resignation and leaving office']);
    expect(labels('he quits')).toEqual(['Resignation and leaving office']);
  });

  test('are not found where only a stem is shared', () => {
    for (const words of ['a conservative', 'the house', 'quite so', 'important', 'trained staff'])
      expect(labels(words)).toEqual([]);
  });

  test('are not found inside names, and names only as names', () => {
    expect(labels('a bill')).toEqual(['Legislation']);
    expect(labels('with Bill')).toEqual([]);
    expect(labels('on Facebook')).toEqual(['Social media']);
  });

  test('prefer the longest term at a place', () => {
    expect(labels('a travel ban')).toEqual(['Sanctions and embargoes']);
    expect(labels('the prisoner swap')).toEqual(['Prisoners of war and exchanges']);
  });

  test('name a phrase only when they cover it whole', () => {
    expect(conceptNamed('climate change')?.label).toBe('Climate change');
    expect(conceptNamed('climate change talks')).toBeNull();
    expect(conceptNamed('old ferry')).toBeNull();
  });
});
