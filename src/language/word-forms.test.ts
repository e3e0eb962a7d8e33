import { expect, test } from 'vitest';
import { tokenize } from './tokens.js';
import { Trait, wordForms, wordHash } from './word-forms.js';

test('a word is the same in capitals, with other digits and in another style of mark', () => {
  const { word } = wordForms(tokenize('Rain RAIN rain 1999 2025 “ " it’s it\'s'));
  expect(word[0]).toBe(word[1]);
  expect(word[1]).toBe(wordHash('rain'));
  expect(word[3]).toBe(word[4]);
  expect(word[5]).toBe(word[6]);
  expect(word[8]).toBe(word[10]);
});

test('shapes tell capitals from digits but not lengths', () => {
  const { shape } = wordForms(tokenize('Anna Bartholomew UN 12 3456'));
  expect(shape[0]).toBe(shape[1]);
  expect(shape[0]).not.toBe(shape[2]);
  expect(shape[3]).toBe(shape[4]);
});

test('traits', () => {
  const { traits } = wordForms(tokenize('Roe (UN) off-ramp "'));
  expect(traits[0]! & Trait.Capital).toBeTruthy();
  expect(traits[0]! & Trait.AllCapitals).toBeFalsy();
  expect(traits[2]! & Trait.AllCapitals).toBeTruthy();
  expect(traits[2]! & Trait.SpaceBefore).toBeFalsy();
  expect(traits[4]! & Trait.Hyphen).toBeTruthy();
  expect(traits[5]! & Trait.QuotationMark).toBeTruthy();
});
