// Everything that must hold, in one command: types, style, the room walls, the lock, and all tests. Stops at the
// first step that fails and says which it was.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bin = (name, file) => path.join(root, 'node_modules', name, file);

const STEPS = [
  ['types', bin('typescript', 'bin/tsc'), '--noEmit'],
  ['lint and room walls', bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0'],
  ['formatting', bin('prettier', 'bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'],
  ['lock', path.join(root, 'scripts/check-lock.mjs')],
  ['tests', bin('vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)],
];

const began = Date.now();
for (const [name, script, ...args] of STEPS) {
  process.stdout.write(`\n— ${name}\n`);
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    process.stdout.write(`\n${name}: failed\n`);
    process.exit(1);
  }
}
process.stdout.write(`\nall passed in ${Math.round((Date.now() - began) / 1000)} s\n`);
