import { expect, test } from 'vitest';
import { tagNumber } from '../pos/tags.js';
import { tokenize } from '../tokens.js';
import { wordForms } from '../word-forms.js';
import { coherentNames } from './coherent-names.js';
import type { NameContext } from './features.js';
import type { NameMention } from './find-names.js';

const tokens = tokenize('Anna Petrova met Petrova in Petrova');
const context: NameContext = {
  tokens,
  forms: wordForms(tokens),
  pos: Uint8Array.from(['NNP', 'NNP', 'VBD', 'NNP', 'IN', 'NNP'], tagNumber),
  evidence: new Uint8Array(tokens.count),
  hidden: null,
};
const full: NameMention = { kind: 'person', start: 0, end: 2, confidence: 0.9 };
const doubtful: NameMention = { kind: 'place', start: 3, end: 4, confidence: 0.4 };
const sure: NameMention = { kind: 'place', start: 5, end: 6, confidence: 0.95 };

test('a doubtful lone surname becomes the person, a sure one stays', () => {
  expect(coherentNames([full, doubtful, sure], context)).toEqual([
    full,
    { ...doubtful, kind: 'person', confidence: 0.6 },
    sure,
  ]);
});

test('a surname that was passed over is recalled, in its place', () => {
  expect(coherentNames([full, sure], context)).toEqual([
    full,
    { kind: 'person', start: 3, end: 4, confidence: 0.5 },
    sure,
  ]);
});

test('without a full name nothing changes', () => {
  expect(coherentNames([doubtful], context)).toEqual([doubtful]);
});
