import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scratchFolder } from '../../test/run.js';
import { Draft } from '../publish/testing/draft.js';
import type { Article } from '../model/article.js';
import { binary, json, recordKey, ValueCache } from './value-cache.js';

const { article } = new Draft('a.txt', [['body', 'The ferry left the town.']]);
const bytes = (text: string) => new TextEncoder().encode(text);
const named = (path: string, text = 'text') => ({ path, bytes: bytes(text) });
const key = (name: string) => recordKey('program', named(name));
const records = (folder: string) => new ValueCache<Article>(path.join(folder, 'records'), json());
const fileOf = (folder: string, name: string) =>
  path.join(folder, 'records', name.slice(0, 2), `${name}.json`);

test('a record comes back as it was, in this run and the next', () => {
  const folder = scratchFolder();
  records(folder).put(key('a.txt'), article);
  expect(records(folder).get(key('a.txt'))).toEqual(article);
  expect(records(folder).get(key('b.txt'))).toBeNull();
});

test('an entry damaged between two runs is no record, and is written anew', () => {
  const folder = scratchFolder();
  const cache = records(folder);
  cache.put(key('a.txt'), article);
  const file = fileOf(folder, key('a.txt'));
  const whole = readFileSync(file);
  fc.assert(
    fc.property(fc.nat(), fc.nat(7), fc.boolean(), (at, bit, cut) => {
      const index = at % whole.length;
      const damaged = Buffer.from(cut ? whole.subarray(0, index) : whole);
      if (!cut) damaged[index] = (damaged[index] ?? 0) ^ (1 << bit);
      writeFileSync(file, damaged);
      // The one byte between checksum and record says nothing.
      expect(records(folder).get(key('a.txt'))).toEqual(!cut && index === 64 ? article : null);
    }),
  );
  cache.put(key('a.txt'), article);
  expect(cache.get(key('a.txt'))).toEqual(article);
});

test('a record is named by all it depends on', () => {
  const seed = named('a.txt');
  const keys = [
    recordKey('program', seed),
    recordKey('another', seed),
    recordKey('program', named('b.txt')),
    recordKey('program', named('a.txt', 'texts')),
    recordKey('programa', named('.txt')),
    recordKey('program', seed, named('a.overrides.yml', 'title: A')),
    recordKey('program', seed, named('a.overrides.yml', 'title: B')),
    recordKey('program', seed, named('a.overrides.yml', '')),
    recordKey('program', seed, named('a.overrides.yaml', '')),
  ];
  expect(new Set(keys).size).toBe(keys.length);
  expect(recordKey('program', named('a.txt'), null)).toBe(keys[0]);
});

test('records of seeds that are gone are forgotten, files of others are not', () => {
  const folder = scratchFolder();
  const cache = records(folder);
  for (const name of ['a.txt', 'b.txt']) cache.put(key(name), article);
  const foreign = [
    path.join(folder, 'records', '.DS_Store'),
    `${fileOf(folder, key('a.txt'))}.bak`,
    path.join(folder, 'records', 'mine', 'deep.json'),
  ];
  mkdirSync(path.join(folder, 'records', 'mine'));
  for (const file of foreign) writeFileSync(file, '');
  cache.keepOnly(new Set([key('b.txt')]));
  expect([cache.get(key('a.txt')), cache.get(key('b.txt'))]).toEqual([null, article]);
  for (const file of foreign) expect(existsSync(file)).toBe(true);
});

test('typed arrays come back as such where V8 writes them', () => {
  const cache = new ValueCache<Uint32Array>(scratchFolder(), binary());
  cache.put(key('a.txt'), Uint32Array.of(1, 2));
  expect(cache.get(key('a.txt'))).toEqual(Uint32Array.of(1, 2));
});
