import { expect, test } from 'vitest';
import { analyse } from '../../language/analysis.js';
import { loadModels } from '../../language/models.js';
import { modelFiles } from '../../language/testing/model-files.js';
import { mainSubject } from './absent-source.js';
import { setScene } from './scene.js';

const language = loadModels(modelFiles());

test('a cue that takes in its own pronoun ends the search for a subject', () => {
  const analysis = analyse('Everybody there, who said it was over, went home.', language);
  const scene = setScene(analysis, { probability: () => -1 }, { clusterOf: () => 0 });
  const cue = { role: 'cue', direction: 0, start: 3, end: 5, certainty: 0.9 } as const;
  // Without its own guard this went back to the pronoun for ever.
  expect(mainSubject(scene, cue)).toBeNull();
});
