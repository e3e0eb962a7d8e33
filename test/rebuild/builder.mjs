// Builds again and again in one process, which costs a fraction of a new one each time: a line of
// `{"out": …, "cache": …}` comes in, a line with the result goes out. The first argument is the package's folder.
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const load = (file) => import(pathToFileURL(path.join(process.argv[2], 'dist', file)).href);
const { build } = await load('build.js');
const { readSettings } = await load('shell/settings.js');
const silent = { say: () => undefined, progress: () => undefined, out: () => undefined };

for await (const line of createInterface({ input: process.stdin })) {
  const answer = await readSettings(JSON.parse(line))
    .then((settings) => build(settings, silent, { portable: false }))
    .catch((error) => ({ error: error instanceof Error ? (error.stack ?? '') : String(error) }));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
