import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../../test/run.js';
import { deadLinks } from './links.js';
import { writeInto } from './files.js';

/** What is said of the links of a page beside a few others. */
async function told(html: string): Promise<string[]> {
  const out = scratchFolder();
  writeInto(out, 'index.html', '<h1 id="top">Home</h1>');
  writeInto(out, 'b c/index.html', '<p id="q-1">Ferry</p><p id="a&amp;b">Port</p>');
  writeInto(out, 'feed.xml', '<feed/>');
  writeInto(out, '404.html', '<a href="/nowhere/">x</a>');
  writeInto(out, 'a/index.html', html);
  const findings = await deadLinks(out);
  return findings.map(({ file, line, reason }) => `${file}:${line} ${reason}`);
}

describe('links that lead somewhere', () => {
  test.each([
    '<a href="../">',
    '<a href="../index.html#top">',
    '<a href="../b%20c/#q-1">',
    '<a href="../b%20c/#a&amp;b">',
    '<a href="/feed.xml#any">',
    '<a href="#here" id="here">',
    '<a href="?q=ferry">',
    '<a href="https://example.org/nowhere">',
    '<a href="mailto:anna@example.org">',
    '<img src="data:image/png;base64,AA==">',
  ])('%s', async (html) => {
    expect(await told(html)).toEqual([]);
  });
});

describe('links that lead nowhere are told of with page and line', () => {
  test.each([
    ['<a href="../c/">', 'the link ../c/ leads to no file'],
    ['<a href="../b%20c">', 'the link ../b%20c leads to no file'],
    ['<img src="../a.png">', 'the link ../a.png leads to no file'],
    ['<a href="../#bottom">', 'the link ../#bottom leads to no element of that page'],
    ['<a href="#q-1">', 'the link #q-1 leads to no element of that page'],
    ['<a href="../100%/">', 'the link ../100%/ is no address'],
    ['<a href="http://[">', 'the link http://[ is no address'],
  ])('%s', async (html, reason) => {
    expect(await told(`<p>\n${html}`)).toEqual([`a/index.html:2 ${reason}`]);
  });
});

test('without a site there are none', async () => {
  expect(await deadLinks(path.join(scratchFolder(), 'none'))).toEqual([]);
});

test('a link spelt out in a text is no link', async () => {
  expect(
    await told('<p>&#x3C;a href="gone.html"> <a class="x" href="gone.html">x</a></p>'),
  ).toEqual(['a/index.html:1 the link gone.html leads to no file']);
});
