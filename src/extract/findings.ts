import type { Article } from '../model/article.js';
import type { Finding } from '../model/finding.js';
import { dateNotes } from './date/notes.js';
import { shortened } from './shortened.js';
import type { Reading } from './reading.js';

type Fields = Pick<Article, 'seed' | 'source' | 'date' | 'defects' | 'overrides'>;

/** What a person should know about a record, each with the place in the seed it comes from. */
export function findingsOf(article: Fields, reading: Reading): Finding[] {
  const { seed, source, date, defects, overrides } = article;
  const found: Finding[] = [];
  const note = (
    ruleId: string,
    line: number | undefined,
    reason: string,
    cure: string,
    severity: Finding['severity'] = 'info',
  ) =>
    found.push({
      file: seed.path,
      line: line ?? null,
      column: null,
      ruleId,
      severity,
      reason,
      cure,
    });
  if (reading.prose.text.trim() === '') {
    const reason = 'no text of an article was found in it';
    note(
      'text:empty',
      undefined,
      reason,
      'scrape the article again, or delete the file',
      'warning',
    );
  }
  const corrected = new Set(overrides.map(({ field }) => field));
  for (const { ruleId, line, reason, cure, severity } of dateNotes(date, reading, corrected)) {
    note(ruleId, line, reason, cure, severity);
  }
  const { rights } = source;
  if (rights?.reserved === true) {
    const line = rights.evidence[0]?.line;
    note(
      'rights:reserved',
      line,
      `the notice reserves all rights: “${shortened(rights.notice)}”`,
      'publish it with --full-text unless-reserved, as citation, quotations and claims only',
    );
  }
  for (const { kind, span, why } of defects) {
    note(
      `source:${kind}`,
      span.line,
      `“${shortened(span.exact)}”: ${why}`,
      'nothing: the words are shown as they stand, marked as the source’s',
    );
  }
  return found;
}
