import { expect, test } from 'vitest';
import { articleOf } from '../../test/article.js';

const PROSE = 'The last ferry left the town on a cold morning, and nobody came to wave.';

function findings(text: string, path?: string): (readonly [string, number | null, string])[] {
  return articleOf(text, path).findings.map(({ ruleId, line, severity }) => [
    ruleId,
    line,
    severity,
  ]);
}

test('an ordinary article has none', () => {
  expect(findings(`${PROSE}\n${PROSE}`)).toEqual([]);
});

test('a date that is none is told with its line, and no date is made of it', () => {
  const text = `---\ntitle: Ferry\ndate: 2024-02-31\n---\n${PROSE}`;
  expect(findings(text, 'a.md')).toEqual([['date:unreadable', 3, 'warning']]);
  expect(articleOf(text, 'a.md').date.published).toBeNull();
});

test('a date that can be two days is told', () => {
  expect(findings(`03/04/2024, 06:15\n${PROSE}`)).toEqual([['date:ambiguous', 1, 'info']]);
});

test('a date beyond the years of publication is told, and no date is made of it', () => {
  const text = `---\ntitle: Ferry\ndate: 2150-03-01\n---\n${PROSE}`;
  expect(findings(text, 'a.md')).toEqual([['date:unreadable', 3, 'warning']]);
});

test('a line of nothing but a day that does not exist is told', () => {
  expect(findings(`Published 31 February 2024\n${PROSE}`)).toEqual([
    ['date:impossible', 1, 'warning'],
  ]);
  expect(findings(`Stand: 30.02.2024\n${PROSE}`)).toEqual([['date:impossible', 1, 'warning']]);
  expect(findings(`Published 29 February 2024\n${PROSE}`)).toEqual([]);
  expect(findings(`On 31 February 2024 nothing happened, said the mayor.\n${PROSE}`)).toEqual([]);
});

test('a change before the publication is kept and told', () => {
  const text = `---\ndate: 2024-03-04\nmodified: 2024-03-01\n---\n${PROSE}`;
  expect(findings(text, 'a.md')).toEqual([['date:order', 3, 'warning']]);
  expect(articleOf(text, 'a.md').date).toMatchObject({
    published: { iso: '2024-03-04' },
    modified: { iso: '2024-03-01' },
  });
});

test('a seed without text of an article is told', () => {
  expect(findings('---\ntitle: Ferry\n---\n', 'a.md')).toEqual([['text:empty', null, 'warning']]);
});

test('reserved rights are told, with what to do', () => {
  expect(findings(`${PROSE}\n© 2024 Gazette. All rights reserved.`)).toEqual([
    ['rights:reserved', 2, 'info'],
  ]);
});
