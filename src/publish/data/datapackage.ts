import type { SiteFile } from '../../model/site.js';
import type { Edition } from '../edition.js';
import { stringsIn, type Strings } from '../strings/index.js';
import { CLAIM_COLUMNS } from './claim-table.js';
import { groupsOf, tablePath } from './groups.js';
import { QUOTE_COLUMNS } from './quote-table.js';
import { schemaPath } from './schemas.js';

/** Data files by the names they have in `datapackage.json`. */
export type ResourceName = keyof Strings['data']['resources'];

/** One file, or several cut by month, of the data offered. */
export interface Resource {
  name: ResourceName;
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
  const lines = (name: ResourceName, paths: string[]): Resource => ({
    ...{ ...plain, name, paths, format: 'ndjson' },
    schema: schemaPath(name),
  });
  return [
    lines('articles', files('articles', 'ndjson')),
    lines('quotes', files('quotes', 'ndjson')),
    lines('claims', files('claims', 'ndjson')),
    lines('relations', ['data/relations.ndjson']),
    { ...plain, name: 'topics', paths: ['data/topics.json'], format: 'json' },
    {
      ...plain,
      name: 'people',
      paths: ['data/people.json'],
      format: 'json',
    },
    {
      ...plain,
      name: 'sources',
      paths: ['data/sources.json'],
      format: 'json',
    },
    {
      ...plain,
      name: 'quotes-table',
      paths: files('quotes', 'csv'),
      format: 'csv',
      columns: QUOTE_COLUMNS,
    },
    {
      ...plain,
      name: 'claims-table',
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
function described({ name, paths, format, schema, columns }: Resource): object {
  const files = paths.map((path) => path.replace(/^data\//, ''));
  return {
    name,
    title: stringsIn('en').data.resources[name],
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
