import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCorrections } from './corrections.js';

const signed = 'who: A. Reader, why: the name had a slip';

function read(files: Readonly<Record<string, string>>): ReturnType<typeof readCorrections> {
  const encoder = new TextEncoder();
  return readCorrections(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)])),
  );
}

test('what is in order is taken, what is not is a finding with its line', () => {
  const { corrections, findings } = read({
    'topics.yml': `- {topic: old bridge, label: The bridge, ${signed}}\n- {topic: ferry, colour: blue, ${signed}}\n`,
    'people.yml': `- {name: Ada Brandt, same: [A. Brandt], ${signed}}\n`,
    'archive.overrides.yml': `relations:\n  - {reject: [c1, c2], ${signed}}\n  - {reject: [c1], ${signed}}\nstories: []\nfroth: 1\n`,
  });
  expect(corrections.topics.map(({ label }) => label)).toEqual(['The bridge']);
  expect(corrections.people).toHaveLength(1);
  expect(corrections.relations).toHaveLength(1);
  expect(findings.map(({ file, line }) => [file, line])).toEqual([
    ['topics.yml', 2],
    ['archive.overrides.yml', 5],
    ['archive.overrides.yml', 3],
  ]);
});

test('a correction without a name and a reason is none', () => {
  const { corrections, findings } = read({ 'topics.yml': '- {topic: x, hide: true}\n' });
  expect(corrections.topics).toEqual([]);
  expect(findings).toHaveLength(1);
});

test.each([
  ['- &a [x]\n- *a\n'],
  ['{'],
  ['- ["unclosed'],
  ['a: [' + '['.repeat(5000)],
  ['just words'],
  ['__proto__: {x: 1}'],
])('%j corrects nothing and is told', (text) => {
  const { corrections, findings } = read({ 'people.yml': text });
  expect(corrections.people).toEqual([]);
  expect(findings.length).toBeGreaterThan(0);
});

test('no input makes it throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      read({ 'topics.yml': text, 'archive.overrides.yml': text });
    }),
  );
});

test('a name that was probably meant is told', () => {
  const { findings } = read({
    'people.yml': `- {name: Ada Brandt, sam: [A. Brandt], ${signed}}\n`,
  });
  expect(findings[0]?.cure).toContain('same');
});

test('bytes that are no UTF-8, and files that are no list, are told once', () => {
  const { findings } = readCorrections({ 'topics.yml': new Uint8Array([0xff, 0xfe, 0x41]) });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['corrections:encoding']);
  const listed = read({ 'topics.yml': 'topic: bridge\n', 'archive.overrides.yml': '- x\n' });
  expect(listed.findings.map(({ ruleId }) => ruleId)).toEqual([
    'corrections:list',
    'corrections:shape',
  ]);
});
