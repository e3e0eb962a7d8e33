import { describe, expect, test } from 'vitest';
import { editionOf } from '../edition.js';
import { facetIds, facetPage, facetPath, type FacetedList } from '../facets.js';
import { stringsIn } from '../strings/index.js';
import { Draft, holder } from '../testing/draft.js';
import { inputOf } from '../testing/bind.js';
import { sampleArchive } from '../testing/sample-archive.js';
import { claims, type ClaimsView } from './claims.js';
import { quotes, type QuotesView } from './quotes.js';

const names = (start: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${start}${i}`);
const rare = names('r', 3);
const ENGLISH = { t: stringsIn('en') };
const LIST: FacetedList = {
  base: 'things/',
  order: 'time',
  all: [...names('a', 150), ...rare],
  facets: [
    { key: 'common', label: 'Common', rows: names('a', 150) },
    { key: 'rare', label: 'Rare', rows: rare },
  ],
};

describe('a list with facets', () => {
  test('has the whole list and each facet on pages of their own, every row once in each', () => {
    const ids = facetIds(LIST);
    const paths = ids.map((id) => facetPath(LIST, id));
    expect(new Set(paths).size).toBe(ids.length);
    expect(paths).toContain('things/');
    expect(paths).toContain('things/type/rare/');
    const whole = ids
      .filter((id) => !id.includes('/'))
      .flatMap((id) => facetPage(ENGLISH, LIST, id).rows);
    expect(whole).toEqual(LIST.all);
    expect(facetPage(ENGLISH, LIST, 'rare/index').rows).toEqual(rare);
  });

  test('the chosen facet leads back to the whole list', () => {
    expect(facetPage(ENGLISH, LIST, 'index').links.map(({ target }) => target)).toEqual([
      'things/type/common/',
      'things/type/rare/',
    ]);
    expect(facetPage(ENGLISH, LIST, 'rare/index').links).toMatchObject([
      { target: 'things/type/common/', chosen: false, count: 150 },
      { target: 'things/', chosen: true, count: 3 },
    ]);
  });
});

test('quotations of an article begin with whole utterances, and phrases come last', () => {
  const draft = new Draft('a.txt', [
    ['body', 'The “so-called” rescue. “We came too late,” she said.'],
  ]);
  const [outlet, anna] = [holder('outlet', 'Gazette'), holder('person', 'Anna Berg')];
  draft.quote('so-called', [outlet], { type: 'phrase' });
  draft.quote('We came too late,', [outlet, anna]);
  const view = quotes.view(editionOf(inputOf([draft])), 'index') as QuotesView;
  expect(view.rows.map(({ text }) => text)).toEqual(['We came too late,', 'so-called']);
});

test('claims narrowed to a type are of that type', () => {
  const edition = editionOf(sampleArchive());
  const { facets } = claims.view(edition, 'index') as ClaimsView;
  expect(facets.length).toBeGreaterThan(1);
  const view = claims.view(edition, 'quantity/index') as ClaimsView;
  const shown = [...view.meeting, ...view.single];
  expect(shown.length).toBeGreaterThan(0);
  expect(new Set(shown.map(({ sort }) => sort))).toEqual(new Set(['a number']));
});
