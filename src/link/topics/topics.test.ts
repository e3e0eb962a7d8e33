import { describe, expect, test } from 'vitest';
import type { Digest, DigestPhrase } from '../../model/digest.js';
import { claim, digest, phrase } from '../testing/digests.js';
import { topicsOf } from './index.js';

function article(id: string, ...phrases: DigestPhrase[]): Digest {
  const atoms = [...new Set(phrases.flatMap((one) => one.atoms))];
  return digest(id, { phrases, claims: atoms.map((atom) => claim(atom, 'x')) });
}

function labels(digests: readonly Digest[]): string[] {
  return topicsOf(digests).map(({ label }) => label);
}

const empty = (count: number) => Array.from({ length: count }, (_, i) => digest(`empty ${i}`));

describe('what is a topic', () => {
  test('a phrase of two articles is, a phrase of one is a turn of phrase', () => {
    const one = article('a', phrase('phrase', 'harbour toll', 'harbour tolls', ['a1', 'a2']));
    const two = article('b', phrase('phrase', 'harbour toll', 'harbour toll', ['b1']));
    expect(labels([one])).toEqual([]);
    expect(labels([one, two])).toEqual(['Harbour toll']);
  });

  test('a concept or place needs two claims, and more articles the larger the archive', () => {
    const concept = (id: string) =>
      article(id, phrase('concept', 'concept 4', 'Taxes', [`${id}1`, `${id}2`]));
    const place = article('p', phrase('place', 'place oslo', 'Oslo', ['p1']));
    expect(labels([concept('a')])).toEqual(['Taxes']);
    expect(labels([place])).toEqual([]);
    expect(labels([concept('a'), ...empty(20)])).toEqual([]);
    expect(labels([concept('a'), concept('b'), ...empty(20)])).toEqual(['Taxes']);
    expect(labels([concept('a'), concept('b'), ...empty(200)])).toEqual([]);
  });

  test('what stands in the very same claims is one topic', () => {
    const atoms = (id: string) => [`${id}1`, `${id}2`];
    const both = (id: string) =>
      article(
        id,
        phrase('concept', 'concept 4', 'Taxes', atoms(id)),
        phrase('phrase', 'toll', 'road toll', atoms(id)),
      );
    const [topic, ...others] = topicsOf([both('a'), both('b')]);
    expect(others).toEqual([]);
    expect(topic?.aliases.length).toBeGreaterThan(0);
  });
});

describe('what a topic is called', () => {
  const speaks = (id: string, ...said: string[]) =>
    article(
      id,
      phrase('concept', 'concept 4', 'Taxes', [`${id}1`, `${id}2`]),
      ...said.map((label) => phrase('concept', 'concept 4', label, [`${id}1`])),
    );

  test('by its own name where reports use many words for it', () => {
    const digests = [speaks('a', 'tax cut'), speaks('b', 'tax cut'), speaks('c'), speaks('d')];
    expect(labels(digests)).toEqual(['Taxes']);
  });

  test('by the phrase most of them use', () => {
    expect(labels([speaks('a', 'tax cut'), speaks('b', 'tax cut'), speaks('c')])).toEqual([
      'Tax cut',
    ]);
  });

  test('by the event where most tell of one', () => {
    const raid = (id: string) =>
      article(
        id,
        phrase('phrase', 'ferry dock', 'ferry dock', [`${id}1`], 'raid on the ferry dock'),
      );
    expect(labels([raid('a'), raid('b')])).toEqual(['Raid on the ferry dock']);
  });
});

test('each article says why it is in the topic, and neighbours share claims', () => {
  const one = (id: string) =>
    article(
      id,
      phrase('concept', 'concept 4', 'Taxes', [`${id}1`, `${id}2`]),
      phrase('phrase', 'toll', 'road toll', [`${id}1`]),
    );
  const [taxes, toll] = topicsOf([one('a'), one('b')]);
  expect(taxes?.articles[0]?.why).toBe('2 of its claims and quotes speak of “Taxes”');
  expect(taxes?.related).toEqual([{ topic: toll?.id, shared: 2 }]);
});
