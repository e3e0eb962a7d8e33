import type { Article } from '../model/article.js';
import type { Finding } from '../model/finding.js';
import { front } from './front.js';
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
  for (const kind of ['published', 'modified'] as const) {
    const stated = front(reading, kind);
    if (stated === null || date[kind] !== null) continue;
    if (overrides.some(({ field }) => field === kind)) continue;
    const reason = `“${shortened(stated.values[0] ?? '')}” is no date of the calendar`;
    note('date:unreadable', stated.evidence.line, reason, 'write it as YYYY-MM-DD', 'warning');
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
  for (const stamp of [date.published, date.modified]) {
    if (stamp === null || stamp.iso !== null || stamp.status === 'override') continue;
    note(
      'date:ambiguous',
      stamp.evidence[0]?.line,
      `“${stamp.raw}” can mean ${stamp.alternatives.join(' or ')}; both are shown`,
      `state the day in ${seed.path.replace(/\.[^./]*$/, '')}.overrides.yml (published: 2025-12-01)`,
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

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
