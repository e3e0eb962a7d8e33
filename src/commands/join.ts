import { usage, type Given } from '../shell/arguments.js';
import { describe, type Console } from '../shell/console.js';
import type { Command } from './command.js';
import { folderOptions, settingsFrom, siteOptions } from './settings.js';

export const joinCommand: Command = {
  name: 'join',
  summary: 'bring sites together that lie below one folder',
  synopsis: 'SITE… [--out DIR] [--site-url URL]',
  about: [
    'Writes a front page, the people and topics that several of the sites have, and one search over all of them around',
    'sites that `build` wrote into folders below --out, one for each year for example. The sites stay as they are.',
  ].join('\n'),
  options: { out: folderOptions.out, 'site-url': siteOptions['site-url'] },
  positionals: true,
  run,
};

async function run(given: Given, console: Console): Promise<number> {
  const sites = given.rest;
  if (sites.length === 0) throw usage('join takes the folders of the sites', 'join');
  if (new Set(sites).size < sites.length) throw usage('join takes each site once', 'join');
  const settings = await settingsFrom(given);
  const { join } = await import('../join.js');
  const { parts, articles, pages, findings } = await join(settings, sites);
  for (const finding of findings) console.say(describe(finding));
  console.say(`${parts} parts with ${articles} articles, ${pages} pages that join them`);
  console.say(`${settings.out}  (open it with any web server)`);
  return 0;
}
