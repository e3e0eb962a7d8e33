import { describe, expect, test } from 'vitest';
import { analyse } from './analysis.js';
import { loadModels } from './models.js';
import { modelFiles } from './testing/model-files.js';

const models = loadModels(modelFiles());

function tagged(text: string): string {
  const analysis = analyse(text, models);
  return Array.from({ length: analysis.tokens.count }, (_, i) => analysis.tag(i)).join(' ');
}

function named(text: string): string[] {
  const { names, tokens } = analyse(text, models);
  return names.map(
    ({ kind, start, end }) => `${kind}: ${text.slice(tokens.start[start], tokens.end[end - 1])}`,
  );
}

describe('tags', () => {
  test.each([
    ['The minister denied the report.', 'DT NN VBD DT NN .'],
    ['“We can’t wait,” she says.', "`` PRP MD RB VB , '' PRP VBZ ."],
    ['Three of the mayor’s aides have resigned.', 'CD IN DT NN POS NNS VBP VBN .'],
  ])('%s', (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });
});

describe('names', () => {
  test('of people, organisations and places that no training text knew', () => {
    expect(
      named('Dr. Ilse Vanderkamp of the Harrowgate Institute met reporters in Lisbon.'),
    ).toEqual(['person: Ilse Vanderkamp', 'organization: Harrowgate Institute', 'place: Lisbon']);
  });

  test('a lone surname is the person whose full name the text gives', () => {
    const names = named('Tomas Okonjo-Reyes spoke in Quito. Okonjo-Reyes denied it.');
    expect(names.filter((name) => name.startsWith('person'))).toHaveLength(2);
  });
});

test('sentences, paragraphs, lemmas', () => {
  const analysis = analyse('It rained.\n\nThe talks were held. They failed.', models);
  expect(analysis.sentences.count).toBe(3);
  expect([...analysis.sentences.line]).toEqual([0, 2, 2]);
  expect([...analysis.sentenceOf]).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2]);
  expect([1, 4, 5, 9].map((i) => analysis.lemma(i))).toEqual(['rain', 'talk', 'be', 'fail']);
});

test('has no memory: the same text gives the same result', () => {
  const text = 'Jane Roe told the Daily Bugle that “it is over”.';
  const first = analyse(text, models);
  analyse('Something else entirely. Bugle roe.', models);
  const second = analyse(text, models);
  expect(second.names).toEqual(first.names);
  expect(second.pos).toEqual(first.pos);
});

test.each(['', '\n\n', '“', '\u0000\ud800', 'a'.repeat(5000), 'word '.repeat(3000)])(
  'odd text %#',
  (text) => {
    const { tokens, pos } = analyse(text, models);
    expect(pos).toHaveLength(tokens.count);
  },
);

test('missing and broken model files are named', () => {
  expect(() => loadModels({})).toThrow('"pos.crf" is missing');
  const broken = { ...modelFiles(), 'names.crf': Uint8Array.of(1) };
  expect(() => loadModels(broken)).toThrow('"names.crf" cannot be read');
});
