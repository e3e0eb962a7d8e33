import type { BuildResult } from '../build.js';
import type { Given } from '../shell/arguments.js';
import { describe, type Console } from '../shell/console.js';
import { isCheckout } from '../shell/place.js';
import type { Command } from './command.js';
import {
  incomingFrom,
  jobsFrom,
  jobsOption,
  recordsOption,
  settingsFrom,
  siteOptions,
} from './settings.js';

/** Findings printed in full; of more, the rest is counted. */
const MOST_SHOWN = 20;

export const buildCommand: Command = {
  name: 'build',
  summary: 'make the site of a seeds folder',
  synopsis: '[--seeds DIR] [--records FILE…] [--out DIR] …',
  about:
    'Reads every seed, compares what they say and writes a complete static site. The old site stays until the new one is whole.',
  options: {
    ...siteOptions,
    ...recordsOption,
    ...jobsOption,
    portable: {
      type: 'boolean',
      help: 'links name index.html, for reading from a disk without a server',
    },
    explain: { type: 'boolean', help: 'tell of each page that was rendered why' },
    strict: { type: 'boolean', help: 'exit with 1 when there is any error or warning' },
  },
  positionals: true,
  run,
};

async function run(given: Given, console: Console): Promise<number> {
  const incoming = incomingFrom(given, 'build');
  const settings = await settingsFrom(given);
  const { build } = await import('../build.js');
  const result = await build(settings, console, {
    incoming,
    portable: given.flag('portable'),
    jobs: jobsFrom(given),
  });
  if (given.flag('explain')) explain(result, console);
  report(result, console);
  console.say(`${settings.out}  (${howToOpen(given)})`);
  return given.flag('strict') && result.findings.some(({ severity }) => severity !== 'info')
    ? 1
    : 0;
}

/** Why each page was rendered. */
function explain({ rendered, pages }: BuildResult, console: Console): void {
  for (const { file, why } of rendered) console.say(`${file}  ${why}`);
  console.say(`${pages - rendered.length} pages are as they were`);
}

/** What opens this very site: `npm start` builds the one of the settings anew, and only in a checkout. */
function howToOpen(given: Given): string {
  if (given.flag('portable'))
    return 'open index.html in it with a browser; search needs a web server';
  const isOfSettings = Object.keys({ ...siteOptions, ...recordsOption }).every(
    (name) => given.texts(name).length === 0,
  );
  if (!isOfSettings) return 'open it with any web server';
  const command = isCheckout() ? 'npm start' : 'news-archive dev';
  return `open it with: ${command}, or any web server`;
}

/** What was read, what was reused, what a person should look at. */
export function report(result: BuildResult, console: Console): void {
  const { articles, reused, hidden, pages, rendered, findings } = result;
  for (const finding of findings.slice(0, MOST_SHOWN)) console.say(describe(finding));
  if (findings.length > MOST_SHOWN)
    console.say(`… and ${findings.length - MOST_SHOWN} more: news-archive check`);
  const refused = findings.filter(({ severity }) => severity === 'error').length;
  const left = refused === 0 ? '' : `, ${refused} left out`;
  const kept = hidden === 0 ? '' : `, ${hidden} hidden by a sidecar`;
  console.say(
    `${articles} articles (${reused} unchanged${left}${kept}), ${pages} pages (${rendered.length} rendered)`,
  );
}
