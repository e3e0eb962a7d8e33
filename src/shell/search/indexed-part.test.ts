import { expect, test } from 'vitest';
import { indexedPart } from './indexed-part.js';

const page = (inside: string, outside = '', around = '<p>menu</p>') =>
  `<html lang="en"><head><title>A</title><script>if (a < b) "</p>"</script></head><body>${around}` +
  `<main data-pagefind-body><h1>A</h1>${inside}</main>${outside}</body></html>`;

test('what the index passes over changes nothing', () => {
  const plain = indexedPart(page('<p>words</p>'));
  expect(plain).not.toBeNull();
  expect(indexedPart(page('<p>words</p>', '<footer>other</footer>', '<p>menus</p>'))).toBe(plain);
  expect(indexedPart(page('<p>words</p><!-- note -->'))).toBe(plain);
  const ignored = (text: string) =>
    indexedPart(page(`<p>words</p><ul data-pagefind-ignore><li>${text}<br></li></ul>`));
  expect(ignored('one')).toBe(ignored('two'));
});

test.each([
  ['text of the body', page('<p>other</p>')],
  ['an anchor', page('<p id="p-1">words</p>')],
  ['the language', page('<p>words</p>').replace('lang="en"', 'lang="de"')],
  ['a filter elsewhere', page('<p>words</p>', '<b data-pagefind-filter="year">2024</b>')],
  [
    'a filter in what is ignored',
    page('<p>words</p><b data-pagefind-ignore><i data-pagefind-filter="year">1</i></b>'),
  ],
])('%s changes it', (_, html) => {
  expect(indexedPart(html)).not.toBe(indexedPart(page('<p>words</p>')));
});

test('the words of a filter count wherever it stands', () => {
  const year = (text: string) =>
    indexedPart(
      page(
        `<dl data-pagefind-ignore><dd data-pagefind-filter="year"><a href="x">${text}</a></dd></dl>`,
      ),
    );
  expect(year('2023')).not.toBe(year('2024'));
});

test('a page that is not put together well counts whole, one without a body not at all', () => {
  const loose = (menu: string) => indexedPart(page('<p>words', '', `<p>${menu}`));
  expect(loose('one')).not.toBe(loose('two'));
  expect(indexedPart('<html><body><p>words</p></body></html>')).toBeNull();
});
