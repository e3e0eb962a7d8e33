import type { Article } from '../model/article.js';
import type { Finding } from '../model/finding.js';

type Fields = Pick<Article, 'seed' | 'source' | 'date' | 'defects'>;

/** What a person should know about a record, each with the place in the seed it comes from. */
export function findingsOf({ seed, source, date, defects }: Fields): Finding[] {
  const found: Finding[] = [];
  const note = (ruleId: string, line: number | undefined, reason: string, cure: string) =>
    found.push({
      file: seed.path,
      line: line ?? null,
      column: null,
      ruleId,
      severity: 'info',
      reason,
      cure,
    });
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
    if (stamp === null || stamp.iso !== null) continue;
    note(
      'date:ambiguous',
      stamp.evidence[0]?.line,
      `“${stamp.raw}” can mean ${stamp.alternatives.join(' or ')}; both are shown`,
      'state the day in front matter (date: 2025-12-01), in a .md seed',
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
