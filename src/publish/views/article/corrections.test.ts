import { describe, expect, test } from 'vitest';
import { editionOf } from '../../edition.js';
import { publish } from '../../index.js';
import { courier } from '../../testing/articles/courier.js';
import { inputOf } from '../../testing/bind.js';
import type { Draft } from '../../testing/draft.js';
import { renderSite } from '../../testing/render.js';
import { article, type ArticleView } from './index.js';
import type { Note } from './notes.js';

/** The page of a report after something was corrected in it. */
function viewOf(correct: (draft: Draft) => void): ArticleView {
  const draft = courier();
  correct(draft);
  return article.view(editionOf(inputOf([draft])), draft.article.id) as ArticleView;
}

const row = ({ provenance }: ArticleView, name: string) =>
  provenance.find((one) => one.name === name);
const notes = ({ text }: ArticleView): Note[] =>
  text.passages.flatMap(({ voices }) => voices.flatMap((voice) => voice.notes));
const SIGNED = { who: 'Ann Other', why: 'as printed.' };

describe('how a value was found says who corrected it, why, and what was read', () => {
  test('of a value', () => {
    const view = viewOf((draft) => {
      const { source } = draft.article;
      source.publisher = {
        ...{ value: 'Harbour Post', evidence: [], rule: 'override', confidence: 1 },
        status: 'override',
      };
      draft.corrected('publisher', {
        value: 'Harbour Post',
        replaced: 'Harbour Courier',
        ...SIGNED,
      });
    });
    expect(row(view, 'Publisher')).toMatchObject({
      ...{ value: 'Harbour Post', status: 'corrected by hand', rule: '', confidence: '' },
      correction: { who: 'Ann Other', why: 'as printed', was: 'Harbour Courier' },
    });
    expect(row(view, 'Place')?.correction).toBeNull();
  });

  test('of one that is not stated after all, though the page would leave its row out', () => {
    const view = viewOf((draft) => {
      draft.article.source.place = null;
      draft.corrected('place', { replaced: 'Port Ansel' });
    });
    expect(row(view, 'Place')).toMatchObject({
      ...{ value: '', status: 'not stated, corrected by hand' },
      correction: { who: '', why: '', was: 'Port Ansel' },
    });
    expect(
      row(
        viewOf((draft) => (draft.article.source.place = null)),
        'Place',
      ),
    ).toBeUndefined();
  });

  test.each([
    ['language', 'Language'],
    ['slug', 'Address on this site'],
    ['standfirst', 'Standfirst'],
    ['rights', 'Rights'],
    ['byline', 'Byline'],
    ['title', 'Title'],
    ['published', 'Published'],
    ['modified', 'Changed'],
  ] as const)('of the %s', (field, name) => {
    const view = viewOf((draft) =>
      draft.corrected(field, { value: 'x', replaced: 'y', ...SIGNED }),
    );
    expect(row(view, name)?.correction).toEqual({ who: 'Ann Other', why: 'as printed', was: 'y' });
  });
});

test('a note says it of its quotation, and not how sure the program was', () => {
  let id = '';
  const view = viewOf((draft) => {
    const quote = draft.article.quotes[0]!;
    id = quote.id;
    Object.assign(quote, { rule: 'override', confidence: 1 });
    draft.corrected('quotes', { target: id, value: 'a', replaced: 'b', ...SIGNED });
  });
  const note = notes(view).find(({ anchor }) => anchor === `q-${id}`);
  expect(note).toMatchObject({
    ...{ confidence: '', corrections: [{ who: 'Ann Other', why: 'as printed', was: 'b' }] },
  });
  expect(notes(view).filter(({ corrections }) => corrections.length > 0)).toHaveLength(1);
});

test('a claim that follows the quotation it overlaps was corrected by the same entry, listed once', () => {
  const view = viewOf((draft) => {
    const { quotes, claims } = draft.article;
    const entry = { value: 'a', replaced: 'b', ...SIGNED };
    const evidence = quotes[0]!.spans;
    draft.corrected('quotes', { target: quotes[0]!.id, evidence, ...entry });
    draft.corrected('claims', { target: claims[0]!.id, evidence, ...entry });
    draft.corrected('claims', { target: claims.at(-1)!.id, ...entry });
    const [quote, follower, other] = draft.article.overrides;
    follower!.line = quote!.line;
    other!.line = quote!.line + 1;
  });
  expect(view.corrections.map(({ name }) => name)).toEqual(['Quotation', 'Claim']);
});

test('a piece that was taken out says who says so', () => {
  const view = viewOf((draft) => {
    const region = draft.article.regions.find(({ role }) => role === 'promo')!;
    Object.assign(region, { rule: 'override', confidence: 1 });
    draft.corrected('regions', {
      value: 'promo',
      replaced: 'body',
      evidence: [region.span],
      ...SIGNED,
    });
  });
  const promo = view.removed.find(({ role }) => role === 'Promo');
  expect(promo).toMatchObject({
    ...{ confidence: 'corrected by hand', correction: { who: 'Ann Other', was: 'body' } },
  });
  expect(view.removed.find(({ role }) => role === 'Credit')?.correction).toBeNull();
});

test('the page lists every correction, those too that left nothing behind', () => {
  const draft = courier()
    .corrected('title', { value: 'A', replaced: 'B', ...SIGNED })
    .corrected('place', { replaced: 'Port Ansel' })
    .corrected('quotes', { action: 'reject', replaced: 'overdue', target: 'x' })
    .corrected('claims', { action: 'add', value: 'Harbour Courier → Tomas Keller' });
  const files = renderSite(publish(inputOf([draft])));
  const html = (files.get('articles/courier-marlow-bridge/index.html') ?? '').replace(/\s+/g, ' ');
  for (const words of [
    'What was corrected by hand (4)',
    '<b>Title</b>, now <bdi>A</bdi></p>',
    'Corrected by hand by <bdi>Ann Other</bdi>: <bdi>as printed</bdi>. The program had read <q><bdi>B</bdi></q>.',
    '<b>Place</b>, now not stated',
    '<b>Quotation</b>, taken out',
    '<b>Claim</b>, put in: <bdi>Harbour Courier → Tomas Keller</bdi></p>',
    'Put in by hand. The program had not found it.',
    'SHA-256 of its corrections',
  ])
    expect(html).toContain(words);
  const plain = renderSite(publish(inputOf([courier()])));
  expect(plain.get('articles/courier-marlow-bridge/index.html')).not.toContain('orrected by hand');
});
