import type { Title } from '../../model/article.js';
import type { Corrections } from './corrections.js';

/** The title as read, or a person's; where none is stated after all, `derive` makes one from the text. */
export function correctedTitle(corrections: Corrections, read: Title, derive: () => Title): Title {
  const entry = corrections.of('title');
  const evidence = entry === null ? null : corrections.evidence('title', entry);
  if (entry === null || evidence === null) return read;
  corrections.note('title', entry, {
    value: entry.value,
    replaced: read.status === 'stated' ? read.text : null,
    evidence: read.status === 'stated' ? read.evidence : [],
  });
  return entry.value === null ? derive() : { text: entry.value, status: 'override', evidence };
}

/** The language a person states; null where none corrected what was read. `und`: not stated. */
export function correctedLanguage(corrections: Corrections, read: () => string): string | null {
  const entry = corrections.of('language');
  if (entry === null || corrections.evidence('language', entry) === null) return null;
  const { value } = entry;
  const before = read();
  const replaced = before === 'und' ? null : before;
  corrections.note('language', entry, { value, replaced, evidence: [] });
  return value?.replaceAll('_', '-') ?? 'und';
}

/** The slug the record asks for: that of the seed itself, or a person's; null leaves it to the file's name. */
export function correctedSlug(corrections: Corrections, read: string | null): string | null {
  const entry = corrections.of('slug');
  if (entry === null || corrections.evidence('slug', entry) === null) return read;
  corrections.note('slug', entry, { value: entry.value, replaced: read, evidence: [] });
  return entry.value;
}

/** Notes down that the article is to be left out of the site, and tells of it. */
export function noteHidden(corrections: Corrections): void {
  const entry = corrections.of('hide');
  if (entry?.value !== true || corrections.evidence('hide', entry) === null) return;
  corrections.note('hide', entry, { value: 'hidden', replaced: null, evidence: [] });
  const { who, why } = entry;
  const signed = [who === null ? '' : ` by ${who}`, why === null ? '' : `: ${why}`].join('');
  corrections.findings.push({
    file: corrections.sidecar?.path ?? '',
    line: entry.line,
    column: null,
    ruleId: 'sidecar:hidden',
    severity: 'info',
    reason: `the article is left out of the site${signed}`,
    cure: 'nothing, or delete the line hide to show it again',
  });
}
