import type { Article } from '../../model/article.js';
import type { Finding } from '../../model/finding.js';
import type { Override } from '../../model/override.js';
import { describe, type Screen } from '../../shell/console.js';
import { explainClaims, explainQuotes } from './atoms.js';
import { explainFields, quoted } from './fields.js';
import { explainLines } from './lines.js';
import { Page } from './page.js';

const INDENT = 2;

/** How a record came about, for a reader at a terminal: lines, fields, quotations, claims, and what is wrong. */
export function explained(article: Article, screen: Screen): string[] {
  const page = new Page(screen);
  const { seed, sidecar, defects, overrides, findings } = article;
  page.row([{ words: seed.path, style: 'title' }]);
  page.text(
    0,
    `${seed.format}, ${seed.encoding}, ${seed.bytes} bytes, SHA-256 ${seed.sha256}`,
    'faint',
  );
  if (sidecar !== null) page.text(0, `corrected by ${sidecar.path}`, 'hand');
  explainLines(page, article);
  explainFields(page, article);
  explainQuotes(page, article);
  explainClaims(page, article);
  page.section('Errors in the source', defects.length);
  for (const { kind, span, against, why } of defects) {
    page.text(INDENT, `${kind}: ${why}`);
    for (const one of [span, ...against]) quoted(page, INDENT * 2, one);
  }
  page.section('Corrections', overrides.length);
  for (const override of overrides) correction(page, override, sidecar?.path ?? '');
  page.section('Findings', findings.length);
  for (const finding of findings) told(page, finding);
  page.blank();
  return page.lines;
}

function correction(page: Page, override: Override, file: string): void {
  const { field, action, value, replaced, evidence, who, why, line } = override;
  const now = action === 'reject' ? 'rejected' : (value ?? 'not stated');
  page.text(INDENT, `${field}: ${now}`, 'hand');
  const was = action === 'add' ? 'was not read' : `was read as: ${replaced ?? 'not stated'}`;
  if (field !== 'hide') page.text(INDENT * 2, was);
  for (const span of evidence.slice(0, 3)) quoted(page, INDENT * 2, span);
  const signed = [who === null ? '' : `by ${who}`, why ?? '', `${file}:${line}`];
  page.text(INDENT * 2, signed.filter((part) => part !== '').join(' · '), 'faint');
}

function told(page: Page, finding: Finding): void {
  const [reason = '', cure = ''] = describe(finding).split('\n');
  page.text(INDENT, reason, finding.severity === 'info' ? undefined : 'doubt');
  page.text(INDENT * 2, cure.trim(), 'faint');
}
