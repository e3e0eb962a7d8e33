import { oneOf, usage, type Given, type OptionSpecs } from '../shell/arguments.js';
import type { Incoming } from '../incoming.js';
import { checkRecordFiles } from '../shell/record-files.js';
import { processors } from '../shell/processors.js';
import { readSettings, type Overrides, type Settings } from '../shell/settings.js';

/** Options that several commands share. */
export const folderOptions = {
  seeds: { type: 'string', value: 'DIR', help: 'folder of the seeds (default: seeds)' },
  out: { type: 'string', value: 'DIR', help: 'folder of the site (default: _site)' },
} as const satisfies OptionSpecs;

export const siteOptions = {
  ...folderOptions,
  cache: {
    type: 'string',
    value: 'DIR',
    help: 'folder of kept records (default: .cache/news-archive); may be deleted',
  },
  'site-url': {
    type: 'string',
    value: 'URL',
    help: 'where the site will stand; for feeds, sitemap and 404 page',
  },
  'full-text': {
    type: 'string',
    value: 'WHEN',
    help: 'always, unless-reserved or never (default: always)',
  },
} as const satisfies OptionSpecs;

/** The archive's settings with the options of the command line over them. */
export function settingsFrom(given: Given): Promise<Settings> {
  const overrides: Overrides = {};
  for (const name of ['seeds', 'out', 'cache'] as const) {
    const value = given.text(name);
    if (value === '') throw usage(`--${name} takes a folder`);
    if (value !== undefined) overrides[name] = value;
  }
  const siteUrl = given.text('site-url');
  if (siteUrl !== undefined) overrides.siteUrl = address(siteUrl);
  const fullText = oneOf('full-text', given.text('full-text'), [
    'always',
    'unless-reserved',
    'never',
  ]);
  if (fullText !== undefined) overrides.fullText = fullText;
  return readSettings(overrides);
}

function address(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw usage(`--site-url takes an address such as https://example.org/archive/; not “${given}”`);
  }
  return url.href;
}

/** Records made elsewhere. */
export const recordsOption = {
  records: {
    type: 'string',
    value: 'FILE…',
    help: 'records as `extract` prints them (- for stdin, .gz unpacked), in the place of the seeds; beside them where --seeds is given too',
    multiple: true,
  },
} as const satisfies OptionSpecs;

/**
 * The files of `--records`, those behind the first among them (a shell puts the names there that `*.ndjson` stands for).
 *
 * @throws Trouble (usage) for a file that is not there, or a word where none belongs.
 */
export function incomingFrom(given: Given, command: string): Incoming | null {
  const named = given.texts('records');
  const [stray] = given.rest;
  if (named.length === 0 && stray !== undefined)
    throw usage(`${command}: “${stray}” is no option`, command);
  if (named.length === 0) return null;
  const files = [...named, ...given.rest];
  checkRecordFiles(files);
  return { files, besideSeeds: given.text('seeds') !== undefined };
}

/** How many seeds are read at a time. */
export const jobsOption = {
  jobs: {
    type: 'string',
    value: 'N',
    help: 'threads that read seeds, at most (default: one less than there are processors, at least 1)',
  },
} as const satisfies OptionSpecs;

/** @throws Trouble (usage) for what is no number from 1 to 256. */
export function jobsFrom(given: Given): number {
  const text = given.text('jobs');
  if (text === undefined) return Math.max(1, processors() - 1);
  const jobs = Number(text);
  if (!/^\d+$/.test(text) || jobs < 1 || jobs > 256)
    throw usage(`--jobs takes a number from 1 to 256; not “${text}”`);
  return jobs;
}
