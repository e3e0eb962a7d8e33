import type { Article } from '../../../model/article.js';
import type { FoundDate, FoundText, Status } from '../../../model/found.js';
import type { FieldName } from '../../../model/override.js';
import { confidenceWords } from '../../cards/certainty.js';
import { edtfWords } from '../../cards/date-words.js';
import { correctionOf, nameOf, type Signature } from './corrections.js';
import { evidenceOf, type Evidence } from './evidence.js';

/** How one value of a record came to be known. */
export interface Provenance {
  name: string;
  value: string;
  status: string;
  evidence: Evidence[];
  /** Why this reading was chosen, where several were possible. */
  why: string;
  rule: string;
  confidence: string;
  /** Who corrected it, why, and what the program had read. */
  correction: Signature | null;
}

const STATUS: Readonly<Record<Status, string>> = {
  stated: 'stated in the seed',
  inferred: 'inferred',
  override: 'corrected by hand',
};

/** Every value found in a seed, and for what was not found a row that says so. */
export function provenanceOf(article: Article): Provenance[] {
  const { source, date } = article;
  const always = (field: FieldName, value: FoundText | null) => found(article, field, value);
  const optional = (field: FieldName, value: FoundText | null) =>
    value === null && correctionOf(article, field) === null ? [] : [always(field, value)];
  return [
    titleRow(article),
    ...correctedRow(article, 'standfirst', article.standfirst?.exact ?? ''),
    ...correctedRow(article, 'language', article.language === 'und' ? '' : article.language),
    always('publisher', source.publisher),
    ...optional('originalPublisher', source.originalPublisher),
    ...optional('wire', source.wire),
    ...source.byline.map((one) => always('byline', one)),
    ...(source.byline.length === 0 ? optional('byline', null) : []),
    ...optional('place', source.place),
    always('url', source.url),
    dateRow(article, 'published', date.published),
    ...optional('modified', date.modified).map(() => dateRow(article, 'modified', date.modified)),
    ...windowRow(date.inferred),
    ...correctedRow(article, 'rights', source.rights?.notice ?? ''),
    ...correctedRow(article, 'slug', article.slug),
  ];
}

const NOTHING = { evidence: [], why: '', rule: '', confidence: '', correction: null };

function titleRow(article: Article): Provenance {
  const { text, status, evidence } = article.title;
  const words = {
    stated: STATUS.stated,
    derived: 'made from the first sentence',
    override: STATUS.override,
  };
  return {
    ...NOTHING,
    name: nameOf('title'),
    value: text,
    status: words[status],
    evidence: evidenceOf(evidence),
    correction: correctionOf(article, 'title'),
  };
}

/** A field that has a row only where a person corrected it. */
function correctedRow(article: Article, field: FieldName, value: string): Provenance[] {
  const correction = correctionOf(article, field);
  if (correction === null) return [];
  const status = value === '' ? `not stated, ${STATUS.override}` : STATUS.override;
  return [{ ...NOTHING, name: nameOf(field), value, status, correction }];
}

function found(article: Article, field: FieldName, value: FoundText | null): Provenance {
  const [name, correction] = [nameOf(field), correctionOf(article, field)];
  if (value === null) {
    const status = correction === null ? 'not stated' : `not stated, ${STATUS.override}`;
    return { ...NOTHING, name, value: '', status, correction };
  }
  const byHand = value.status === 'override';
  return {
    ...NOTHING,
    name,
    value: value.value,
    status: STATUS[value.status],
    evidence: evidenceOf(value.evidence),
    rule: byHand ? '' : value.rule,
    confidence: byHand ? '' : confidenceWords(value.confidence),
    correction,
  };
}

function dateRow(
  article: Article,
  field: 'published' | 'modified',
  date: FoundDate | null,
): Provenance {
  const row = found(article, field, date && { ...date, value: edtfWords(date.edtf) });
  return { ...row, why: date?.why ?? '' };
}

function windowRow(inferred: Article['date']['inferred']): Provenance[] {
  if (inferred === null) return [];
  return [
    {
      ...NOTHING,
      name: 'Published, by inference',
      value: edtfWords(inferred.edtf),
      status: STATUS.inferred,
      evidence: evidenceOf(inferred.evidence),
      why: inferred.why,
      rule: 'date-window',
    },
  ];
}
