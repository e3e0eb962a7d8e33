import { expect, test } from 'vitest';
import { fill } from './fill.js';

/** What a macro of Nunjucks gives. */
const html = (text: string): unknown =>
  Object.assign(Object.create(String.prototype), { toString: () => text });

test('words are escaped, whatever is in them, and what a macro made is not', () => {
  const sentence = 'A copy of {article} ({outlet}) & no more';
  const holes = { article: html('<a href="x">X</a>'), outlet: '<b>{article}</b>' };
  expect(fill(sentence, holes)).toBe(
    'A copy of <a href="x">X</a> (&lt;b&gt;{article}&lt;/b&gt;) &amp; no more',
  );
});

test('a hole that nothing fills stays, also one named like what every object has', () => {
  expect(fill('{nothing} {constructor} {toString}', {})).toBe('{nothing} {constructor} {toString}');
});

test('signs that mean something in a replacement mean nothing here', () => {
  expect(fill('{a}', { a: "$& $1 $' cost" })).toBe("$&amp; $1 $' cost");
});
