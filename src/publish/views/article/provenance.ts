import type { Article } from '../../../model/article.js';
import type { FoundText, Status } from '../../../model/found.js';
import type { Span } from '../../../model/span.js';
import { confidenceWords } from '../../cards/certainty.js';
import { edtfWords } from '../../cards/date-words.js';

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
}

/** Words of the seed and the line they stand on; the words are empty where they may not be shown. */
export interface Evidence {
  text: string;
  line: number;
}

const STATUS: Readonly<Record<Status, string>> = {
  stated: 'stated in the seed',
  inferred: 'inferred',
  override: 'corrected by hand',
};

/** Every value found in a seed, and for what was not found a row that says so. */
export function provenanceOf(article: Article): Provenance[] {
  const { source, date, title } = article;
  return [
    titleRow(title),
    found('Publisher', source.publisher),
    ...optional('Original publisher', source.originalPublisher),
    ...optional('Agency', source.wire),
    ...source.byline.map((one) => found('Byline', one)),
    ...optional('Place', source.place),
    found('Address', source.url),
    {
      ...found(
        'Published',
        date.published && { ...date.published, value: edtfWords(date.published.edtf) },
      ),
      why: date.published?.why ?? '',
    },
    ...optional(
      'Changed',
      date.modified && { ...date.modified, value: edtfWords(date.modified.edtf) },
    ),
    ...windowRow(date.inferred),
  ];
}

function titleRow({ text, status, evidence }: Article['title']): Provenance {
  const words = {
    stated: STATUS.stated,
    derived: 'made from the first sentence',
    override: STATUS.override,
  };
  return {
    name: 'Title',
    value: text,
    status: words[status],
    evidence: shown(evidence),
    why: '',
    rule: '',
    confidence: '',
  };
}

function found(name: string, value: FoundText | null): Provenance {
  if (value === null)
    return {
      name,
      value: '',
      status: 'not stated',
      evidence: [],
      why: '',
      rule: '',
      confidence: '',
    };
  return {
    name,
    value: value.value,
    status: STATUS[value.status],
    evidence: shown(value.evidence),
    why: '',
    rule: value.rule,
    confidence: confidenceWords(value.confidence),
  };
}

function optional(name: string, value: FoundText | null): Provenance[] {
  return value === null ? [] : [found(name, value)];
}

function windowRow(inferred: Article['date']['inferred']): Provenance[] {
  if (inferred === null) return [];
  const value = edtfWords(inferred.edtf);
  return [
    {
      name: 'Published, by inference',
      value,
      status: STATUS.inferred,
      evidence: shown(inferred.evidence),
      why: inferred.why,
      rule: 'date-window',
      confidence: '',
    },
  ];
}

function shown(evidence: readonly Span[]): Evidence[] {
  return evidence.map(({ exact, line }) => ({ text: exact, line }));
}
