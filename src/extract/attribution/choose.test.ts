import { expect, test } from 'vitest';
import { analyse } from '../../language/analysis.js';
import { loadModels } from '../../language/models.js';
import { modelFiles } from '../../language/testing/model-files.js';
import type { Candidate } from './candidates.js';
import { chosenOf } from './choose.js';
import type { LabelledSpan, Role } from './labels.js';
import { setScene, type Scene } from './scene.js';

const language = loadModels(modelFiles());

function sceneOf(text: string): Scene {
  return setScene(analyse(text, language), { probability: () => -1 }, { clusterOf: () => 0 });
}

/** The tokens of some words of a text. */
function spanOf({ analysis }: Scene, role: Role, words: string): LabelledSpan {
  const { text, start, end, count } = analysis.tokens;
  const from = text.indexOf(words);
  const tokens = Array.from({ length: count }, (_, t) => t).filter(
    (t) => start[t]! >= from && end[t]! <= from + words.length,
  );
  return { role, direction: 1, start: tokens[0]!, end: tokens.at(-1)! + 1, certainty: 0.5 };
}

function candidate(scene: Scene, cue: string, content: string): Candidate {
  const linked = {
    cue: spanOf(scene, 'cue', cue),
    source: null,
    link: 'none' as const,
    content: [spanOf(scene, 'content', content)],
  };
  return { linked, readings: 1, gap: 0 };
}

const TEXT = 'Hale said the bridge was safe and praised the engineers.';

test('of two readings of a cue the worthier is chosen', () => {
  const scene = sceneOf(TEXT);
  const long = candidate(scene, 'said', 'the bridge was safe and praised the engineers');
  const short = candidate(scene, 'said', 'the bridge was safe');
  const chosen = chosenOf(scene, [long, short], Float64Array.of(0.5, 0.6));
  expect(chosen).toEqual([{ linked: short.linked, worth: 0.6 }]);
});

test('another cue is another statement, even inside the content of the first', () => {
  const scene = sceneOf(TEXT);
  const long = candidate(scene, 'said', 'the bridge was safe and praised the engineers');
  const second = candidate(scene, 'praised', 'the engineers');
  expect(chosenOf(scene, [long, second], Float64Array.of(0.5, 0.6))).toHaveLength(2);
});

test('what is worth little is not believed, unless somebody must have said the words', () => {
  const scene = sceneOf('Hale left. “Nobody will ever use that bridge,” she muttered to us.');
  const quoted = candidate(scene, 'muttered', '“Nobody will ever use that bridge,”');
  const guess = candidate(scene, 'left', 'Hale');
  expect(chosenOf(scene, [quoted, guess], Float64Array.of(0.2, 0.2))).toEqual([
    { linked: quoted.linked, worth: 0.2 },
  ]);
  expect(chosenOf(scene, [quoted], Float64Array.of(0.01))).toEqual([]);
});
