import { dayOf } from '../charts/scale.js';
import type { Edition } from '../edition.js';
import { compare } from '../order.js';
import { articleCard, type ArticleCard } from './article-card.js';
import { atomCard, type AtomCard } from './atom-card.js';
import { capital } from './counts.js';
import { edtfWords, machineDate } from './date-words.js';

/** One entry of a timeline: something said to have happened, or a report that appeared. */
export interface Moment {
  edtf: string;
  /** Id of the claim that tells of it, or of the article that appeared. */
  id: string;
  kind: 'event' | 'report';
}

/** A day, month or year with what is said to have happened then and what was reported then. */
export interface DayGroup {
  words: string;
  datetime: string | null;
  anchor: string;
  events: AtomCard[];
  reports: ArticleCard[];
}

/** What some articles tell of and when they appeared, newest first. */
export function momentsOf({ survey }: Edition, articles: readonly string[]): Moment[] {
  const moments = articles.flatMap((id) => {
    const { times, published } = survey.of(id);
    const events = times.map(({ claim, edtf }) => ({
      edtf: daily(edtf),
      id: claim,
      kind: 'event' as const,
    }));
    const report =
      published === null ? [] : [{ edtf: daily(published), id, kind: 'report' as const }];
    return [...events, ...report];
  });
  return moments
    .map((moment) => ({ moment, day: dayOf(moment.edtf) ?? 0 }))
    .sort(
      (a, b) =>
        b.day - a.day ||
        compare(a.moment.edtf, b.moment.edtf) ||
        compare(a.moment.kind, b.moment.kind),
    )
    .map(({ moment }) => moment);
}

/** Without the time of day: a timeline goes by days. */
function daily(edtf: string): string {
  return edtf.replace(/T[^/,\]]*/g, '');
}

/** Moments under the day, month or year they are known to. */
export function dayGroups(edition: Edition, moments: readonly Moment[]): DayGroup[] {
  const groups: (DayGroup & { edtf: string })[] = [];
  for (const { edtf, id, kind } of moments) {
    if (groups.at(-1)?.edtf !== edtf) groups.push({ edtf, ...emptyDay(edition, edtf) });
    const group = groups.at(-1)!;
    if (kind === 'report') group.reports.push(articleCard(edition, id));
    else group.events.push(...[atomCard(edition, id)].flatMap((card) => card ?? []));
  }
  return groups;
}

/** Fragment of a day's heading. */
export function dayAnchor(edtf: string): string {
  return `d-${edtf.replace(/[^\d]+/g, '-').replace(/^-+|-+$/g, '')}`;
}

function emptyDay({ t }: Edition, edtf: string): DayGroup {
  return {
    words: capital(edtfWords(edtf, t)),
    datetime: machineDate(edtf),
    anchor: dayAnchor(edtf),
    events: [],
    reports: [],
  };
}
