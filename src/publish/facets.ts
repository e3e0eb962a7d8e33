import type { Edition } from './edition.js';
import { chunkPath, chunksOf, INDEX, pagerOf, rowsOf, type Order, type Pager } from './paging.js';

/** A part of a list that shares one quality and has an address of its own: `quotes/type/direct/`. */
export interface Facet {
  key: string;
  label: string;
  rows: readonly string[];
}

/** A list, whole and by its facets. */
export interface FacetedList {
  base: string;
  order: Order;
  all: readonly string[];
  /** Those without rows are left out. */
  facets: readonly Facet[];
}

/** A way to narrow a list, or, for the one that is chosen, back to the whole of it. */
export interface FacetLink {
  label: string;
  /** Null on every page but the list's own address, which alone counts over the whole list. */
  count: number | null;
  target: string;
  chosen: boolean;
}

/** What one page of a faceted list shows. */
export interface FacetPage {
  rows: string[];
  /** The facet the page is narrowed to; null for the whole list. */
  facet: Facet | null;
  links: FacetLink[];
  pager: Pager;
}

/** Ids of all pages of a list, which are their addresses below its own. */
export function facetIds(list: FacetedList): string[] {
  return [null, ...list.facets].flatMap((facet) =>
    chunksOf((facet?.rows ?? list.all).length).map(({ id }) => idOf(facet?.key ?? '', id)),
  );
}

/** Where a page is. */
export function facetPath({ base }: Pick<FacetedList, 'base'>, id: string): string {
  const { key, chunk } = partsOf(id);
  return chunkPath(facetBase(base, key), chunk);
}

export function facetPage(edition: Pick<Edition, 't'>, list: FacetedList, id: string): FacetPage {
  const { key, chunk } = partsOf(id);
  const facet = list.facets.find((one) => one.key === key) ?? null;
  const rows = facet?.rows ?? list.all;
  return {
    rows: rowsOf(rows, chunk),
    facet,
    links: list.facets.length < 2 ? [] : list.facets.map((one) => linkTo(list, one, facet, chunk)),
    pager: pagerOf(edition, facetBase(list.base, key), rows.length, chunk, list.order),
  };
}

/** Rows under the sorts of quotation or claim, in their order. */
export function facetsOf(
  rows: readonly string[],
  types: readonly string[],
  labels: Readonly<Record<string, string>>,
  { survey }: Edition,
): Facet[] {
  const groups = new Map<string, string[]>(types.map((key) => [key, []]));
  for (const id of rows) groups.get(survey.place(id)?.type ?? '')?.push(id);
  return [...groups].flatMap(([key, found]) =>
    found.length === 0 ? [] : [{ key, label: labels[key] ?? key, rows: found }],
  );
}

function linkTo(
  { base }: FacetedList,
  facet: Facet,
  chosen: Facet | null,
  chunk: string,
): FacetLink {
  const isChosen = facet === chosen;
  return {
    label: facet.label,
    count: chunk === INDEX ? facet.rows.length : null,
    target: isChosen ? base : facetBase(base, facet.key),
    chosen: isChosen,
  };
}

function facetBase(base: string, key: string): string {
  return key === '' ? base : `${base}type/${key}/`;
}

function idOf(key: string, chunk: string): string {
  return key === '' ? chunk : `${key}/${chunk}`;
}

function partsOf(id: string): { key: string; chunk: string } {
  const at = id.indexOf('/');
  return at < 0 ? { key: '', chunk: id } : { key: id.slice(0, at), chunk: id.slice(at + 1) };
}
