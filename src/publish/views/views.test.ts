import { describe, expect, test } from 'vitest';
import { editionOf } from '../edition.js';
import { courier } from '../testing/articles/courier.js';
import { notice } from '../testing/articles/notice.js';
import { inputOf, topic } from '../testing/bind.js';
import { sampleArchive } from '../testing/sample-archive.js';
import { articles, type ArticlesView } from './articles.js';
import { topic as topicPage, type TopicView } from './topic.js';

describe('the list of articles', () => {
  const edition = editionOf(sampleArchive());
  const { groups, years } = articles.view(edition, 'index') as ArticlesView;

  test('puts an article that states no date under no year, whatever window it was given', () => {
    const undated = groups.find(({ label }) => label === 'Date not stated');
    const dated = groups.filter(({ label }) => label !== 'Date not stated');
    expect(groups.at(-1)).toBe(undated);
    expect(undated?.rows.every(({ date }) => !date.stated)).toBe(true);
    expect(dated.flatMap(({ rows }) => rows).every(({ date }) => date.stated)).toBe(true);
    // What can be of two months stands under its year, between them.
    const anchors = dated.map(({ anchor }) => anchor).filter((one) => one.length > 'm-2024'.length);
    expect(anchors).toEqual([...anchors].sort().reverse());
  });

  test('leads to every year and month of it', () => {
    expect(years.map(({ label }) => label)).toEqual(['2024', 'Date not stated']);
    const places = years.flatMap(({ target, months }) => [
      target,
      ...months.map((month) => month.target),
    ]);
    expect(new Set(places.map((target) => target.split('#')[1]))).toEqual(
      new Set(groups.map(({ anchor }) => anchor)),
    );
  });
});

test('the days of a topic are those of its own claims, not of all its articles tell', () => {
  const draft = courier();
  const timed = draft.article.claims.filter(({ times }) => times.length > 0);
  const other = draft.article.claims.filter(({ times }) => times.length === 0);
  expect([timed.length, other.length].every((count) => count > 0)).toBe(true);
  const days = (claims: readonly { id: string }[]) => {
    const one = topic('Bridge', [draft], { claims: claims.map(({ id }) => id), quotes: [] });
    const edition = editionOf(inputOf([draft, notice()], { topics: [one] }));
    const view = topicPage.view(edition, one.id) as TopicView;
    return view.days.flatMap(({ events }) => events.map(({ id }) => id));
  };
  expect(days(timed)).toEqual(expect.arrayContaining([timed[0]!.id]));
  expect(days(other)).toEqual([]);
});
