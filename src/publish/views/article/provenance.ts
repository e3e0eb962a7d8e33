import type { Article } from '../../../model/article.js';
import type { FoundDate, FoundText, Status } from '../../../model/found.js';
import type { FieldName } from '../../../model/override.js';
import { confidenceWords } from '../../cards/certainty.js';
import { edtfWords } from '../../cards/date-words.js';
import { correctionOf, type Signature } from './corrections.js';
import { evidenceOf, type Evidence } from './evidence.js';
import type { Strings } from '../../strings/index.js';
import { told, type Told } from '../../told.js';

/** How one value of a record came to be known. */
export interface Provenance {
  name: string;
  value: string;
  status: string;
  evidence: Evidence[];
  /** Why this reading was chosen, where several were possible. */
  why: Told | null;
  rule: string;
  confidence: string;
  /** Who corrected it, why, and what the program had read. */
  correction: Signature | null;
}

function statusWords(status: Status, { apparatus }: Strings): string {
  return { stated: apparatus.stated, inferred: apparatus.inferred, override: apparatus.byHand }[
    status
  ];
}

/** Every value found in a seed, and for what was not found a row that says so. */
export function provenanceOf(article: Article, t: Strings): Provenance[] {
  const { source, date } = article;
  const always = (field: FieldName, value: FoundText | null) => found(article, field, value, t);
  const optional = (field: FieldName, value: FoundText | null) =>
    value === null && correctionOf(article, field) === null ? [] : [always(field, value)];
  return [
    titleRow(article, t),
    ...correctedRow(article, 'standfirst', article.standfirst?.exact ?? '', t),
    ...correctedRow(article, 'language', article.language === 'und' ? '' : article.language, t),
    always('publisher', source.publisher),
    ...optional('originalPublisher', source.originalPublisher),
    ...optional('wire', source.wire),
    ...source.byline.map((one) => always('byline', one)),
    ...(source.byline.length === 0 ? optional('byline', null) : []),
    ...optional('place', source.place),
    always('url', source.url),
    dateRow(article, 'published', date.published, t),
    ...optional('modified', date.modified).map(() =>
      dateRow(article, 'modified', date.modified, t),
    ),
    ...windowRow(date.inferred, t),
    ...correctedRow(article, 'rights', source.rights?.notice ?? '', t),
    ...correctedRow(article, 'slug', article.slug, t),
  ];
}

const NOTHING = { evidence: [], why: null, rule: '', confidence: '', correction: null };

function titleRow(article: Article, t: Strings): Provenance {
  const { text, status, evidence } = article.title;
  const words = {
    stated: t.apparatus.stated,
    derived: t.apparatus.fromFirstSentence,
    override: t.apparatus.byHand,
  };
  return {
    ...NOTHING,
    name: t.apparatus.fields.title,
    value: text,
    status: words[status],
    evidence: evidenceOf(evidence),
    correction: correctionOf(article, 'title'),
  };
}

/** A field that has a row only where a person corrected it. */
function correctedRow(
  article: Article,
  field: FieldName,
  value: string,
  { apparatus }: Strings,
): Provenance[] {
  const correction = correctionOf(article, field);
  if (correction === null) return [];
  const status = value === '' ? apparatus.notStatedByHand : apparatus.byHand;
  return [{ ...NOTHING, name: apparatus.fields[field], value, status, correction }];
}

function found(
  article: Article,
  field: FieldName,
  value: FoundText | null,
  t: Strings,
): Provenance {
  const { apparatus } = t;
  const [name, correction] = [apparatus.fields[field], correctionOf(article, field)];
  if (value === null) {
    const status = correction === null ? apparatus.notStated : apparatus.notStatedByHand;
    return { ...NOTHING, name, value: '', status, correction };
  }
  const byHand = value.status === 'override';
  return {
    ...NOTHING,
    name,
    value: value.value,
    status: statusWords(value.status, t),
    evidence: evidenceOf(value.evidence),
    rule: byHand ? '' : value.rule,
    confidence: byHand ? '' : confidenceWords(value.confidence, t),
    correction,
  };
}

function dateRow(
  article: Article,
  field: 'published' | 'modified',
  date: FoundDate | null,
  t: Strings,
): Provenance {
  const row = found(article, field, date && { ...date, value: edtfWords(date.edtf, t) }, t);
  return { ...row, why: date === null || date.why === '' ? null : told(t, date.why) };
}

function windowRow(inferred: Article['date']['inferred'], t: Strings): Provenance[] {
  if (inferred === null) return [];
  return [
    {
      ...NOTHING,
      name: t.apparatus.window,
      value: edtfWords(inferred.edtf, t),
      status: t.apparatus.inferred,
      evidence: evidenceOf(inferred.evidence),
      why: told(t, inferred.why),
      rule: 'date-window',
    },
  ];
}
