import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { correctedArticle } from './article.js';
import { below } from './chains.js';
import { FERRY } from './ferry.js';
import { ROOT } from './run.js';

test('the example of a sidecar in the README does what it says', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const section = readme.slice(readme.indexOf('## Corrections'), readme.indexOf('## The command'));
  const yaml = /```yaml\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
  const article = correctedArticle(FERRY, yaml, 'ferry.txt');
  expect(article.findings.filter(({ ruleId }) => ruleId.startsWith('sidecar'))).toEqual([]);
  const { title, source, date, regions, quotes, claims, overrides } = article;
  expect([title.text, title.status]).toEqual(['Last ferry leaves Aby', 'override']);
  expect(source.publisher).toMatchObject({ status: 'override', evidence: [{ line: 10 }] });
  expect(source.byline.map(({ value, kind }) => [value, kind])).toEqual([
    ['Tom Berg', 'person'],
    ['AP', 'agency'],
  ]);
  expect(date.published?.iso).toBe('2024-04-03T06:15+02:00');
  expect(source.rights?.reserved).toBe(false);
  const byHand = regions.filter(({ rule }) => rule === 'override');
  expect(byHand.map(({ role, span }) => [role, span.exact])).toEqual([
    ['body', 'The ferry at dusk.'],
    ['byline', 'Anna Hale'],
    ['related', 'Read more about ferries'],
  ]);
  expect(quotes.map(({ text, chain }) => [text, ...below(chain)])).toEqual([
    ['It was time,', expect.stringContaining('Anna Hale')],
    ['the harbour is open to all', 'he = Tom Lund (person, explicit)'],
  ]);
  const sold = claims.find(({ text }) => text.startsWith('The council sold'));
  expect(below(sold?.chain ?? [])).toEqual([
    'Riverside Gazette (outlet, explicit)',
    'The council (organization, explicit)',
  ]);
  expect(sold).toMatchObject({ type: 'event', factuality: 'PR+' });
  expect(overrides.every(({ who, why }) => who === 'Ann Other' && why !== null)).toBe(true);
});
