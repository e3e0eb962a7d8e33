import type { SiteFile } from '../../model/site.js';
import type { Edition } from '../edition.js';
import { CLAIM_COLUMNS } from './claim-table.js';
import { groupsOf, tablePath } from './groups.js';
import { QUOTE_COLUMNS } from './quote-table.js';
import { schemaPath } from './schemas.js';

/** One file, or several cut by month, of the data offered. */
export interface Resource {
  name: string;
  title: string;
  paths: readonly string[];
  format: 'ndjson' | 'csv' | 'json';
  /** Address of the JSON Schema of a line. */
  schema: string | null;
  columns: readonly (readonly [string, string])[];
}

/** All data files, as the page about the data and `datapackage.json` list them. */
export function resources(edition: Edition): Resource[] {
  const groups = groupsOf(edition);
  const files = (table: string, extension: string) =>
    groups.map((group) => tablePath(table, extension, group));
  const plain = { columns: [], schema: null };
  const lines = (name: string, title: string, paths: string[]): Resource => ({
    ...{ ...plain, name, title, paths, format: 'ndjson' },
    schema: schemaPath(name),
  });
  return [
    lines('articles', 'Articles: source, date, title, regions, names', files('articles', 'ndjson')),
    lines('quotes', 'Quotations with speaker and chain', files('quotes', 'ndjson')),
    lines('claims', 'Claims with chain and certainty', files('claims', 'ndjson')),
    lines('relations', 'How claims and quotations stand to one another', ['data/relations.ndjson']),
    { ...plain, name: 'topics', title: 'Topics', paths: ['data/topics.json'], format: 'json' },
    {
      ...plain,
      name: 'people',
      title: 'People, their names merged',
      paths: ['data/people.json'],
      format: 'json',
    },
    {
      ...plain,
      name: 'sources',
      title: 'Publishers, cited outlets and organisations',
      paths: ['data/sources.json'],
      format: 'json',
    },
    {
      ...plain,
      name: 'quotes-table',
      title: 'Quotations as a table',
      paths: files('quotes', 'csv'),
      format: 'csv',
      columns: QUOTE_COLUMNS,
    },
    {
      ...plain,
      name: 'claims-table',
      title: 'Claims as a table',
      paths: files('claims', 'csv'),
      format: 'csv',
      columns: CLAIM_COLUMNS,
    },
  ];
}

const MEDIA_TYPES = { ndjson: 'application/x-ndjson', csv: 'text/csv', json: 'application/json' };

/** A Frictionless data package that names every file, its columns and its schema. */
export function datapackage(edition: Edition): SiteFile {
  const { config, input } = edition;
  const descriptor = {
    profile: 'data-package',
    name: 'news-archive',
    title: config.title,
    description: config.description,
    homepage: config.siteUrl ?? undefined,
    'x-generator': `news-archive ${input.version}`,
    resources: resources(edition).map(described),
  };
  return { path: 'data/datapackage.json', content: `${JSON.stringify(descriptor, null, 1)}\n` };
}

/** Paths are relative to the descriptor, as the standard wants them. */
function described({ name, title, paths, format, schema, columns }: Resource): object {
  const files = paths.map((path) => path.replace(/^data\//, ''));
  return {
    name,
    title,
    path: files.length === 1 ? files[0] : files,
    format,
    mediatype: MEDIA_TYPES[format],
    encoding: 'utf-8',
    'x-json-schema': schema?.replace(/^data\//, ''),
    schema: columns.length === 0 ? undefined : { fields: columns.map(field) },
  };
}

const NUMBERS = new Set(['confidence']);
const BOOLEANS = new Set(['shown']);

function field([name, description]: readonly [string, string]): object {
  const type = NUMBERS.has(name) ? 'number' : BOOLEANS.has(name) ? 'boolean' : 'string';
  return { name, type, description };
}
