import { describe, expect, test } from 'vitest';
import { limits } from '../model/limits.js';
import type { Site } from '../model/site.js';
import type { PublishInput } from './input.js';
import { publish } from './index.js';
import { largeArchive } from './testing/large-archive.js';
import { sampleArchive } from './testing/sample-archive.js';

/** Every page and unit of a site with what was looked at for it, by name. */
function seenIn(site: Site): Map<string, { json: string; looks: string[] }> {
  const seen = new Map<string, { json: string; looks: string[] }>();
  const note = (name: string, made: { value: unknown; seen: Uint32Array }) =>
    seen.set(name, {
      json: JSON.stringify(made.value),
      looks: [...made.seen].map((look) => site.looks[look]!),
    });
  for (const [kind, ids] of Object.entries(site.pages))
    for (const id of ids) note(`${kind} ${id}`, site.watched(kind, id));
  for (const unit of site.units()) {
    if (!('make' in unit)) {
      for (const part of unit.parts) {
        note(
          `${unit.id} ${part}`,
          site.watch(() => unit.rows(part)),
        );
        const { id, make } = unit.beside(part);
        note(id, site.watch(make));
      }
    } else if (unit.always !== true)
      note(
        unit.id,
        site.watch(() => unit.make()),
      );
  }
  return seen;
}

/** Names of what comes out otherwise in the other site though nothing that was looked at for it changed. */
function missed(before: PublishInput, after: PublishInput): { missed: string[]; same: number } {
  const [one, two] = [publish(before), publish(after)];
  const [old, now] = [seenIn(one), seenIn(two)];
  const wrong: string[] = [];
  let same = 0;
  for (const [name, { json, looks }] of old) {
    if (looks.some((look) => one.valueOf(look) !== two.valueOf(look))) continue;
    same++;
    const other = now.get(name);
    if (other !== undefined && other.json !== json) wrong.push(name);
  }
  return { missed: wrong, same };
}

/** The archive with something of it changed. */
function changed(change: (input: PublishInput) => void): PublishInput {
  const input = sampleArchive();
  change(input);
  return input;
}

describe('what is made otherwise looked at something that changed', () => {
  test('one article more', () => {
    const result = missed(largeArchive(60), largeArchive(61));
    expect(result.missed).toEqual([]);
    expect(result.same).toBeGreaterThan(0);
  });

  test('so many articles that search has one index more', () => {
    const most = limits.searchIndexArticles;
    const [few, many] = [most, most + 1].map((size) => publish(largeArchive(size)));
    const { value, seen } = few!.watched('search', 'index');
    const looks = [...seen].map((look) => few!.looks[look]!);
    expect(value).not.toEqual(many!.view('search', 'index'));
    expect(looks.some((look) => few!.valueOf(look) !== many!.valueOf(look))).toBe(true);
  });

  test.each<[string, (input: PublishInput) => void]>([
    ['a name', ({ archive }) => (archive.entities[0]!.name = 'Another Name')],
    ['an address', ({ archive }) => (archive.entities[0]!.slug = 'elsewhere')],
    ['what somebody said', ({ archive }) => archive.entities.forEach((one) => one.said.pop())],
    ['a role', ({ archive }) => archive.entities.forEach((one) => one.roles.pop())],
    [
      'the topics of an article',
      ({ archive }) => archive.articles.forEach((one) => one.topics.pop()),
    ],
    [
      'who corrected a person, and nothing else',
      ({ archive }) =>
        archive.entities.forEach((one) => (one.corrected = { who: 'Kim', why: 'one person' })),
    ],
    ['a topic', ({ archive }) => (archive.topics[0]!.label = 'Another Label')],
    ['what a topic has', ({ archive }) => archive.topics.forEach((one) => one.articles.pop())],
    ['a story', ({ archive }) => archive.stories.forEach((one) => (one.label = 'Another story'))],
    ['clusters', ({ archive }) => archive.clusters.splice(0)],
    ['relations', ({ archive }) => archive.relations.splice(0)],
    ['a relation', ({ archive }) => (archive.relations[0]!.why = 'another reason')],
    ['findings', (input) => Object.assign(input, { findings: [] })],
    ['a title', ({ archive }) => (archive.articles[0]!.title = 'Another title')],
    ['a copy', ({ archive }) => (archive.articles[0]!.duplicateOf = archive.articles[1]!.id)],
  ])('%s', (_, change) => {
    const result = missed(sampleArchive(), changed(change));
    expect(result.missed).toEqual([]);
    expect(result.same).toBeGreaterThan(0);
  });
});
