import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { option } from '../train/options.js';
import { articles, markdown, type Article } from './peers/corpus.js';
import { cannotMeasure } from './peers/cost.js';
import { ourBuilds, peerBuild, PEERS, startCosts, type Row } from './peers/systems.js';

/*
 * Ours beside Hugo and stock Eleventy, in one run on the same files: npm run bench -- peers
 * [--sizes 300,1000] [--ours] [--peers].
 * The articles are invented (`peers/corpus.ts`): about 470 words, 3 of 300 topics each, 40 newspapers, Markdown with front
 * matter. The peers build the plain pages (articles, topics, newspapers, lists, feed; `peers/hugo`, `peers/eleventy`), ours
 * all of its pages and data. Processor time is user and system of the whole tree of processes. Our search index is made by
 * a process of its own, Pagefind's: its time is told apart (`search`), and is in no ratio; what we do to it afterwards is.
 * `sh bench/peers.sh` installs the peers; one that is not there is left out. `--ours` leaves both out,
 * `--peers` ours. `÷` divide by the full build of a peer, or of ours from kept records; `page÷` do so for each page written.
 * Before the table: what the program costs from its start to the end of its work.
 */

function put(article: Article): (folder: string) => void {
  return (folder) => writeFileSync(path.join(folder, `${article.name}.md`), markdown(article));
}

function measure(size: number): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'news-archive-peers-'));
  try {
    const corpus = path.join(folder, 'articles');
    mkdirSync(corpus);
    const all = [...articles(size + 1)];
    const one = all.pop()!;
    for (const article of all) put(article)(corpus);
    print([
      '',
      '',
      'CPU s',
      'search s',
      'wall s',
      'MB',
      'node MB',
      'pages',
      'ms/page',
      '÷hugo',
      '÷11ty',
      'page÷hugo',
      'page÷11ty',
      '÷ours',
    ]);
    const peers = !process.argv.includes('--ours') ? PEERS : [];
    const bases = new Map<string, Row>();
    for (const peer of peers) {
      const command = peer.command();
      if (command === null) process.stdout.write(`${peer.name} is not there: sh bench/peers.sh\n`);
      else {
        const row = peerBuild(peer, command, corpus);
        bases.set(peer.name, row);
        show(size, row, bases);
      }
    }
    if (process.argv.includes('--peers')) return;
    for (const row of ourBuilds(corpus, put(one))) {
      if (row.what === 'full') bases.set('ours', row);
      show(size, row, bases);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function processor({ cost }: Row): number {
  return cost.processor - cost.started;
}

function show(size: number, row: Row, bases: ReadonlyMap<string, Row>): void {
  const mine = processor(row);
  const over = (name: string, of: (row: Row) => number): string => {
    const base = bases.get(name);
    return base === undefined ? '–' : (of(row) / of(base)).toFixed(2);
  };
  const perPage = (one: Row) => processor(one) / one.pages;
  const isFull = row.what.startsWith('full');
  print([
    String(size),
    `${row.system} ${row.what}`,
    mine.toFixed(1),
    row.cost.started.toFixed(1),
    row.cost.wall.toFixed(1),
    row.cost.memory.toFixed(0),
    row.cost.node === null ? '–' : row.cost.node.toFixed(0),
    String(row.pages),
    isFull ? (1000 * perPage(row)).toFixed(2) : '–',
    over('hugo', processor),
    over('eleventy', processor),
    isFull ? over('hugo', perPage) : '–',
    isFull ? over('eleventy', perPage) : '–',
    over('ours', processor),
  ]);
}

const WIDTHS = [6, 28];

function print(cells: readonly string[]): void {
  const shown = cells.map((cell, i) =>
    i === 1 ? ` ${cell.padEnd(WIDTHS[1]!)}` : cell.padStart(WIDTHS[i] ?? 10),
  );
  process.stdout.write(`${shown.join('')}\n`);
}

function measureStart(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'news-archive-start-'));
  try {
    const [first] = articles(1);
    for (const [what, { processor, wall }] of startCosts(put(first!), folder))
      process.stdout.write(
        `start: ${what.padEnd(40)}${processor.toFixed(2)} s CPU ${wall.toFixed(2)} s wall\n`,
      );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const unable = cannotMeasure();
if (unable !== null) {
  process.stderr.write(`${unable}\n`);
  process.exit(2);
}
if (!process.argv.includes('--peers')) measureStart();
for (const size of (option('sizes') ?? '300,1000').split(',')) measure(Number(size));
