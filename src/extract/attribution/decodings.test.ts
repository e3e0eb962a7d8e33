import { expect, test } from 'vitest';
import { loadModels } from '../../language/models.js';
import { analyse } from '../../language/analysis.js';
import { modelFiles } from '../../language/testing/model-files.js';
import { candidatesOf } from './candidates.js';
import { READINGS } from './decodings.js';
import { EVIDENCE_NAMES, EVIDENCE_SIZE, evidenceOf } from './evidence/index.js';
import { labelText } from './label-text.js';
import { loadTagger } from './model.js';
import { setScene } from './scene.js';

const files = modelFiles();
const model = loadTagger(files);

function labelled(text: string) {
  return labelText(setScene(analyse(text, loadModels(files)), model.cues, model.clusters), model);
}

const TEXT =
  'Hale said that the bridge was safe and praised the engineers, officials said.\n' +
  'She hopes, as does the mayor, that nobody asks “who paid for it.”';

test('the first reading is the tagger’s own, and no other is likelier', () => {
  const { readings } = labelled(TEXT);
  expect(readings).toHaveLength(READINGS);
  expect(Math.max(...readings[0]!.gap)).toBe(0);
  for (const { gap } of readings) expect(Math.min(...gap)).toBeGreaterThanOrEqual(-1e-3);
});

test('a candidate tells which readings find it; all of them together find more than one', () => {
  const labelling = labelled(TEXT);
  const candidates = candidatesOf(labelling);
  const byOne = (n: number) => candidates.filter(({ readings }) => (readings >> n) & 1).length;
  expect(candidates.length).toBeGreaterThan(byOne(0));
  for (const { readings, gap } of candidates) {
    expect(readings).toBeGreaterThan(0);
    expect(readings).toBeLessThan(2 ** READINGS);
    if (readings & 1) expect(gap).toBe(0);
  }
});

test('evidence has a finite value for every question about every candidate', () => {
  const labelling = labelled(TEXT);
  const candidates = candidatesOf(labelling);
  const evidence = evidenceOf(labelling, candidates, model.cues);
  expect(new Set(EVIDENCE_NAMES).size).toBe(EVIDENCE_SIZE);
  expect(evidence).toHaveLength(candidates.length * EVIDENCE_SIZE);
  expect([...evidence].every(Number.isFinite)).toBe(true);
});
