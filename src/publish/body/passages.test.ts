import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courier } from '../testing/articles/courier.js';
import { report } from '../testing/articles/report.js';
import { Draft, holder } from '../testing/draft.js';
import { markedText } from './passages.js';
import { stringsIn } from '../strings/index.js';

const labels = stringsIn('en').article.noteLabels;

const OUTLET = holder('outlet', 'The Corve Herald');

/** The text a reader sees of HTML. */
function textOf(html: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([\dA-F]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '');
}

describe('marked text', () => {
  it('is the text: cutting it at marks adds and loses nothing', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '<', '&', '”', 'é', '𝒳', 'ن'),
      minLength: 3,
      maxLength: 60,
    });
    const cuts = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 8 });
    fc.assert(
      fc.property(letters, cuts, (raw, pairs) => {
        const body = `x${raw}x`;
        const draft = new Draft('a.txt', [['body', body]]);
        const points = Array.from(body);
        for (const [from, length] of pairs) {
          const part = points.slice(from, from + length).join('');
          if (part !== '') draft.claim(part, [OUTLET]);
        }
        const { passages } = markedText(draft.article, labels);
        expect(passages.map(({ html }) => textOf(html)).join('\n')).toBe(body);
      }),
    );
  });

  it('gives every quote and claim one anchor, one reference and one note', () => {
    for (const { article } of [courier(), report()]) {
      const { passages, unplaced } = markedText(article, labels);
      const html = passages.map((passage) => passage.html).join('');
      const atoms = [
        ...article.quotes.map(({ id }) => `q-${id}`),
        ...article.claims.filter(({ published }) => published).map(({ id }) => `c-${id}`),
      ];
      for (const anchor of atoms) {
        expect(html.split(`id="${anchor}"`)).toHaveLength(2);
      }
      const references = [...html.matchAll(/href="#n-(\d+)"/g)].map(([, n]) => Number(n));
      expect(references).toEqual(atoms.map((_, i) => i + 1));
      expect(
        passages.flatMap(({ notes }) => notes).filter(({ mark }) => mark.kind !== 'sic'),
      ).toHaveLength(atoms.length);
      expect(unplaced).toEqual([]);
    }
  });

  it('lets marks overlap without nesting: each piece names all that cover it', () => {
    const draft = new Draft('a.txt', [['body', 'one two three four']]);
    draft.claim('one two three', [OUTLET]).claim('two three four', [OUTLET]);
    const html = markedText(draft.article, labels).passages[0]!.html;
    expect(html.match(/class="claim k[^"]*"/g)).toEqual([
      'class="claim k1"',
      'class="claim k1 k2"',
      'class="claim k2"',
    ]);
  });

  it('numbers marks in the order in which their numbers stand in the text', () => {
    const draft = new Draft('a.txt', [['body', 'He said “never” to them all. Then he left.']]);
    draft.claim('He said “never” to them all', [OUTLET]);
    draft.quote('never', [OUTLET, holder('person', 'Tom Berg')]);
    draft.claim('Then he left', [OUTLET]);
    const { html, notes } = markedText(draft.article, labels).passages[0]!;
    expect(notes.map(({ mark: { kind, number } }) => [kind, number])).toEqual([
      ['quote', 1],
      ['claim', 2],
      ['claim', 3],
    ]);
    expect([...html.matchAll(/data-n="(\d)"/g)].map(([, n]) => n)).toEqual(['1', '2', '3']);
  });

  it('keeps Markdown to its words: no foreign scheme, no image, no HTML, headings below the page’s own', () => {
    const html = markedText(report().article, labels)
      .passages.map((passage) => passage.html)
      .join('\n');
    expect(html).toContain('<h2 dir="auto">What it asked for</h2>');
    expect(html).toContain('rel="nofollow noopener noreferrer"');
    expect(html).not.toMatch(/javascript:|<img|tracker|<b>|appendix\.html/);
    expect(textOf(html)).toContain('a script and a map of the pier');
    expect(textOf(html)).toContain('{{ costs }} and <b>tables</b>');
  });

  it('carries a mark that runs over two paragraphs with one anchor', () => {
    const draft = new Draft('a.txt', [
      ['body', 'first part'],
      ['body', 'second part'],
    ]);
    draft.quote('first part', [OUTLET]);
    draft.article.quotes[0]!.spans.push(draft.at('second'));
    const { passages } = markedText(draft.article, labels);
    const html = passages.map((passage) => passage.html);
    expect(html.join('').match(/ id="q-/g)).toHaveLength(1);
    expect(html[1]).toContain('<mark class="quote k1"');
    expect(passages[1]!.notes).toEqual([]);
  });
});
