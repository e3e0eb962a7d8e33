import { expect, test } from 'vitest';
import { editionOf } from '../edition.js';
import { inputOf } from '../testing/bind.js';
import { Draft, holder, unknownOutlet } from '../testing/draft.js';
import { originRows } from './origin-rows.js';

test('statements are counted by what they rest on, and the shares add up', () => {
  const draft = new Draft('a.txt', [['body', 'One came. Two left. Three stayed. Four slept.']]);
  const outlet = holder('outlet', 'Gazette');
  draft.claim('One came', [outlet]);
  draft.claim('Two left', [outlet, holder('person', 'Anna Berg')]);
  draft.claim('Three stayed', [outlet, holder('unnamed-group', 'officials')]);
  draft.claim('Four slept', [unknownOutlet]);
  const rows = originRows(editionOf(inputOf([draft])));
  expect(rows.map(({ label, counts }) => [label, counts])).toEqual([
    ['People with a name', '1 statement, 25 %'],
    ['Outlets, in their own voice', '1 statement, 25 %'],
    ['Persons and groups not named', '1 statement, 25 %'],
    ['Articles that state no publisher', '1 statement, 25 %'],
  ]);
});

test('an archive without statements has no such picture', () => {
  expect(originRows(editionOf(inputOf([new Draft('a.txt', [['body', 'Words.']])])))).toEqual([]);
});
