import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Article } from '../../src/model/article.js';
import type { Region } from '../../src/model/region.js';
import { readOne } from '../../src/reading.js';
import { shippedReader } from '../models.js';

/** What a reader says of a seed, as an expectation writes it down: `null` for what is not stated. */
export interface Outcome {
  title: string | null;
  standfirst: string | null;
  /** Names, with the kind behind those that are no person's: `Reuters (agency)`. */
  byline: string[];
  /** ISO 8601, or EDTF where the day is not certain. */
  published: string | null;
  modified: string | null;
  publisher: string | null;
  original: string | null;
  agency: string | null;
  place: string | null;
  url: string | null;
  language: string;
  rights: { holder: string | null; year: number | null; reserved: boolean } | null;
  /** The rules of what a person should know. */
  findings: string[];
  /** All regions but white space, one to a line: `role: exact text`, with ⏎ for a line end. */
  regions: string;
}

/** The fields of an expectation that matter for its trap, and always all regions. */
export interface Expectation extends Partial<Outcome> {
  /** What a naive scrape does here, in words. */
  trap: string;
  /** Why it is not read rightly yet; what comes out instead stands beside it, in `NAME.today.yml`. */
  known?: string;
  regions: string;
}

export function readExpectation(path: string): Expectation {
  return parse(readFileSync(path, 'utf8')) as Expectation;
}

/** Reads a seed as a build does, with the shipped models. */
export function outcomeOf(path: string, bytes: Uint8Array): Outcome {
  const { article, findings } = readOne({ path, bytes }, shippedReader());
  if (article === null) throw new Error(`${path}: ${findings.map(({ reason }) => reason).join()}`);
  const { source, date } = article;
  const rights = source.rights;
  return {
    title: article.title.status === 'stated' ? article.title.text : null,
    standfirst: article.standfirst?.exact ?? null,
    byline: source.byline.map(({ value, kind }) =>
      kind === 'person' ? value : `${value} (${kind})`,
    ),
    published: date.published?.value ?? null,
    modified: date.modified?.value ?? null,
    publisher: source.publisher?.value ?? null,
    original: source.originalPublisher?.value ?? null,
    agency: source.wire?.value ?? null,
    place: source.place?.value ?? null,
    url: source.url?.value ?? null,
    language: article.language,
    rights: rights && { holder: rights.holder, year: rights.year, reserved: rights.reserved },
    findings: ruleIds(article),
    regions: written(article.regions),
  };
}

function ruleIds({ findings }: Article): string[] {
  return [...new Set(findings.map(({ ruleId }) => ruleId))];
}

function written(regions: readonly Region[]): string {
  return regions
    .filter(({ role }) => role !== 'space')
    .map(({ role, span }) => `${role}: ${span.exact.trim().replace(/\r\n?|\n/g, '⏎')}`)
    .join('\n');
}

/** Roles of the page around an article: which of them a line has, nobody reads but who looks at what was taken out. */
const PAGE = /^(?:navigation|share|promo|related|comments|debris): /;

/**
 * The part of an outcome that an expectation speaks of. Where it says `page: text`, any role of the page around the
 * article will do.
 */
export function comparable(outcome: Outcome, expected: Expectation): Partial<Outcome> {
  const wanted = expected.regions.split('\n');
  const regions = outcome.regions.split('\n').map((line, i) => {
    const page = line.replace(PAGE, 'page: ');
    return wanted[i] === page ? page : line;
  });
  const asked = Object.entries(outcome).filter(([field]) => field in expected);
  return { ...Object.fromEntries(asked), regions: regions.join('\n') };
}
