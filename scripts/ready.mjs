// Makes a fresh checkout ready to run: installs the packages of the lock when they are not there, and compiles
// `src/` when it is newer than `dist/`. Needs nothing but Node; prints to stderr only; under 50 ms when there is
// nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => path.join(root, ...parts);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`news-archive needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

const lock = createHash('sha256')
  .update(readFileSync(at('package-lock.json')))
  .digest('hex');
const stamp = at('node_modules', '.news-archive-lock');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  say('installing packages (once) …');
  run('npm', [
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  writeFileSync(stamp, lock);
}

const compiled = at('dist', '.compiled');
if (
  !existsSync(compiled) ||
  newest(at('src')) > statSync(compiled).mtimeMs ||
  older('tsconfig.json', 'tsconfig.build.json', 'package-lock.json')
) {
  say('compiling …');
  run(process.execPath, [
    at('node_modules', 'typescript', 'bin', 'tsc'),
    '-p',
    at('tsconfig.build.json'),
  ]);
  mkdirSync(at('dist'), { recursive: true });
  writeFileSync(compiled, '');
}

function older(...files) {
  return files.some((file) => statSync(at(file)).mtimeMs > statSync(compiled).mtimeMs);
}

function newest(folder) {
  let latest = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(name) : statSync(name).mtimeMs);
  }
  return latest;
}

function run(command, args) {
  // npm is a shell script on Windows and needs one there.
  const shell = process.platform === 'win32' && command === 'npm';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell });
  if (error || status !== 0) fail(`${command} ${args[0]} did not succeed.`);
}

function say(words) {
  process.stderr.write(`news-archive: ${words}\n`);
}

function fail(words) {
  say(words);
  process.exit(3);
}
