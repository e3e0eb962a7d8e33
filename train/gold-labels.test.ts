import { expect, test } from 'vitest';
import { ATTRIBUTION_LABELS } from '../src/extract/attribution/labels.js';
import { tokenize } from '../src/language/tokens.js';
import { alignSilver } from './align.js';
import { countCues, lexiconWithout, sumCounts } from './cue-counts.js';
import { goldLabels, tokenSpans } from './gold-labels.js';

const TEXT = '“No,” he said. “Never.”';
const ATTRIBUTION = {
  content: [
    [0, 5],
    [15, 23],
  ],
  source: [[6, 8]],
  cue: [[9, 13]],
} as const;

test('labels point from source and content to the cue', () => {
  const labels = goldLabels(tokenize(TEXT), [ATTRIBUTION]);
  expect([...labels].map((label) => ATTRIBUTION_LABELS[label])).toEqual([
    'B-content>',
    'I-content>',
    'I-content>',
    'I-content>',
    'B-source>',
    'B-cue',
    'O',
    'B-content<',
    'I-content<',
    'I-content<',
    'I-content<',
  ]);
});

test('a fragment takes the tokens it touches', () => {
  expect(tokenSpans(tokenize('one two three'), [[5, 9]])).toEqual([[1, 3]]);
});

test('silver tokens are found by overlap', () => {
  const silver = [
    { start: 0, end: 3, lemma: 'can', pos: 'MD', ner: 'O' },
    { start: 3, end: 6, lemma: 'not', pos: 'RB', ner: 'O' },
    { start: 8, end: 10, lemma: 'go', pos: 'VB', ner: 'O' },
  ];
  const aligned = alignSilver(tokenize('cannot , go'), silver);
  expect(aligned.map((token) => token?.lemma ?? null)).toEqual(['can', null, 'go']);
});

test('an article does not count in the lexicon it sees itself', () => {
  const analysis = (text: string): Parameters<typeof countCues>[0] => {
    const tokens = tokenize(text);
    const forms = {
      word: new Uint32Array(9),
      shape: new Uint32Array(9),
      traits: new Uint8Array(9),
    };
    const lemma = (i: number): string => text.slice(tokens.start[i], tokens.end[i]);
    return { tokens, forms, pos: new Uint8Array(9), lemma } as Parameters<typeof countCues>[0];
  };
  const own = countCues(analysis('say'), [Uint8Array.of(1)]);
  const others = countCues(analysis('say say'), [Uint8Array.of(0, 0), Uint8Array.of(1, 0)]);
  const [key = 0] = own.keys();
  const lexicon = lexiconWithout(sumCounts([own, others]), own);
  expect(lexicon.probability(key)).toBeCloseTo(0.5 / 3);
  expect(lexicon.probability(1)).toBe(-1);
});
