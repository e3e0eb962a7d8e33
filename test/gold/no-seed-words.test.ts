import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './read-gold.js';

interface Entities {
  people: { name: string; aliases: Record<string, string[]> }[];
  media: string[];
  organisations: string[];
}

/** Agencies and outlets that a list of general knowledge may name; places stand in lexicons and are not looked for. */
const GENERAL = new Set([
  'cnn',
  'reuters',
  'keystone',
  'the washington post',
  'the new york times',
]);

const { entities } = JSON.parse(readFileSync(path.join(ROOT, 'test/gold/seeds.json'), 'utf8')) as {
  entities: Entities;
};

/** Full names, and surnames alone; what stands in brackets is a note. */
function seedNames(): string[] {
  const people = entities.people.flatMap(({ name, aliases }) =>
    [name, ...Object.values(aliases).flat()].filter((alias) => !/^the /i.test(alias)),
  );
  const surnames = people.map((name) => name.split(' ').at(-1) ?? name);
  const bodies = [...entities.media, ...entities.organisations].map((one) =>
    one.replace(/\s*\(.*$/, ''),
  );
  const all = [...people, ...surnames, ...bodies].map((name) => name.toLowerCase());
  return [...new Set(all)].filter((name) => !GENERAL.has(name));
}

test('no name of the seeds stands in the code', () => {
  const found = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(path.join(ROOT, file), 'utf8').toLowerCase();
      return seedNames()
        .filter((name) => new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, 'u').test(text))
        .map((name) => `${file}: ${name}`);
    });
  expect(found).toEqual([]);
});
