import { describe, expect, test } from 'vitest';
import { articleOf } from '../../test/article.js';

const PROSE = 'The last ferry left the town on a cold morning, and nobody came to wave.';
const URL = 'https://post.example/2024/ferry';

const urlOf = (text: string, path = 'a.md') => {
  const { source, regions } = articleOf(text, path);
  const rules = regions.filter(({ rule }) => rule === 'clipped-from').map(({ span }) => span.exact);
  return { url: source.url, rules };
};

describe('the line that says where a clipped text stood', () => {
  test.each([
    `Source: ${URL}\n\n# Ferry stops\n\n${PROSE}\n\n${PROSE}`,
    `# Ferry stops\n\n[Original](${URL})\n\n${PROSE}\n\n${PROSE}`,
    `# Ferry stops\n#Omnivore\n\n[Read on Omnivore](https://omnivore.app/me/x)\n[Read Original](${URL})\n\n${PROSE}\n\n${PROSE}`,
    `> Clipped from [post.example](${URL})\n\n${PROSE}\n\n${PROSE}`,
    `> Clipped from: <${URL}> on 2024-05-09\n\n${PROSE}\n\n${PROSE}`,
    `# Ferry stops\n\n**Source:** [Ferry stops](${URL})\n\n${PROSE}\n\n${PROSE}`,
    `# Ferry stops\n\n- URL: ${URL}\n\n${PROSE}\n\n${PROSE}`,
    `# Ferry stops\n\n${PROSE}\n\n${PROSE}\n\n[View original](${URL})`,
    `# Ferry stops\n\nSource: ${URL}\n\n${PROSE}\n\n${PROSE}\n\nOriginal: ${URL}`,
  ])('gives the address with its characters: %#', (text) => {
    const { url } = urlOf(text);
    expect(url).toMatchObject({ value: URL, rule: 'clipped-from', evidence: [{ exact: URL }] });
  });

  test('stands in plain text too', () => {
    expect(urlOf(`Quelle: ${URL}\nFerry stops\n${PROSE}\n${PROSE}`, 'a.txt').url?.value).toBe(URL);
  });

  test('is no part of the text', () => {
    const { quotes, claims, regions } = articleOf(
      `> Clipped from ${URL}\n\n${PROSE}\n\n${PROSE}`,
      'a.md',
    );
    expect(regions.filter(({ role }) => role === 'body').map(({ span }) => span.exact)).toEqual([
      PROSE,
      PROSE,
    ]);
    expect([...quotes, ...claims].some(({ text }) => text.includes('Clipped'))).toBe(false);
  });

  test.each([
    ['a link in the text', `${PROSE}\n\nSource: ${URL}\n\n${PROSE}`],
    ['the source of a figure below', `${PROSE}\n\n${PROSE}\n\nSource: ${URL}`],
    [
      'two that differ',
      `Source: ${URL}\n[Original](https://other.example/a)\n\n${PROSE}\n\n${PROSE}`,
    ],
    ['a sentence', `Source: the port told ${URL} so.\n\n${PROSE}\n\n${PROSE}`],
    ['another scheme', `[Original](javascript:alert(1))\n\n${PROSE}\n\n${PROSE}`],
    ['a link that says nothing', `[Ferries](${URL})\n\n${PROSE}\n\n${PROSE}`],
  ])('but not %s', (_, text) => {
    expect(urlOf(text).url).toBeNull();
  });

  test('gives way to front matter', () => {
    const text = `---\nurl: https://post.example/other\n---\nSource: ${URL}\n\n${PROSE}\n\n${PROSE}`;
    expect(urlOf(text).url).toMatchObject({ value: 'https://post.example/other' });
  });
});

test('the excerpt of a clipper is no quotation and no part of the text', () => {
  const text = `# Ferry stops\n\n> ## Excerpt\n> The ferry “stops for good”, the council said.\n\n---\n${PROSE}\n\n> Nobody came to wave.\n\n${PROSE}`;
  const { regions, quotes } = articleOf(text, 'a.md');
  expect(regions.filter(({ rule }) => rule === 'clipper-excerpt')).toHaveLength(2);
  expect(quotes.some((quote) => quote.text.includes('stops for good'))).toBe(false);
});
