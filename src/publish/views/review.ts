import type { Finding } from '../../model/finding.js';
import { articleAt } from '../address.js';
import { atomCards, type AtomCard } from '../cards/atom-card.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import { compare } from '../order.js';
import type { PageKind } from '../page-kind.js';
import { chunkPath, chunksOf, pagerOf, rowsOf, type Pager } from '../paging.js';
import { once, piece } from '../piece.js';
import { told, type Told } from '../told.js';

const BASE = 'review/';

/** A finding with the article it is about, where there is one. */
export interface FindingRow extends Omit<Finding, 'reason' | 'cure'> {
  reason: Told;
  cure: Told | null;
  target: string | null;
}

export interface ReviewView extends Frame {
  findings: FindingRow[];
  findingsTotal: number;
  unsure: AtomCard[];
  unsureTotal: number;
  pager: Pager;
}

const rows = once((edition): Row[] => [...byGravity(edition.findings), ...unsureOf(edition)]);

/** What stands on one page of it. */
const pageOf = piece('review-page', (edition, id) => {
  const all = rows(edition);
  return {
    shown: rowsOf(all, id),
    findingsTotal: edition.findings.length,
    unsureTotal: all.length - edition.findings.length,
    pager: pagerOf(edition, BASE, all.length, id, 'rank'),
  };
});

/** What a person should look at: findings first, then claims and quotations read with too little confidence. */
export const review: PageKind = {
  ids: (edition) => chunksOf(rows(edition).length).map(({ id }) => id),
  path: (_, id) => chunkPath(BASE, id),
  view: (edition, id) => view(edition, id),
  pieces: [pageOf],
};

type Row = Finding | string;

function unsureOf({ catalog, survey }: Edition): string[] {
  return catalog.articles.flatMap(({ id }) => survey.of(id).unsure);
}

const GRAVITY: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, info: 2 };

function byGravity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      GRAVITY[a.severity] - GRAVITY[b.severity] ||
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.ruleId, b.ruleId) ||
      compare(a.reason, b.reason),
  );
}

function view(edition: Edition, id: string): ReviewView {
  const { t } = edition;
  const { shown, findingsTotal, unsureTotal, pager } = pageOf(edition, id);
  const findings = shown.filter((row) => typeof row !== 'string');
  return {
    ...frame(edition, {
      path: chunkPath(BASE, id),
      heading: t.review.title,
      description: t.review.description(
        t.counts.findings(findingsTotal),
        t.counts.statements(unsureTotal),
      ),
    }),
    findings: findings.map((finding) => findingRow(edition, finding)),
    findingsTotal,
    unsure: atomCards(
      edition,
      shown.filter((row) => typeof row === 'string'),
    ),
    unsureTotal,
    pager,
  };
}

function findingRow(edition: Edition, finding: Finding): FindingRow {
  const id = edition.survey.articleAt(finding.file);
  const entry = id === null ? null : edition.catalog.article(id);
  const guarded = (words: string) =>
    entry === null ? words : edition.shelf.guarded(words, [entry.id]);
  return {
    ...finding,
    reason: told(edition.t, guarded(finding.reason)),
    cure: finding.cure === '' ? null : told(edition.t, guarded(finding.cure)),
    target: entry === null ? null : articleAt(entry),
  };
}
