import type { Edition } from '../edition.js';

/** Above this number of articles the tables are cut by month of publication. */
const SPLIT = 5_000;

/** Articles whose rows share a file. `name` is null where one file holds them all. */
export interface Group {
  name: string | null;
  articles: readonly string[];
}

/** The groups of an archive: one, or one for each month and one for what is undated. */
export function groupsOf({ catalog, survey }: Edition, split = SPLIT): Group[] {
  const ids = catalog.articleIds;
  if (ids.length <= split) return [{ name: null, articles: ids }];
  const months = new Map<string, string[]>();
  for (const id of ids) {
    const month = /^\d{4}-\d\d/.exec(survey.of(id).published ?? '')?.[0] ?? 'undated';
    const group = months.get(month);
    if (group === undefined) months.set(month, [id]);
    else group.push(id);
  }
  return [...months.keys()].sort().map((name) => ({ name, articles: months.get(name) ?? [] }));
}

/** Where a table of a group is. */
export function tablePath(table: string, extension: string, { name }: Group): string {
  return name === null ? `data/${table}.${extension}` : `data/${table}/${name}.${extension}`;
}
