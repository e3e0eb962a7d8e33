import { describe, expect, test } from 'vitest';
import { editionOf } from '../edition.js';
import { courier } from '../testing/articles/courier.js';
import { notice } from '../testing/articles/notice.js';
import { inputOf, topic } from '../testing/bind.js';
import { sampleArchive } from '../testing/sample-archive.js';
import { articles, type ArticlesView } from './articles.js';
import { timeline, type TimelineView } from './timeline.js';
import { topic as topicPage, type TopicView } from './topic.js';
import { topics, type TopicsView } from './topics.js';

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

test('a topic and the wider one it stands under lead to each other', () => {
  const draft = courier();
  const wide = topic('Transport', [draft], { claims: [], quotes: [] });
  const narrow = { ...topic('Bridge', [draft], { claims: [], quotes: [] }), parent: wide.id };
  const edition = editionOf(inputOf([draft], { topics: [wide, narrow] }));
  const page = (id: string) => topicPage.view(edition, id) as TopicView;
  const address = (slug: string) => `topics/${slug}/`;
  expect(page(narrow.id).parent).toEqual({ label: 'Transport', target: address(wide.slug) });
  expect(page(narrow.id).trail.map(({ label }) => label)).toEqual(['Home', 'Topics', 'Transport']);
  expect(page(wide.id).narrower).toEqual([{ label: 'Bridge', target: address(narrow.slug) }]);
  expect([page(wide.id).parent, page(narrow.id).narrower]).toEqual([null, []]);
  const { groups } = topics.view(edition, 'index') as TopicsView;
  const rows = groups.flatMap((group) => group.rows);
  expect(rows.map(({ label, parent }) => [label, parent?.label])).toEqual([
    ['Bridge', 'Transport'],
    ['Transport', undefined],
  ]);
});

test('the timeline leads to the first day of every year', () => {
  const edition = editionOf(sampleArchive());
  const { years, days } = timeline.view(edition, 'index') as TimelineView;
  expect(years.length).toBeGreaterThan(1);
  const anchors = new Set(days.map(({ anchor }) => anchor));
  for (const { label, target } of years) {
    const anchor = target?.split('#')[1] ?? '';
    expect([label, anchors.has(anchor), anchor.includes(label)]).toEqual([label, true, true]);
  }
});
