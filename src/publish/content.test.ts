import { describe, expect, test } from 'vitest';
import { publish } from './index.js';
import { inputOf } from './testing/bind.js';
import { renderSite } from './testing/render.js';

/** The pages of a site of no article with these files in `content/`. */
function site(files: Record<string, string>): Map<string, string> {
  const contentPages = Object.entries(files).map(([path, text]) => ({ path, text }));
  return renderSite(publish({ ...inputOf([]), contentPages }));
}

function page(text: string, file = 'our-desk.md'): { headings: string[]; html: string } {
  const html = site({ [file]: text }).get(`${file.replace('.md', '')}/index.html`)!;
  const main = /<main[\s\S]*<\/main>/.exec(html)![0];
  const headings = [...main.matchAll(/<(h\d)[^>]*>([\s\S]*?)<\/h\d>/g)];
  return { headings: headings.map(([, tag, words]) => `${tag} ${words}`), html };
}

describe('a page written by hand has one title', () => {
  test.each([
    ['its front matter’s', '---\ntitle: Our desk\n---\nWords.', ['h1 Our desk']],
    [
      'said once more',
      '---\ntitle: Our desk\n---\n\n# Our  desk\n\n## We',
      ['h1 Our desk', 'h2 We'],
    ],
    [
      'and another below',
      '---\ntitle: Our desk\n---\n# The people\n',
      ['h1 Our desk', 'h2 The people'],
    ],
    ['its first heading', '# The *people* at `work`\n\nWords.', ['h1 The people at work']],
    ['its first heading below', 'Words.\n\n## The people\n\n## We', ['h1 The people', 'h2 We']],
    ['the name of its file', 'Words.', ['h1 our-desk']],
    ['of the file where the heading is empty', '#\n\nWords.', ['h1 our-desk']],
    ['of the file where the title is no words', '---\ntitle: 3\n---\nWords.', ['h1 our-desk']],
  ])('%s', (_, text, headings) => {
    expect(page(text).headings).toEqual(headings);
  });
});

describe('the footer', () => {
  const links = (html: string) =>
    [...html.matchAll(/<li><a href="([^"]*)">([^<]*)<\/a><\/li>/g)].map(
      ([, href, words]) => `${href} ${words}`,
    );

  test('of every page leads to the pages of the user’s own', () => {
    const pages = site({
      'about.md': '# About',
      'imprint.md': '---\ntitle: Imprint & <contact>\n---\nWe.',
      'law/data.md': '# Your data',
    });
    expect(links(pages.get('index.html')!)).toEqual(
      expect.arrayContaining(['imprint/ Imprint &amp; &lt;contact&gt;', 'law-data/ Your data']),
    );
    expect(links(pages.get('imprint/index.html')!)).toContain('../law-data/ Your data');
    expect(links(pages.get('index.html')!).filter((one) => one.startsWith('about/'))).toEqual([
      'about/ How it is made',
    ]);
  });
});
