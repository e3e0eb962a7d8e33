import { describe, expect, test } from 'vitest';
import { digestOf, link } from '../../src/link/index.js';
import type { Archive } from '../../src/model/archive.js';
import type { Article } from '../../src/model/article.js';
import { shippedLinker } from '../models.js';
import { gold, readGoldSeeds } from '../gold/read-gold.js';
import { scoreClaims } from '../gold/score.js';
import { rewritten } from './rewrite.js';

function linked(articles: Record<string, Article>): Archive {
  const linker = shippedLinker();
  return link(
    Object.values(articles).map((article) => digestOf(article, linker.weights)),
    linker,
  );
}

describe('the same reports about other people', () => {
  const articles = readGoldSeeds(rewritten);
  const archive = linked(articles);
  const textOf = (id: string) =>
    Object.values(articles)
      .flatMap(({ claims, quotes }) => [...claims, ...quotes])
      .find((atom) => atom.id === id)?.text ?? '';

  test('every quotation with its speaker, and no other', () => {
    for (const [key, one] of Object.entries(gold.articles)) {
      const found = articles[key]?.quotes.map(({ text, speaker }) => [
        text,
        speaker.name ?? speaker.label,
      ]);
      const wanted = one.quotes.map(({ exact, speaker }) => [
        rewritten(exact),
        rewritten(speaker.name ?? speaker.label ?? ''),
      ]);
      expect(found).toEqual(wanted);
    }
  });

  test('most claims with their holders', () => {
    const scores = Object.entries(gold.articles).map(([key, one]) => {
      const claims = one.claims.map((claim) => ({
        ...claim,
        exact: rewritten(claim.exact),
        chain: claim.chain.map(rewritten),
      }));
      return scoreClaims(articles[key]!, { ...one, claims });
    });
    const matched = scores.flatMap((score) => score.matched);
    expect(matched.length).toBeGreaterThanOrEqual(50);
    expect(scores.flatMap(({ extra }) => extra).length).toBeLessThanOrEqual(10);
    expect(matched.filter(({ holder }) => holder).length).toBeGreaterThanOrEqual(40);
  });

  test('source and date of each', () => {
    expect(articles['000']?.source.originalPublisher?.value).toBe('Coastal Tribune');
    expect(articles['000']?.date.inferred?.edtf).toBe('2025-10/2025-12');
    expect(articles['003']?.source.publisher).toBeNull();
    expect(articles['004']?.date.published?.iso).toBe('2025-09-01T06:15');
    expect(articles['004']?.date.modified?.iso).toBe('2025-09-01T06:21');
    expect(articles['004']?.source.byline.map(({ value }) => value)).toEqual(['bry']);
  });

  test('the contradiction, the shared origin and the slip of the source', () => {
    const contradictions = archive.relations.filter(({ type }) => type === 'contradicts');
    expect(contradictions.map(({ members }) => members.map(textOf).sort())).toEqual([
      [expect.stringContaining('refused the ultimatum'), 'There were no ultimatums'],
    ]);
    const passage = archive.clusters.find(({ members }) =>
      members.some((id) => textOf(id).includes('safe passage')),
    );
    expect(passage?.articles).toHaveLength(2);
    expect(passage?.origins.map(({ label }) => label)).toEqual(['Bergen Chronicle']);
    const slips = archive.relations.filter(({ type }) => type === 'source-error');
    expect(slips.map(({ members }) => textOf(members[0] ?? ''))).toEqual([
      expect.stringContaining('UK President Tomás Belgrave'),
    ]);
  });

  test('as many topics, one leader, two who share a given name', () => {
    const before = linked(readGoldSeeds());
    expect(archive.topics.length).toBeGreaterThanOrEqual(before.topics.length);
    const people = archive.entities
      .filter(({ kind }) => kind === 'person')
      .map(({ name }) => name)
      .sort();
    expect(people).toEqual([
      'Edgar Harmon',
      'Lucia Elena Duarte',
      'Lucia Ferreira',
      'Tomás Belgrave',
    ]);
  });
});
