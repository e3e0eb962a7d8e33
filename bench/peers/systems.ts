import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { costOf, pagesIn, type Cost } from './cost.js';

/** One build that was measured. */
export interface Row {
  system: string;
  what: string;
  cost: Cost;
  /** Pages of the site. */
  pages: number;
}

/** Somebody else's generator: what is built of the articles of a folder, or why it is not there. */
export interface Peer {
  name: string;
  /** The command line, run in a folder made from `bench/peers/NAME`; null where it is not installed. */
  command: () => string[] | null;
  /** Where the articles go, and where the site comes out. */
  content: string;
  site: string;
  /** Files of the site that are called pages and show nothing. */
  redirects?: RegExp;
}

const INSTALLED = path.resolve('.cache/bench-peers');
const ELEVENTY = path.join(INSTALLED, 'eleventy/node_modules/@11ty/eleventy/cmd.cjs');

export const PEERS: readonly Peer[] = [
  {
    name: 'hugo',
    command: () => {
      const hugo = [path.join(INSTALLED, 'bin/hugo'), 'hugo'].find(runs);
      return hugo === undefined ? null : [hugo, '--quiet'];
    },
    content: 'content/articles',
    site: 'public',
    // The first page of each list is there twice.
    redirects: /[\\/]page[\\/]1[\\/]/,
  },
  {
    name: 'eleventy',
    command: () => (existsSync(ELEVENTY) ? [process.execPath, ELEVENTY, '--quiet'] : null),
    content: 'content/articles',
    site: '_site',
  },
];

function runs(command: string): boolean {
  return spawnSync(command, ['version'], { stdio: 'ignore' }).status === 0;
}

/** A whole build of a peer from the articles of a folder. */
export function peerBuild(peer: Peer, command: readonly string[], articles: string): Row {
  const folder = path.join(path.dirname(articles), peer.name);
  cpSync(path.resolve('bench/peers', peer.name), folder, { recursive: true });
  copy(articles, path.join(folder, peer.content));
  const cost = costOf(command, folder);
  const pages = pagesIn(path.join(folder, peer.site), peer.redirects);
  rmSync(folder, { recursive: true });
  return { system: peer.name, what: 'full', cost, pages };
}

const CLI = path.resolve('dist/cli.js');

/**
 * Our builds of the articles of a folder: from nothing; from the records alone; with nothing changed; with one new
 * article, which `add` puts among the seeds.
 */
export function* ourBuilds(articles: string, add: (seeds: string) => void): Generator<Row> {
  const folder = path.join(path.dirname(articles), 'ours');
  const site = path.join(folder, '_site');
  copy(articles, path.join(folder, 'seeds'));
  const row = (what: string): Row => {
    const cost = costOf(
      [process.execPath, CLI, 'build', '--site-url', 'https://news.example/'],
      folder,
    );
    return { system: 'ours', what, cost, pages: pagesIn(site) };
  };
  yield row('full, with extraction');
  rmSync(site, { recursive: true });
  rmSync(path.join(folder, '.cache/news-archive/pages'), { recursive: true });
  yield row('full');
  yield row('nothing changed');
  add(path.join(folder, 'seeds'));
  yield row('one new article');
  rmSync(folder, { recursive: true });
}

function copy(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from)) linkSync(path.join(from, file), path.join(to, file));
}

/** What the program costs from its start to the end of its work, the middle one of several runs by processor time. */
export function startCosts(article: (seeds: string) => void, folder: string): [string, Cost][] {
  const runs = 5;
  mkdirSync(path.join(folder, 'seeds'), { recursive: true });
  article(path.join(folder, 'seeds'));
  const middle = (args: readonly string[], before: () => void = () => undefined): Cost => {
    const costs = Array.from({ length: runs }, () => {
      before();
      return costOf([process.execPath, CLI, ...args], folder);
    });
    return costs.sort((a, b) => a.processor - b.processor)[Math.floor(runs / 2)]!;
  };
  const gone = () => {
    for (const name of ['_site', '.cache'])
      rmSync(path.join(folder, name), { recursive: true, force: true });
  };
  return [
    ['--version', middle(['--version'])],
    ['build of one article, nothing there', middle(['build'], gone)],
    ['build of one article, nothing changed', middle(['build'])],
  ];
}
