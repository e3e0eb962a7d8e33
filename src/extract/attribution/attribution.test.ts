import { describe, expect, test } from 'vitest';
import { analyse } from '../../language/analysis.js';
import { loadModels } from '../../language/models.js';
import { modelFiles } from '../../language/testing/model-files.js';
import { loadAttributionModel, readAttributions, type Offsets } from './index.js';

const files = modelFiles();
const language = loadModels(files);
const model = loadAttributionModel(files);

/** Attributions of statements, written as source | cue | content. */
function said(text: string): string[] {
  const words = (fragments: Offsets[] | null): string =>
    fragments?.map(([start, end]) => text.slice(start, end)).join(' … ') ?? '-';
  return readAttributions(analyse(text, language), model)
    .filter(({ reported }) => reported)
    .map(({ source, cue, content }) => [source, cue, content].map(words).join(' | '));
}

describe('statements', () => {
  test.each([
    [
      'The bridge will be closed until spring, according to the ministry.',
      ['the ministry | according to | The bridge will be closed until spring'],
    ],
    [
      'According to the ministry, the bridge will be closed until spring.',
      ['the ministry | According to | the bridge will be closed until spring'],
    ],
    [
      '“Is it over?” she asked. “Not yet,” he replied.',
      ['she | asked | “Is it over?”', 'he | replied | “Not yet,”'],
    ],
    [
      'Citing residents, the Daily Bugle noted that water had not run for a week.',
      ['the Daily Bugle | noted | that water had not run for a week'],
    ],
    [
      'Petrova accused the board of hiding the losses and of misleading shareholders.',
      ['Petrova | accused | the board of hiding the losses and of misleading shareholders'],
    ],
    [
      'The company denied that it had known of the leak.',
      ['The company | denied | that it had known of the leak'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test('a quotation that goes on in other words', () => {
    expect(
      said('"Nobody slept," one of the nurses said, adding that they want to "know when it ends."'),
    ).toEqual([
      'one of the nurses | said | "Nobody slept,"',
      'one of the nurses | adding | that they want to "know when it ends."',
    ]);
  });

  test('a quotation in two parts, in wire-service marks', () => {
    expect(said("''We cannot go on,'' said Anna Hale. ''The town is dying.''")).toEqual([
      "Anna Hale | said | ''We cannot go on,'' … ''The town is dying.''",
    ]);
  });

  test('a quotation in a paragraph of its own', () => {
    expect(said('Moreau told reporters on the train:\n“It went neither well nor badly.”')).toEqual([
      expect.stringMatching(/^Moreau \| told.* \| “It went neither well nor badly\.”$/),
    ]);
  });

  test('the subject of the sentence speaks for a later verb', () => {
    expect(said('Moreau met farmers on Monday and said the law would be changed.')).toEqual([
      'Moreau | said | the law would be changed',
    ]);
  });

  test('a signature behind a quotation', () => {
    expect(said('“The best thing about rain is that it stops.”\n― Anna Hale')).toEqual([
      'Anna Hale | ― | “The best thing about rain is that it stops.”',
    ]);
  });

  test('the turns of a transcript', () => {
    expect(said('HALE: We have to count the votes.\n\nMOREAU: No, we do not.')).toEqual([
      expect.stringMatching(/^HALE \| : \| We have to count the votes/),
      expect.stringMatching(/^MOREAU \| : \| No, we do not/),
    ]);
  });
});

test('an attitude is read but is no report', () => {
  const text = 'Experts believe that the river could flood again.';
  const [found] = readAttributions(analyse(text, language), model);
  expect(found).toMatchObject({ reported: false, sourceLink: 'stated' });
});

test('confidence tells a plain case from a doubtful one', () => {
  const of = (text: string): number =>
    Math.max(...readAttributions(analyse(text, language), model).map((one) => one.confidence));
  expect(of('“We won,” the mayor said.')).toBeGreaterThan(0.7);
});

test('has no memory', () => {
  const text = 'Jane Roe said that it was over.\n“It is not,” said John Doe.';
  const first = readAttributions(analyse(text, language), model);
  readAttributions(analyse('“Other,” they wrote.', language), model);
  expect(readAttributions(analyse(text, language), model)).toEqual(first);
});

test.each(['', '\n', '“'.repeat(300), 'said '.repeat(3000), '“a” said b. '.repeat(500)])(
  'odd text %#',
  (text) => {
    for (const { content, confidence } of readAttributions(analyse(text, language), model)) {
      expect(content.length).toBeGreaterThan(0);
      expect(confidence).toBeGreaterThanOrEqual(0);
    }
  },
);

test('a missing model file is named', () => {
  expect(() => loadAttributionModel({})).toThrow('"attribution.crf" is missing');
  const rest = Object.entries(files).filter(([name]) => name !== 'cues.lex');
  expect(() => loadAttributionModel(Object.fromEntries(rest))).toThrow('"cues.lex" is missing');
});
