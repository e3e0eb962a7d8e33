import js from '@eslint/js';
import ts from 'typescript-eslint';
import globals from 'globals';

/** Which rooms each room may import from. `build.ts` and `cli.ts` see all; tests see what they test. */
const WALLS = {
  model: [],
  language: ['model'],
  read: ['model', 'language'],
  clean: ['model', 'language'],
  extract: ['model', 'language'],
  link: ['model', 'language'],
  publish: ['model', 'language'],
  shell: ['model', 'language'],
  commands: ['model', 'shell'],
};
const ROOMS = Object.keys(WALLS);

const DISK = [
  'node:fs',
  'node:fs/promises',
  'fs',
  'fs/promises',
  'node:child_process',
  'node:http',
  'node:https',
  'node:net',
  'node:os',
  'node:process',
  'node:worker_threads',
  'chokidar',
  'pagefind',
  '@11ty/eleventy',
];

const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Only shell looks at the clock.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Only shell looks at the clock.',
  },
  {
    selector: "MemberExpression[object.name='performance']",
    message: 'Only shell looks at the clock.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Nothing here is left to chance.',
  },
  { selector: "Identifier[name='process']", message: 'Only shell looks at the environment.' },
  {
    selector: 'MemberExpression[property.name=/^toLocale|^localeCompare$/]',
    message: 'Output must not depend on the locale.',
  },
];

/** The walls of one room: no sibling, and outside shell no disk, clock or environment. */
function wallsOf(room) {
  const siblings = ROOMS.filter((other) => other !== room && !WALLS[room].includes(other));
  const patterns = siblings.map((other) => ({
    group: [`**/${other}/*`, `**/${other}/**`],
    message: `${room}/ imports ${['nothing of its siblings', ...WALLS[room].map((one) => `${one}/`)].join(', but may import ')}.`,
  }));
  if (room === 'model')
    patterns.push({ regex: '^(?!\\.|zod$)', message: 'model/ imports zod and nothing else.' });
  const outside = room !== 'shell';
  return {
    files: [`src/${room}/**/*.ts`],
    ignores: ['**/*.test.ts', '**/testing/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths:
            outside && room !== 'commands'
              ? DISK.map((name) => ({
                  name,
                  message: 'Only shell touches the disk, the network or the environment.',
                }))
              : [],
          patterns,
        },
      ],
      ...(outside && room !== 'commands' ? { 'no-restricted-syntax': ['error', ...CLOCK] } : {}),
    },
  };
}

export default ts.config(
  { ignores: ['dist/', '_site/', '.cache/', 'node_modules/', 'test/fixtures/'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Indices into typed arrays are in bounds by construction; noUncheckedIndexedAccess asks for the mark.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `() => log(x)` says what it does; braces would not say it better.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    },
  },
  ...ROOMS.map(wallsOf),
  { files: ['**/*.test.ts', 'test/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['scripts/**', '*.js'], languageOptions: { globals: globals.node } },
  { files: ['public/**/*.js'], languageOptions: { globals: globals.browser } },
);
