import { Draws } from '../../test/rebuild/draws.js';
import { paragraphs, spoken, told, type Event } from './sentences.js';
import { ASPECTS, FAMILY, FIELDS, GIVEN, ROLES, SOURCES, TOWNS, type Field } from './words.js';

/** An invented article, and what a publisher's system knows of it. */
export interface Article {
  /** File name without its ending. */
  name: string;
  title: string;
  author: string;
  source: string;
  /** ISO 8601, UTC. */
  date: string;
  /** Three of three hundred. */
  topics: readonly string[];
  paragraphs: readonly string[];
}

/** What paragraphs are added up to; the last one is whole, so that articles have about 470. */
const WORDS = 436;
const FIRST_DAY = Date.UTC(2022, 0, 1, 6);
/** Twelve articles a day: a larger archive is a longer one. */
const STEP = 2 * 60 * 60 * 1000;
/** Reports of one event, one after the other. */
const REPORTS = [1, 1, 2, 3] as const;

/** The same articles in every run; the first n are the same however many are asked for. */
export function* articles(count: number): Generator<Article> {
  const draws = new Draws(7);
  let [event, left] = [eventOf(draws), 0];
  for (let i = 0; i < count; i++) {
    if (left === 0) [event, left] = [eventOf(draws), draws.of(REPORTS)];
    left--;
    yield articleOf(event, i, draws);
  }
}

/** A report takes about half of what there is to quote and to tell. */
const QUOTATIONS = 7;
const STATEMENTS = 9;

function eventOf(draws: Draws): Event {
  const field = draws.of(FIELDS);
  const people = [0, 1, 2].map(() => {
    const [given, family] = [draws.of(GIVEN), draws.of(FAMILY)];
    return { name: `${given} ${family}`, family, role: draws.of(ROLES) };
  });
  const about = {
    field,
    topics: topicsOf(field, draws),
    town: draws.of(TOWNS),
    people,
    thing: draws.of(field.things),
    work: draws.of(field.works),
    trouble: draws.of(field.troubles),
  };
  const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  return {
    ...about,
    quotations: many(QUOTATIONS, () => ({
      words: spoken(about, draws),
      speaker: draws.of(people),
    })),
    statements: many(STATEMENTS, () => told(about, draws)),
  };
}

/** Three topics, the first one of the event's own field. */
function topicsOf(field: Field, draws: Draws): string[] {
  const topics = new Set([`${field.name} ${draws.of(ASPECTS)}`]);
  while (topics.size < 3) topics.add(`${draws.of(FIELDS).name} ${draws.of(ASPECTS)}`);
  return [...topics];
}

function articleOf(event: Event, i: number, draws: Draws): Article {
  const { topics, town, people, thing, trouble } = event;
  const title = draws.of([
    `${town} argues about ${topics[0]!}`,
    `${people[0]!.family} defends ${thing} of ${town}`,
    `${town}: ${trouble} puts ${topics[0]!} in question`,
  ]);
  return {
    name: `a${String(i).padStart(6, '0')}`,
    title,
    author: `${draws.of(GIVEN)} ${draws.of(FAMILY)}`,
    source: draws.of(SOURCES),
    date: new Date(FIRST_DAY + i * STEP).toISOString().slice(0, 19) + 'Z',
    topics,
    paragraphs: paragraphs(event, WORDS, draws),
  };
}

/** An article as Markdown with front matter, which ours, Hugo and Eleventy read alike. */
export function markdown({ title, author, source, date, topics, paragraphs }: Article): string {
  const front = { title, author, source, date, topics };
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---', '', paragraphs.join('\n\n'), ''].join('\n');
}
