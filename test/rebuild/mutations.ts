import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { report } from './articles.js';
import type { Draws } from './draws.js';
import type { Workshop } from './workshop.js';

/** What can happen to an archive between two builds; every one of them leaves at least one seed. */
export const MUTATIONS: Readonly<Record<string, (shop: Workshop, draws: Draws) => void>> = {
  'a seed is added': (shop, draws) => {
    writeFileSync(shop.at('seeds', `n${draws.below(1e6)}.txt`), report(draws));
  },
  'a seed is removed': (shop, draws) => {
    if (seedsOf(shop).length > 2) rmSync(draws.of(seedsOf(shop)));
  },
  'a seed is edited': (shop, draws) => {
    writeFileSync(draws.of(seedsOf(shop)), report(draws));
  },
  'a sentence is added to a seed': (shop, draws) => {
    appendFileSync(draws.of(seedsOf(shop)), `“It is ${draws.below(90)} metres,” said Jane Lowe.\n`);
  },
  'a seed is renamed': (shop, draws) => {
    renameSync(draws.of(seedsOf(shop)), shop.at('seeds', `r${draws.below(1e6)}.txt`));
  },
  'two seeds swap their names': (shop, draws) => {
    const [a, b] = [draws.of(seedsOf(shop)), draws.of(seedsOf(shop))];
    const [first, second] = [readFileSync(a), readFileSync(b)];
    writeFileSync(a, second);
    writeFileSync(b, first);
  },
  'a seed is touched': (shop, draws) => {
    utimesSync(draws.of(seedsOf(shop)), 1e9 + draws.below(1e8), 1e9 + draws.below(1e8));
  },
  'a sidecar says who published': (shop, draws) => {
    const paper = draws.of(['Valley News', 'Hill Courier']);
    writeFileSync(
      sidecarOf(draws.of(seedsOf(shop))),
      `who: A. Reader\nwhy: print\npublisher: ${paper}\n`,
    );
  },
  'a sidecar hides an article': (shop, draws) => {
    if (seedsOf(shop).length > 3)
      writeFileSync(sidecarOf(draws.of(seedsOf(shop))), 'who: A. Reader\nwhy: asked\nhide: true\n');
  },
  'sidecars are removed': (shop) => {
    for (const seed of seedsOf(shop)) rmSync(sidecarOf(seed), { force: true });
  },
  'topics.yml changes': (shop, draws) => {
    const label = draws.of(['The crossing', 'The works']);
    writeFileSync(
      shop.at('topics.yml'),
      `- { topic: mayor, label: ${label}, who: A. Reader, why: usual }\n`,
    );
  },
  'people.yml changes': (shop, draws) => {
    const name = draws.of(['Tom Okafor', 'Ada Brandt']);
    writeFileSync(
      shop.at('people.yml'),
      `- { name: ${name}, same: [Anna Berg], who: A. Reader, why: one }\n`,
    );
  },
  'the settings change': (shop, draws) => {
    const title = draws.of(['Our archive', 'Their archive']);
    const fullText = draws.of(['always', 'unless-reserved', 'never']);
    writeFileSync(shop.at('archive.config.json'), JSON.stringify({ title, fullText }));
  },
  'a record in the cache is damaged': (shop, draws) => {
    const file = draws.of(filesIn(shop.at('.cache')));
    const bytes = readFileSync(file);
    if (bytes.length > 0) bytes[draws.below(bytes.length)]! ^= 1;
    writeFileSync(file, bytes);
  },
  'a file of the cache is cut off': (shop, draws) => {
    truncateSync(draws.of(filesIn(shop.at('.cache'))), draws.below(200));
  },
  'what was noted of the pages is damaged': (shop, draws) => {
    for (const file of filesIn(shop.at('.cache')).filter((name) => !name.includes('records')))
      truncateSync(file, draws.below(2_000));
  },
  'the cache is deleted': (shop) => {
    rmSync(shop.at('.cache'), { recursive: true, force: true });
  },
  'a template changes': (shop, draws) => {
    appendFileSync(
      shop.inPackage('templates', draws.of(['home.njk', 'topic.njk', 'person.njk'])),
      `{# ${draws.below(9)} #}x`,
    );
  },
  'a partial changes': (shop, draws) => {
    const file = shop.inPackage(
      'templates',
      'partials',
      draws.of(['base.njk', 'article-text.njk']),
    );
    writeFileSync(file, readFileSync(file, 'utf8').replace('<', `<!-- ${draws.below(1000)} --><`));
  },
  'a template looks at all pages': (shop, draws) => {
    const file = shop.inPackage('templates', 'about-all.njk');
    const text = draws.of(['{# nothing #}', '{{ pages.article.length }}']);
    writeFileSync(
      file,
      `---\npermalink: all.txt\neleventyExcludeFromCollections: true\n---\n${text}`,
    );
  },
  'the program changes': (shop, draws) => {
    const file = shop.inPackage('dist', 'model', 'limits.js');
    const rows = draws.of([2, 3, 60]);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/listRows: \d+/, `listRows: ${rows}`));
    shop.close();
  },
  'a style changes': (shop, draws) => {
    mkdirSync(shop.at('public', 'assets', 'style.css'), { recursive: true });
    writeFileSync(
      shop.at('public', 'assets', 'style.css', '95-own.css'),
      `p { margin: ${draws.below(9)}px }`,
    );
  },
  'a public file takes the place of a page': (shop, draws) => {
    mkdirSync(shop.at('public', 'people'), { recursive: true });
    writeFileSync(shop.at('public', 'people', 'index.html'), `<p>my own ${draws.below(9)}`);
  },
  'public files are removed': (shop) => {
    rmSync(shop.at('public'), { recursive: true, force: true });
  },
  'a page of the user comes or changes': (shop, draws) => {
    mkdirSync(shop.at('content'), { recursive: true });
    writeFileSync(
      shop.at('content', draws.of(['imprint.md', 'about.md'])),
      `# Imprint\n\n${draws.below(9)}\n`,
    );
  },
  'a file of the site is gone': (shop, draws) => {
    const files = filesIn(shop.at('_site')).filter((file) => !file.endsWith('manifest.json'));
    if (files.length > 0) rmSync(draws.of(files));
  },
  'the site is gone': (shop) => {
    rmSync(shop.at('_site'), { recursive: true, force: true });
  },
};

export function seedsOf(shop: Workshop): string[] {
  return filesIn(shop.at('seeds')).filter((file) => file.endsWith('.txt'));
}

function sidecarOf(seed: string): string {
  return seed.replace(/\.txt$/, '.overrides.yml');
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
