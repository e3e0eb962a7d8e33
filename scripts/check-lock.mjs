// The lock must be whole: every platform package an entry names has an entry of its own (npm leaves out what it
// cannot see, and `npm ci` then fails on other machines), no download address is recorded in it, and no package
// needs a script to install.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
const names = Object.keys(packages);
const problems = [];

for (const [at, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    const there = names.some(
      (one) => one === `node_modules/${name}` || one.endsWith(`/node_modules/${name}`),
    );
    if (!there) problems.push(`${at || 'package.json'} names ${name}, which has no entry`);
  }
  if (entry.resolved !== undefined) problems.push(`${at} records a download address`);
  if (at !== '' && !entry.link && entry.integrity === undefined)
    problems.push(`${at} has no integrity`);
}

for (const problem of problems) process.stdout.write(`package-lock.json: ${problem}\n`);
process.exit(problems.length === 0 ? 0 : 1);
