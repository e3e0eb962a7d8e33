import { expect, test } from 'vitest';
import { lemmaOf } from './lemma.js';

test.each([
  ['said', 'VBD', 'say'],
  ['told', 'VBN', 'tell'],
  ['was', 'VBD', 'be'],
  ['’s', 'VBZ', 'be'],
  ["n't", 'RB', 'not'],
  ['described', 'VBD', 'describe'],
  ['calling', 'VBG', 'call'],
  ['stopped', 'VBD', 'stop'],
  ['controlled', 'VBN', 'control'],
  ['installing', 'VBG', 'install'],
  ['hoping', 'VBG', 'hope'],
  ['looked', 'VBD', 'look'],
  ['denied', 'VBD', 'deny'],
  ['dying', 'VBG', 'die'],
  ['agreed', 'VBD', 'agree'],
  ['visited', 'VBD', 'visit'],
  ['contributed', 'VBD', 'contribute'],
  ['changing', 'VBG', 'change'],
  ['bringing', 'VBG', 'bring'],
  ['refers', 'VBZ', 'refer'],
  ['goes', 'VBZ', 'go'],
  ['watches', 'VBZ', 'watch'],
  ['officials', 'NNS', 'official'],
  ['countries', 'NNS', 'country'],
  ['women', 'NNS', 'woman'],
  ['analyses', 'NNS', 'analysis'],
  ['classes', 'NNS', 'class'],
  ['TVs', 'NNS', 'tv'],
  ['Reuters', 'NNP', 'Reuters'],
  ['Democrats', 'NNPS', 'Democrat'],
  ['Quickly', 'RB', 'quickly'],
])('%s %s → %s', (form, tag, lemma) => {
  expect(lemmaOf(form, tag)).toBe(lemma);
});
