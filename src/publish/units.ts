import type { FileUnit, SiteFile, TableUnit } from '../model/site.js';
import { accentSheet } from './accent.js';
import { articleFiles } from './data/article-files.js';
import { datapackage } from './data/datapackage.js';
import { relationsFile } from './data/relations.js';
import { schemas } from './data/schemas.js';
import { sitemap } from './data/sitemap.js';
import { summaryFile } from './data/summary.js';
import { tables } from './data/tables.js';
import { vocabularies } from './data/vocabularies.js';
import { inEnglish, type Edition } from './edition.js';
import { feeds } from './feeds/index.js';

/**
 * Everything of a site that is no page, in units of what is made together. `paths` are the addresses of all pages, which
 * no look at the archive tells.
 */
export function* unitsOf(
  edition: Edition,
  paths: () => Iterable<string>,
): Iterable<FileUnit | TableUnit> {
  const english = inEnglish(edition);
  yield unit('accent', () => accentSheet(edition.config));
  const beside = (id: string) => unit(`article\t${id}`, () => articleFiles(edition, english, id));
  for (const table of tables(english)) yield { ...table, beside };
  yield unit('relations', () => [relationsFile(edition)]);
  yield unit('vocabularies', () => vocabularies(edition));
  yield unit('summary', () => [summaryFile(edition)]);
  yield unit('schemas', schemas);
  yield unit('datapackage', () => [datapackage(edition)]);
  yield* feeds(edition);
  yield { ...unit('sitemap', () => sitemap(paths(), edition.config.siteUrl)), always: true };
}

function unit(id: string, make: () => Iterable<SiteFile>): FileUnit {
  return { id, make: () => [...make()] };
}

/** All files of the units of a site, made one after the other. */
export function* filesOf(units: Iterable<FileUnit | TableUnit>): Iterable<SiteFile> {
  for (const unit of units) {
    if ('make' in unit) yield* unit.make();
    else {
      const parts = unit.parts.map((part) => unit.rows(part));
      for (const part of unit.parts) yield* unit.beside(part).make();
      for (const [i, { path, head }] of unit.files.entries())
        yield { path, content: head + parts.map((rows) => rows[i] ?? '').join('') };
    }
  }
}
