import { spawnSync } from 'node:child_process';
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { deserialize, serialize } from 'node:v8';
import { contentsOf, packed } from '../src/link/digest/packing.js';
import { digestOf, linkUpon, loadLinker, type Kept } from '../src/link/index.js';
import type { Article } from '../src/model/article.js';
import type { Digest } from '../src/model/digest.js';
import { inSmallHeap } from '../src/shell/heap.js';
import { readModels } from '../train/articles.js';
import { option } from '../train/options.js';
import { Variants } from './variants.js';

/*
 * What linking costs as the archive grows: npm run bench -- link --records FILE [--sizes 1000,3000,10000]. FILE holds
 * records as `news-archive extract` prints them; where it has too few, variants stand for more (`variants.ts`). Each size
 * is linked in a process of its own; printed are the processor time of linking, the most memory the whole process ever
 * took and what of it was there before (digests, models, Node itself), and what was found. Then linking upon what was kept:
 * the processor time with no article more, one more and ten more, how large what is kept is on the disk, and how many
 * milliseconds it takes to read.
 */

interface Measured {
  articles: number;
  claims: number;
  seconds: number;
  before: number;
  most: number;
  clusters: number;
  relations: number;
  stories: number;
  topics: number;
  none: number;
  one: number;
  ten: number;
  kept: number;
  load: number;
}

const MB = 1024 * 1024;

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

async function writeDigests(
  records: string,
  file: string,
): Promise<{ count: number; bytes: number }> {
  const { weights } = loadLinker(readModels());
  const digests: Digest[] = [];
  for await (const line of createInterface({ input: createReadStream(records) }))
    if (line !== '') digests.push(digestOf(JSON.parse(line) as Article, weights));
  const kept = serialize(digests);
  writeFileSync(file, kept);
  return { count: digests.length, bytes: kept.length };
}

/** Links so many variants of the digests of a file, in this process. */
function measure(file: string, size: number): Measured {
  const linker = loadLinker(readModels());
  const digests = variantsOf(file, size, linker);
  globalThis.gc?.();
  const before = process.memoryUsage().rss / MB;
  const upon = (former: Kept | null, all: readonly Digest[] = digests) => {
    globalThis.gc?.();
    const from = process.cpuUsage();
    // As a build does it.
    const linked = inSmallHeap(() => linkUpon(former, all, linker));
    const { user, system } = process.cpuUsage(from);
    return { ...linked, seconds: (user + system) / 1e6 };
  };
  const { archive, kept, seconds } = upon(null);
  const most = process.resourceUsage().maxRSS / 1024;
  const bytes = serialize(kept);
  const from = performance.now();
  const read = deserialize(bytes) as Kept;
  const load = performance.now() - from;
  const without = (count: number) =>
    upon(read, digests.filter(isOneOf(digests.length, count))).kept;
  return {
    articles: digests.length,
    claims: digests.reduce((sum, { claimCount }) => sum + claimCount, 0),
    seconds,
    before,
    most,
    none: upon(read).seconds,
    one: upon(without(1)).seconds,
    ten: upon(without(10)).seconds,
    kept: bytes.length / MB,
    load,
    clusters: archive.clusters.length,
    relations: archive.relations.length,
    stories: archive.stories.length,
    topics: archive.topics.length,
  };
}

/** All but so many articles, spread over the archive. */
function isOneOf(size: number, missing: number): (digest: Digest, place: number) => boolean {
  const step = Math.floor(size / missing);
  return (_, place) => place % step !== 3 || Math.floor(place / step) >= missing;
}

function variantsOf(
  file: string,
  size: number,
  { weights }: ReturnType<typeof loadLinker>,
): Digest[] {
  const first = (deserialize(readFileSync(file)) as Digest[]).map(contentsOf);
  const variants = new Variants(first, weights);
  return Array.from({ length: size }, (_, i) =>
    packed(variants.copy(first[i % first.length]!, Math.floor(i / first.length))),
  );
}

const COLUMNS: readonly (keyof Measured)[] = [
  'articles',
  'claims',
  'seconds',
  'before',
  'most',
  'clusters',
  'relations',
  'stories',
  'topics',
  'none',
  'one',
  'ten',
  'kept',
  'load',
];

function printRow(cells: readonly (string | number)[]): void {
  const shown = cells.map((cell) =>
    typeof cell === 'number' ? String(Math.round(cell * 10) / 10) : cell,
  );
  process.stdout.write(`${shown.map((cell) => cell.padStart(10)).join('')}\n`);
}

async function main(records: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-link-'));
  const file = join(folder, 'digests.bin');
  try {
    const { count, bytes } = await writeDigests(records, file);
    process.stdout.write(
      `${count} records, ${Math.round(bytes / count)} bytes a digest; memory in MB\n`,
    );
    printRow(COLUMNS);
    for (const size of (option('sizes') ?? '1000,3000,10000').split(',')) {
      const self = process.argv[1]!;
      const { stdout, status } = spawnSync(
        process.execPath,
        ['--expose-gc', self, '--digests', file, '--size', size],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
      );
      if (status !== 0) fail(`linking ${size} articles failed`);
      const measured = JSON.parse(stdout) as Measured;
      printRow(COLUMNS.map((column) => measured[column]));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [digests, size] = [option('digests'), option('size')];
if (digests !== null && size !== null)
  process.stdout.write(JSON.stringify(measure(digests, Number(size))));
else
  await main(
    option('records') ?? fail('usage: npm run bench -- link --records FILE [--sizes N,…]'),
  );
