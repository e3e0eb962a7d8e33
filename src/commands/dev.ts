import path from 'node:path';
import { CORRECTION_FILES } from '../model/correction.js';
import { usage, type Given } from '../shell/arguments.js';
import type { Console } from '../shell/console.js';
import type { Finding } from '../model/finding.js';
import type { LiveSite, Revision } from '../build.js';
import { showFirst, warmUp } from '../first-look.js';
import { readers } from '../readers.js';
import { publicFiles } from '../shell/inputs.js';
import { Live } from '../shell/live.js';
import { ofPackage } from '../shell/place.js';
import { preview, type Preview, type Shown } from '../shell/serve.js';
import type { Settings } from '../shell/settings.js';
import { withTemplates } from '../shell/templates.js';
import { Trouble } from '../shell/trouble.js';
import { watch } from '../shell/watch.js';
import { report } from './build.js';
import type { Command } from './command.js';
import { jobsFrom, jobsOption, settingsFrom, siteOptions } from './settings.js';

const PORT = 8080;
/** More files than this at once are read by threads again. */
const MANY = 25;

export const devCommand: Command = {
  name: 'dev',
  summary: 'build, serve, watch and reload',
  synopsis: '[--seeds DIR] [--port N] …',
  about:
    'Builds the site, serves it on this machine and builds again when a seed, a correction, a template, a style or a page changes or is deleted. Open pages show it before the whole site is written, with what is to be looked at.',
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
  const live = new Live<LiveSite>();
  live.serve(await publicFiles(settings.root, settings.logo));
  const { build } = await import('../build.js');
  const first = await build(settings, console, {
    ...{ portable: false, jobs },
    onSite: (site) => Promise.resolve(live.hold(site)),
  });
  report(first, console);
  const server = await preview(settings.out, port, live);
  const reader = readers(1);
  server.tell(shownOf(first.findings));
  console.say(`${server.url}  (Ctrl+C ends it)`);
  const places = placesOf(settings);
  const show = async (site: LiveSite, templates: string, revision?: Revision) => {
    live.show(site, templates, revision?.beside, revision?.gone);
    server.reload();
    await live.looked();
  };
  const watcher = watch(Object.values(places).flat(), async (files) => {
    try {
      const isShown = await showAtOnce(files, { settings, places, live, server, show });
      if (!isShown) await showFirst(files, { settings, site: live.site, reader, show });
      const onSite = isShown ? undefined : show;
      const many = files.length > MANY ? { jobs } : {};
      const result = await build(settings, console, { portable: false, onSite, reader, ...many });
      report(result, console);
      server.tell(shownOf(result.findings));
      live.settled();
    } catch (error) {
      // The old site stays up; the next change is another chance.
      live.settled();
      const failure = error instanceof Error ? error.message : String(error);
      const cure = error instanceof Trouble ? error.cure : '';
      console.say(failure);
      if (cure !== '') console.say(`    → ${cure}`);
      server.tell({
        failure: cure === '' ? failure : `${failure} → ${cure}`,
        findings: [],
        more: 0,
      });
      server.reload();
    }
  });
  // A seed that cannot be read is told of by the build.
  await warmUp(settings, reader).catch(() => undefined);
  await new Promise<void>((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
  await watcher.close();
  await server.close();
  return 0;
}

/** What a site is made from, by what a change of it asks for. */
interface Places {
  /** Copied as it is. */
  files: string[];
  /** How pages look. */
  templates: string[];
  /** What they show. */
  contents: string[];
}

function placesOf({ root, seeds, templates, logo }: Settings): Places {
  const both = (name: string) => [...new Set([ofPackage(name), path.join(root, name)])];
  return {
    files: [...both('public'), ...(logo === null ? [] : [path.resolve(root, logo)])],
    templates: [...new Set([ofPackage('templates'), path.resolve(root, templates)])],
    contents: [seeds, ...both('content'), ...CORRECTION_FILES.map((name) => path.join(root, name))],
  };
}

interface Showing {
  settings: Settings;
  places: Places;
  live: Live<LiveSite>;
  server: Preview;
  show: (site: LiveSite, templates: string) => Promise<void>;
}

/** Shows a change that changes nothing of what the site says, before it is built; false where there is more to it. */
async function showAtOnce(
  files: readonly string[],
  { settings, places, live, server, show }: Showing,
): Promise<boolean> {
  const isIn = (folders: readonly string[]) => (file: string) =>
    folders.some((folder) => file === folder || file.startsWith(folder + path.sep));
  live.serve(await publicFiles(settings.root, settings.logo));
  if (files.every(isIn(places.files))) {
    server.reload();
    await live.looked();
    return true;
  }
  const { site } = live;
  if (site === null || !files.every(isIn([...places.files, ...places.templates]))) return false;
  await withTemplates(settings, (templates) => show(site, templates));
  return true;
}

/** Findings shown in the page; `check` has all. */
const MOST_SHOWN = 50;

function shownOf(findings: readonly Finding[]): Shown {
  const shown = findings.slice(0, MOST_SHOWN).map(({ file, line, severity, reason, cure }) => ({
    place: line === null ? file : `${file}:${line}`,
    ...{ severity, reason, cure },
  }));
  return { failure: null, findings: shown, more: findings.length - shown.length };
}

function portOf(given: string | undefined): number {
  const port = Number(given ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw usage(`--port takes a number from 0 to 65535; not “${given}”`, 'dev');
  return port;
}
