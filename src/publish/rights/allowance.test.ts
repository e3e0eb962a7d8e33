import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../model/limits.js';
import { Draft, holder } from '../testing/draft.js';
import { allowanceOf } from './allowance.js';
import { Coverage } from './coverage.js';
import { guardOf } from './leak.js';
import { redact } from './redact.js';
import { restrictedOf } from './restricted.js';

const OUTLET = holder('outlet', 'The Corve Herald');

describe('what is shown of a reserved text', () => {
  it('stays within the set share, however its claims overlap', () => {
    const words = fc.array(fc.constantFrom('alpha', 'beta', 'gamma', 'delta', 'epsilon'), {
      minLength: 20,
      maxLength: 80,
    });
    const cuts = fc.array(fc.tuple(fc.nat(100), fc.nat(60)), { maxLength: 20 });
    fc.assert(
      fc.property(words, cuts, (list, pairs) => {
        const body = list.map((word, i) => `${word}${i}`).join(' ');
        const draft = new Draft('a.txt', [['body', body]]);
        for (const [from, length] of pairs) {
          const part = body.slice(from, from + length + 1);
          if (part !== '') draft.claim(part, [OUTLET]);
        }
        const { article } = draft;
        const { atoms, title } = allowanceOf(article, () => false);
        const shown = new Set<number>();
        const show = (start: number, end: number) => {
          for (let i = start; i < end; i++) shown.add(i);
        };
        for (const { id, spans } of article.claims)
          if (atoms.has(id)) for (const s of spans) show(s.start, s.end);
        if (title) for (const s of article.title.evidence) show(s.start, s.end);
        expect(shown.size).toBeLessThanOrEqual(body.length * limits.reservedShare);
      }),
    );
  });

  it('prefers what other reports are compared with', () => {
    const draft = new Draft('a.txt', [
      ['headline', 'Ferry'],
      [
        'body',
        'The first long sentence about the ferry stands here. The second sentence is compared with others.',
      ],
    ]);
    draft.claim('The first long sentence about the ferry', [OUTLET]);
    draft.claim('The second sentence is compared', [OUTLET]);
    const [first, second] = draft.article.claims;
    const { atoms } = allowanceOf(draft.article, (id) => id === second!.id);
    expect([atoms.has(first!.id), atoms.has(second!.id)]).toEqual([false, true]);
  });

  it('never counts a character twice', () => {
    const coverage = new Coverage([{ start: 0, end: 100 }], 40);
    expect(coverage.take([{ start: 0, end: 30 }])).toBe(true);
    expect(coverage.take([{ start: 10, end: 35 }])).toBe(true);
    expect(coverage.take([{ start: 35, end: 50 }])).toBe(false);
    expect(coverage.take([{ start: 100, end: 400 }])).toBe(true);
  });
});

describe('a redacted record', () => {
  it('has offsets and no words in any span, and no long run in any string', () => {
    const body =
      'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen.';
    const draft = new Draft('a.txt', [
      ['headline', 'Numbers'],
      ['body', body],
    ]);
    draft.claim(body, [OUTLET, holder('unnamed-group', body)]);
    draft.article.extra = { summary: body, keyword: 'ferry' };
    const record = redact(draft.article, { title: true, atoms: new Set() }, guardOf(draft.article));
    expect(JSON.stringify(record)).not.toContain('nine ten');
    expect(record.claims[0]!.spans[0]).toMatchObject({ exact: '', start: 8, end: 8 + body.length });
    expect(record.extra['keyword']).toBe('ferry');
    expect(record.title.text).toBe('Numbers');
  });
});

describe('who is restricted', () => {
  const entry = (id: string, duplicateOf: string | null) => ({
    id,
    slug: id,
    title: id,
    date: null,
    outlet: null,
    topics: [],
    subjects: [],
    window: null,
    story: null,
    duplicateOf,
  });

  it('a copy is as reserved as the text it copies, and the other way round', () => {
    const entries = [entry('a', null), entry('b', 'a'), entry('c', null)];
    expect([...restrictedOf(entries, 'unless-reserved', (id) => id === 'b')]).toEqual(['a', 'b']);
    expect(restrictedOf(entries, 'always', () => true).size).toBe(0);
    expect(restrictedOf(entries, 'never', () => false).size).toBe(3);
  });
});
