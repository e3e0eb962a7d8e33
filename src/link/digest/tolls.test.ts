import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../extract/qualities/quantities.js';
import { tollsOf } from './tolls.js';

describe('how many people a claim says were killed or hurt', () => {
  const tolls = (text: string) => {
    const quantities = quantitiesIn(text).map(({ start, end, value, unit, bound }) => ({
      span: { start, end, line: 1, prefix: '', suffix: '', exact: text.slice(start, end) },
      value,
      unit,
      bound,
    }));
    return tollsOf({ text, quantities }).map(
      ({ harm, value, bound }) => `${harm} ${bound} ${value}`,
    );
  };

  test.each([
    ['Fourteen people were taken to hospital after the leak', 'hurt exact 14'],
    ['The leak in Norwick injured 21 people', 'hurt exact 21'],
    ['at least 12 were killed when the bridge fell', 'killed at-least 12'],
    ['The fire killed nine workers', 'killed exact 9'],
    ['the death toll rose to 267', 'killed exact 267'],
    ['Up to 30 passengers died', 'killed at-most 30'],
  ])('%s', (text, toll) => {
    expect(tolls(text)).toEqual([toll]);
  });

  test('both, each for itself', () => {
    expect(tolls('Three people were killed and more than 260 were injured')).toEqual([
      'killed exact 3',
      'hurt at-least 260',
    ]);
  });

  test.each([
    'The hospital has 40 beds',
    'He was killed 12 days after he had bought the mill',
    'The frost killed 300 cattle',
    'The vote killed 3 projects',
    'The death toll in the quake was lower than 40',
    'The death toll of the 1999 quake was 40',
    'Killing the plan would cost 14 jobs',
    '12 of the 40 houses were hit',
    'The fire killed nine, more than the flood, which killed four',
  ])('none in: %s', (text) => {
    expect(tolls(text)).toEqual([]);
  });
});
