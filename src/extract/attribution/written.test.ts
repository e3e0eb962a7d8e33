import { describe, expect, test } from 'vitest';
import { analyse } from '../../language/analysis.js';
import { loadModels } from '../../language/models.js';
import { modelFiles } from '../../language/testing/model-files.js';
import { setScene } from './scene.js';
import { withWritten } from './written.js';

const language = loadModels(modelFiles());

/** Written attributions of a text as source | content, where the tagger found nothing or one reading of it all. */
function written(text: string, readAll = false): string[] {
  const analysis = analyse(text, language);
  const scene = setScene(analysis, { probability: () => -1 }, { clusterOf: () => 0 });
  const { start, end, count } = analysis.tokens;
  const span = (role: 'cue' | 'content', from: number, to: number) => {
    return { role, direction: 1, start: from, end: to, certainty: 0.5 } as const;
  };
  const read = {
    cue: span('cue', 0, 1),
    source: null,
    link: 'none' as const,
    content: [span('content', 1, count)],
  };
  const before = readAll ? [{ linked: read, worth: 0.5 }] : [];
  return withWritten(scene, before).map(({ linked: { source, content } }) => {
    const words = (one: { start: number; end: number }) =>
      text.slice(start[one.start], end[one.end - 1]);
    return `${source === null ? '-' : words(source)} | ${content.map(words).join(' … ')}`;
  });
}

describe('signatures', () => {
  test('behind a quotation, on its line or the next', () => {
    expect(written('“Rain is the best part of it.” — Anna Hale, baker')).toEqual([
      'Anna Hale, baker | “Rain is the best part of it.”',
    ]);
    expect(written('"Rain is the best part of it."\n\n- Hale.')).toEqual([
      'Hale | "Rain is the best part of it."',
    ]);
  });

  test('behind a quotation of several paragraphs', () => {
    expect(written('“One morning it rained.\n\n“It never stopped.”\n― Anna Hale')).toEqual([
      'Anna Hale | “One morning it rained. … “It never stopped.”',
    ]);
  });

  test('not where the paragraph is the writer’s, who puts one word between marks', () => {
    expect(written('He called the whole plan a "fairy tale."\n- Anna Hale')).toEqual([]);
  });

  test('of a post that was taken over', () => {
    expect(written('Out of bread again — Anna Hale (@anna_hale) May 2, 2021')).toEqual([
      'Anna Hale | Out of bread again',
    ]);
  });

  test('stand above what was read otherwise', () => {
    const text = 'So we went.\n“Rain is the best part of it.”\n― Anna Hale';
    expect(written(text, true)).toEqual(['Anna Hale | “Rain is the best part of it.”']);
  });
});

describe('transcripts', () => {
  test('names in capitals', () => {
    expect(written('HALE: We count the votes.\nMOREAU: No, we do not.')).toEqual([
      'HALE | We count the votes.',
      'MOREAU | No, we do not.',
    ]);
    expect(written('HALE: We count the votes.')).toEqual([]);
  });

  test('names in small letters where they take turns', () => {
    const talk = 'Ann Hale: Who counts?\nMoreau: We do.\nAnn Hale: Since when?';
    expect(written(talk)).toEqual([
      'Ann Hale | Who counts?',
      'Moreau | We do.',
      'Ann Hale | Since when?',
    ]);
    expect(written('Date: Monday noon.\nPlace: The old mill.\nPrice: Three pounds.')).toEqual([]);
  });

  test('inside one long quotation', () => {
    expect(written('“HALE: We count the votes.\n\nMOREAU: No, we do not.”')).toEqual([
      'HALE | We count the votes.',
      'MOREAU | No, we do not.”',
    ]);
  });
});
