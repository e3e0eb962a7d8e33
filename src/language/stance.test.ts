import { expect, test } from 'vitest';
import { denialTarget, leftCodes, matterOf, stanceOf } from './stance.js';
import { wordCodes } from './word-codes.js';

test.each([
  'The airline has no plans to separate passengers',
  'The mayor does not have plans to close the bridge',
  'No threats were made to the families',
  'No such order was given',
  'The meeting never happened',
  'The ministry said that was not the case',
  'The bridge was never closed, as has been claimed',
  'Her lawyer said it was a lie',
])('denies flatly: %s', (text) => {
  expect(stanceOf(text)).toMatchObject({ denies: true, flatly: true });
});

test.each([
  'No fewer than six plans were drawn up',
  'The mayor plans to close the bridge',
  'There is no doubt that the plan was made',
  'Not only the bridge was closed',
  'The dog lies on the mat',
  'Six children were denied citizenship',
])('denies nothing: %s', (text) => {
  expect(stanceOf(text)).toMatchObject({ denies: false, exposes: false });
});

test('“the reports were denied by” is a denial, “was denied entry” is none', () => {
  expect(stanceOf('The claims were denied by the mayor').denies).toBe(true);
  expect(stanceOf('She was denied entry to the harbour').denies).toBe(false);
});

test('what is no hoax is not exposed', () => {
  for (const text of [
    'The flood is not a hoax',
    'The meals aren’t “fake”',
    'The picture was never staged',
  ])
    expect(stanceOf(text).exposes).toBe(false);
  for (const text of [
    'The flood is a hoax',
    'The story is not true',
    'Rumours were greatly exaggerated',
  ])
    expect(stanceOf(text).exposes).toBe(true);
});

test('what is denied stands behind the word of denying, and ends where the sentence goes on to something else', () => {
  const words = (text: string) => matterOf(wordCodes(text));
  expect(denialTarget('The mayor shot down reports of a bribe')).toEqual(words('down bribe'));
  expect(
    denialTarget('The union denied a strike was planned and called on the mayor to resign'),
  ).toEqual(words('strike planned'));
});

test('what somebody refuses or decides against is left', () => {
  expect(leftCodes('Brandt refused to close the bridge')).toEqual(wordCodes('close bridge'));
  expect(leftCodes('Brandt decided against a commission')).toEqual(wordCodes('commission'));
  expect(leftCodes('Brandt closed the bridge')).toEqual([]);
});
