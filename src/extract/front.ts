import type { FoundText } from '../model/found.js';
import type { Span } from '../model/span.js';
import type { Reading } from './reading.js';

/** Names under which front matter gives the same thing, in order of preference. */
const NAMES = {
  title: ['title', 'headline'],
  publisher: [
    'publisher',
    'source',
    'site',
    'site_name',
    'sitename',
    'outlet',
    'publication',
    'website',
  ],
  byline: ['author', 'authors', 'byline', 'creator'],
  url: ['url', 'link', 'source_url', 'original_url', 'canonical', 'canonical_url', 'source'],
  published: [
    'date',
    'published',
    'published_at',
    'publish_date',
    'publishdate',
    'datepublished',
    'created',
  ],
  modified: ['modified', 'updated', 'lastmod', 'last_modified', 'datemodified', 'updated_at'],
  language: ['lang', 'language', 'locale'],
  place: ['place', 'location', 'dateline'],
  wire: ['wire', 'agency'],
  rights: ['rights', 'copyright', 'license', 'licence'],
  slug: ['slug'],
} as const;

export type FrontName = keyof typeof NAMES;

export interface FrontValue {
  values: string[];
  evidence: Span;
  /** Where it is stated, and how sure that place is. */
  rule: string;
  confidence: number;
}

/** What the front matter, or the metadata of a page, says under any of a field's names that `accept` agrees to. */
export function front(
  reading: Reading,
  name: FrontName,
  accept: (value: string) => boolean = () => true,
): FrontValue | null {
  const fields = reading.seed.front?.fields;
  for (const key of fields === undefined ? [] : NAMES[name]) {
    const field = fields?.get(key);
    const values = field?.values
      .map((value) => value.trim())
      .filter((value) => value !== '' && accept(value));
    if (field === undefined || values === undefined || values.length === 0) continue;
    const { start, end, rule, confidence } = field;
    return { values, evidence: reading.source.span(start, end), rule, confidence };
  }
  return null;
}

/** A stated value as a found one. */
export function foundInFront(value: FrontValue, text: string): FoundText {
  return {
    value: text,
    evidence: [value.evidence],
    rule: value.rule,
    confidence: value.confidence,
    status: 'stated',
  };
}

/** Keys the record has no field for, kept as strings. */
export function extra(reading: Reading): Record<string, string> {
  const known = new Set<string>(Object.values(NAMES).flat());
  const fields = [...(reading.seed.front?.fields ?? [])].filter(([key]) => !known.has(key));
  return Object.fromEntries(fields.map(([key, field]) => [key, field.values.join(', ')]));
}
