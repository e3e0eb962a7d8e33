import path from 'node:path';
import { build } from '../build.js';
import { CORRECTION_FILES } from '../model/correction.js';
import { usage, type Given } from '../shell/arguments.js';
import type { Console } from '../shell/console.js';
import { ofPackage } from '../shell/place.js';
import { preview } from '../shell/serve.js';
import { Trouble } from '../shell/trouble.js';
import { watch } from '../shell/watch.js';
import { report } from './build.js';
import type { Command } from './command.js';
import { jobsFrom, jobsOption, settingsFrom, siteOptions } from './settings.js';

const PORT = 8080;

export const devCommand: Command = {
  name: 'dev',
  summary: 'build, serve, watch and reload',
  synopsis: '[--seeds DIR] [--port N] …',
  about:
    'Builds the site, serves it on this machine and builds again when a seed, a correction, a template or a page changes or is deleted.',
  options: {
    ...siteOptions,
    ...jobsOption,
    port: { type: 'string', value: 'N', help: `first port to try (default: ${PORT})` },
  },
  positionals: false,
  run,
};

async function run(given: Given, console: Console): Promise<number> {
  const settings = await settingsFrom(given);
  const port = portOf(given.text('port'));
  const jobs = jobsFrom(given);
  const rebuild = async () => {
    report(await build(settings, console, { portable: false, jobs }), console);
  };
  await rebuild();
  const server = await preview(settings.out, port);
  console.say(`${server.url}  (Ctrl+C ends it)`);
  const folders = [
    settings.seeds,
    ofPackage('templates'),
    ofPackage('public'),
    ofPackage('content'),
    path.join(settings.root, 'public'),
    path.join(settings.root, 'content'),
    path.resolve(settings.root, settings.templates),
    ...CORRECTION_FILES.map((name) => path.join(settings.root, name)),
  ];
  const watcher = watch([...new Set(folders)], async () => {
    try {
      await rebuild();
      server.reload();
    } catch (error) {
      // The old site stays up; the next change is another chance.
      console.say(error instanceof Error ? error.message : String(error));
      if (error instanceof Trouble) console.say(`    → ${error.cure}`);
    }
  });
  await new Promise<void>((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
  await watcher.close();
  await server.close();
  return 0;
}

function portOf(given: string | undefined): number {
  const port = Number(given ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw usage(`--port takes a number from 0 to 65535; not “${given}”`, 'dev');
  return port;
}
