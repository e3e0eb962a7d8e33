import { describe, expect, test } from 'vitest';
import { helpText, oneOf, readArguments, USAGE, type OptionSpecs } from './arguments.js';
import { Trouble } from './trouble.js';

const SPECS: OptionSpecs = {
  out: { type: 'string', value: 'DIR', help: 'folder of the site' },
  strict: { type: 'boolean', help: 'be strict' },
};

function trouble(run: () => unknown): Trouble {
  try {
    run();
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
  throw new Error('it was understood');
}

test('options and what stands beside them', () => {
  const given = readArguments('build', ['--out=a', 'x', '--strict', '--', '--out'], SPECS, true);
  expect([given.text('out'), given.flag('strict'), given.rest]).toEqual([
    'a',
    true,
    ['x', '--out'],
  ]);
  const none = readArguments('build', [], SPECS, true);
  expect([none.text('out'), none.flag('strict'), none.rest]).toEqual([undefined, false, []]);
});

describe('bad usage is code 2, with the way to the help', () => {
  test.each([
    [['--outt', 'a'], "'--outt'"],
    [['--out'], "'--out <value>' argument missing"],
    [['--out', '--strict'], '--out'],
    [['--strict=yes'], "'--strict' does not take an argument"],
    [['-o', 'a'], "'-o'"],
    [['stray'], "'stray'"],
  ])('%j', (args, reason) => {
    const { message, cure, exitCode } = trouble(() => readArguments('build', args, SPECS, false));
    expect([exitCode, USAGE]).toEqual([2, 2]);
    expect(message).toMatch(/^build: /);
    expect(message).toContain(reason);
    expect(cure).toBe('see news-archive build --help');
  });

  test('a word that is none of the set names the set', () => {
    expect(oneOf('when', 'never', ['always', 'never'])).toBe('never');
    expect(oneOf('when', undefined, ['always', 'never'])).toBeUndefined();
    const { message, exitCode } = trouble(() => oneOf('when', 'Never', ['always', 'never']));
    expect([message, exitCode]).toEqual(['--when takes always, never; not “Never”', 2]);
  });
});

test('the help names every option with its value', () => {
  expect(helpText('build', '[--out DIR]', 'Makes the site.', SPECS)).toBe(
    [
      'news-archive build [--out DIR]',
      '',
      'Makes the site.',
      '',
      '  --out DIR  folder of the site',
      '  --strict   be strict',
      '  --help     print this',
    ].join('\n'),
  );
});
