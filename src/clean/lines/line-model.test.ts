import { expect, test } from 'vitest';
import { articleOf } from '../../../test/article.js';
import { shippedReader } from '../../../test/models.js';
import { seedOf } from '../../../test/seed.js';
import { clean } from '../index.js';
import { linesOf } from '../line.js';
import { mainBlock } from './main-block.js';

const MENU = ['Home', 'News', 'Sport', 'Weather', 'Jobs', 'Newsletters', 'Sign in'];
const HEADLINE = 'Harbour town loses its last ferry after ninety years';
const PARAGRAPHS = [
  'The last ferry left the harbour town on Monday morning, and hardly anybody came to wave it off.',
  'The council had stopped paying for the ferry in spring, after its engine failed for the third time in a year.',
  '“We carried four generations across this water,” said Anna Hale, who steered the ferry for twenty years.',
  'A bridge eleven kilometres up the river is to take the traffic of the town from next week on.',
  'Shopkeepers at the harbour fear that fewer visitors will come, and have asked the council for help.',
];
const OTHERS = [
  'Most read',
  'Ten gardens to see this summer',
  'Mayor opens new library',
  'Contact us',
];
const PAGE = [...MENU, HEADLINE, 'Tom Berg', '4 March 2024', ...PARAGRAPHS, ...OTHERS].join('\n');

function rolesOf(text: string): Map<string, string> {
  const regions = clean(seedOf(text), shippedReader().lines);
  return new Map(regions.map(({ role, span }) => [span.exact, role]));
}

test('the article of a whole page is body, the page around it is not', () => {
  const roles = rolesOf(PAGE);
  for (const paragraph of PARAGRAPHS) expect(roles.get(paragraph)).toMatch(/^(?:body|standfirst)$/);
  for (const line of [...MENU, ...OTHERS]) expect(roles.get(line)).not.toBe('body');
});

test('headline, byline and day are those above the article', () => {
  const { title, source, date } = articleOf(PAGE);
  expect(title).toMatchObject({ text: HEADLINE, status: 'stated' });
  expect(source.byline.map(({ value }) => value)).toEqual(['Tom Berg']);
  expect(date.published?.iso).toBe('2024-03-04');
});

test('a text of nothing but sentences stays whole', () => {
  const roles = rolesOf(
    [...PARAGRAPHS, ...PARAGRAPHS.map((text) => `So it was. ${text}`)].join('\n'),
  );
  expect(new Set(roles.values())).toEqual(new Set(['body', 'space']));
});

test('many days in a list of other articles date nothing', () => {
  const list = ['1 May 2023', '2 June 2023', '3 July 2023', '4 August 2023'];
  expect(articleOf([...PARAGRAPHS, 'Most read', ...list].join('\n')).date.published).toBeNull();
});

test('the densest stretch of prose is found between short lines', () => {
  expect(mainBlock(linesOf(PAGE, 0))).toEqual({ first: 10, last: 14 });
  expect(mainBlock(linesOf('Home\nNews', 0))).toEqual({ first: 0, last: -1 });
});
