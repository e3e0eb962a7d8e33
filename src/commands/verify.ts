import type { Given } from '../shell/arguments.js';
import { describe, type Console } from '../shell/console.js';
import { finishLeft } from '../shell/output.js';
import { verify } from '../shell/verify.js';
import type { Command } from './command.js';
import { folderOptions, settingsFrom } from './settings.js';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'compare a site and its seeds with the manifest',
  synopsis: '[--seeds DIR] [--out DIR]',
  about:
    'Names every file of the site, and every seed, that changed, is missing or was added since the site was built.',
  options: folderOptions,
  positionals: false,
  run,
};

async function run(given: Given, console: Console): Promise<number> {
  const { out, seeds } = await settingsFrom(given);
  await finishLeft(out);
  const findings = await verify(out, seeds);
  for (const finding of findings) console.say(describe(finding));
  console.say(
    findings.length === 0 ? `${out} is what was built` : `${findings.length} differences`,
  );
  return findings.length === 0 ? 0 : 1;
}
