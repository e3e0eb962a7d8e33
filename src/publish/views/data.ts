import { resources } from '../data/datapackage.js';
import { SIDECAR_SCHEMA } from '../data/schemas.js';
import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import { ONLY, type PageKind } from '../page-kind.js';

const PATH = 'data/';

export interface DataView extends Frame {
  resources: {
    title: string;
    format: string;
    files: { label: string; target: string }[];
    schema: string | null;
    columns: readonly (readonly [string, string])[];
  }[];
  restricted: boolean;
  /** Address of the schema of corrections. */
  sidecarSchema: string;
}

/** The page about the data: every file, what is in it and how to read it. */
export const data: PageKind = {
  ids: () => ONLY,
  path: () => PATH,
  view: (edition) => view(edition),
};

function view(edition: Edition): DataView {
  return {
    ...frame(edition, {
      path: PATH,
      heading: edition.t.data.title,
      description: edition.t.data.description,
    }),
    resources: resources(edition).map(({ name, format, paths, schema, columns }) => ({
      title: edition.t.data.resources[name],
      format: format.toUpperCase(),
      files: paths.map((path) => ({ label: path.replace(/^data\//, ''), target: path })),
      schema,
      columns,
    })),
    sidecarSchema: SIDECAR_SCHEMA,
    restricted: edition.catalog.articles.some(({ id }) => edition.shelf.isRestricted(id)),
  };
}
