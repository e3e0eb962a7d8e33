import { expect, test } from 'vitest';
import { articleOf } from '../../test/article.js';

test('what the record has no field for is kept, a description too', () => {
  const names = ['description', 'summary', 'excerpt', 'standfirst', 'subtitle', 'desk'];
  const yaml = ['title: Ferry', ...names.map((name) => `${name}: the ${name}`)].join('\n');
  const text = `---\n${yaml}\n---\nThe last ferry left the town on a cold morning.`;
  expect(articleOf(text, 'a.md').extra).toEqual(
    Object.fromEntries(names.map((name) => [name, `the ${name}`])),
  );
});
