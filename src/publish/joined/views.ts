import type { Part } from '../../model/part.js';
import { spanWords } from '../cards/span-of-dates.js';
import type { Frame } from '../frame.js';
import { byLetter, letterLinks } from '../letters.js';
import { filingName } from '../order.js';
import { chunkPath, pagerOf, rowsOf } from '../paging.js';
import { joinedFrame, labelOf, partAt, type Joined } from './input.js';
import type { Bearer, Link, Shared, Trace } from './shared.js';
import type { PersonEvidence } from './shared-people.js';
import type { TopicEvidence } from './shared-topics.js';

/** The front page: the parts, and what they have together. */
export function home(joined: Joined): Frame {
  const { config, t, parts, people, topics } = joined;
  const sum = (count: (part: Part) => number) => parts.reduce((all, part) => all + count(part), 0);
  const view = {
    ...joinedFrame(joined, { path: '', heading: config.title, description: config.description }),
    heading: config.description,
    counts: [
      t.joined.counted(parts.length),
      t.counts.articles(sum(({ summary }) => summary.articles)),
      t.counts.quotations(sum(({ summary }) => summary.quotations)),
      t.counts.claims(sum(({ summary }) => summary.claims)),
    ],
    parts: parts.map((part) => ({
      label: labelOf(part),
      target: partAt(part),
      title: part.title === config.title ? null : part.title,
      dates: spanWords(part.summary, t),
      counts: countsOf(part, joined).join(', '),
    })),
    shared: [
      { label: t.joined.topicsLink, target: 'topics/', count: t.counts.topics(topics.length) },
      { label: t.joined.peopleLink, target: 'people/', count: t.counts.people(people.length) },
    ],
  };
  return view;
}

function countsOf({ summary }: Part, { t: { counts } }: Joined): string[] {
  const { articles, quotations, claims, people, topics, disagreements } = summary;
  return [
    ...[counts.articles(articles), counts.quotations(quotations), counts.claims(claims)],
    ...[counts.people(people), counts.topics(topics)],
    ...(disagreements === 0 ? [] : [counts.disagreements(disagreements)]),
  ];
}

/** One page of the people whose name several parts have. */
export function people(joined: Joined, id: string): Frame {
  const { t, people: all } = joined;
  const reason = ({ why, between }: Link<PersonEvidence>) => {
    const places = t.listed(between.map((part) => labelOf(joined.parts[part]!)));
    return 'role' in why
      ? t.joined.sameRole(why.role, places)
      : t.joined.sameCompany(t.listed(why.company), places);
  };
  const why = (links: readonly Link<PersonEvidence>[]) =>
    t.joined.onePerson(links.map(reason).join('; '));
  return list(joined, id, {
    ...{ base: 'people/', all, filing: filingName, why },
    heading: t.joined.peopleLink,
    description: t.joined.people(t.counts.people(all.length)),
    counts: ({ statements, articles }) => [
      t.counts.statements(statements),
      t.counts.articles(articles),
    ],
  });
}

/** One page of the topics that several parts have. */
export function topics(joined: Joined, id: string): Frame {
  const { t, topics: all } = joined;
  return list(joined, id, {
    ...{ base: 'topics/', all, filing: (label) => label },
    why: ([link]: readonly Link<TopicEvidence>[]) =>
      link?.why.subject == null ? t.joined.oneWords : t.joined.oneTopic(link.why.subject),
    heading: t.joined.topicsLink,
    description: t.joined.topics(t.counts.topics(all.length)),
    counts: ({ statements, articles }) => [
      t.counts.articles(articles),
      t.counts.claims(statements),
    ],
  });
}

interface ListInput<T extends Trace, Why> {
  base: string;
  heading: string;
  description: string;
  all: readonly Shared<T, Why>[];
  filing: (name: string) => string;
  why: (links: readonly Link<Why>[]) => string;
  counts: (trace: T) => string[];
}

function list<T extends Trace, Why>(joined: Joined, id: string, input: ListInput<T, Why>): Frame {
  const { base, heading, description, all, filing, why, counts } = input;
  const bearerRow = ({ traces, links }: Bearer<T, Why>) => ({
    why: links.length === 0 ? null : why(links),
    parts: traces.map((trace) => ({
      label: labelOf(joined.parts[trace.part]!),
      target: partAt(joined.parts[trace.part]!) + trace.url,
      counts: counts(trace).join(', '),
    })),
  });
  const rows = rowsOf(all, id).map(({ name, bearers }) => ({
    name,
    bearers: bearers.map(bearerRow),
  }));
  const view = {
    ...joinedFrame(joined, { path: chunkPath(base, id), heading, description }),
    description,
    letters: letterLinks(
      joined,
      base,
      all.map(({ name }) => filing(name)),
    ),
    groups: byLetter(joined, rows, ({ name }) => filing(name)),
    pager: pagerOf(joined, base, all.length, id, 'letters'),
  };
  return view;
}

/** One search over the indexes of all parts. */
export function search(joined: Joined): Frame {
  const { t, parts } = joined;
  const view = {
    ...joinedFrame(joined, {
      path: 'search/',
      heading: t.search.title,
      description: t.search.description,
    }),
    indexes: 1,
    parts: parts.map((part) => `${partAt(part)}:${part.summary.searchIndexes}`).join(' '),
    lists: [
      { label: t.joined.topicsLink, target: 'topics/' },
      { label: t.joined.peopleLink, target: 'people/' },
      ...parts.map((part) => ({ label: labelOf(part), target: partAt(part) })),
    ],
  };
  return view;
}

/** The page for addresses that do not exist; it is served at any depth. */
export function notFound(joined: Joined): Frame {
  const { config, t } = joined;
  const base = config.siteUrl === null ? '/' : new URL(config.siteUrl).pathname;
  const made = joinedFrame(joined, {
    path: '404.html',
    heading: t.notFound.title,
    description: t.notFound.description,
  });
  return { ...made, root: base.endsWith('/') ? base : `${base}/`, canonical: null };
}
