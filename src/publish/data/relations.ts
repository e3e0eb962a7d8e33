import type { Relation } from '../../model/relation.js';
import type { SiteFile } from '../../model/site.js';
import type { Edition } from '../edition.js';
import { recordJson } from './serial.js';

/** All relations, agreements among them, one to a line. */
export function relationsFile(edition: Edition): SiteFile {
  const { relations } = edition.catalog;
  const rows = relations.map((relation) => `${recordJson(shown(edition, relation), true)}\n`);
  return { path: 'data/relations.ndjson', content: rows.join('') };
}

/** Evidence from a restricted article keeps its offsets and loses its words. */
function shown({ shelf }: Edition, relation: Relation): Relation {
  const evidence = relation.evidence.map((one) =>
    shelf.isRestricted(one.article)
      ? { ...one, span: { ...one.span, exact: '', prefix: '', suffix: '' } }
      : one,
  );
  const why = shelf.guarded(
    relation.why,
    evidence.map(({ article }) => article),
  );
  return { ...relation, why, evidence };
}
