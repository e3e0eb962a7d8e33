import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../test/article.js';

/** The innermost holder of the last claim. */
const holderOf = (text: string) => articleOf(text).claims.at(-1)?.chain.at(-1);

describe('a surname that several bear', () => {
  const both = 'John Smith, a baker, met Mary Smith, a teacher, at the market on Monday.';

  test('stays as written', () => {
    const text = `${both} Smith said the market was closed.`;
    expect(holderOf(text)).toMatchObject({
      label: 'Smith',
      name: null,
      entity: null,
      kind: 'person',
      link: 'inferred',
    });
    expect(articleOf(text).mentions.map(({ name }) => name)).not.toContain('Smith');
  });

  test('is told by a form of address', () => {
    const text =
      'Mr John Smith met Mrs Mary Smith at the market. Mrs Smith said the market was closed.';
    expect(holderOf(text)).toMatchObject({ name: 'Mary Smith', link: 'inferred' });
  });

  test('is told by an office', () => {
    const text =
      'Mayor John Smith met the lawyer Mary Smith at the market. Mayor Smith said the market was closed.';
    expect(holderOf(text)).toMatchObject({ name: 'John Smith', link: 'inferred' });
  });

  test('is that of the only one named so far', () => {
    const text = 'John Smith runs the market. Smith said the market was closed.';
    expect(holderOf(text)).toMatchObject({ name: 'John Smith', link: 'explicit' });
  });

  test('two forms of one full name are one person', () => {
    const text =
      'John Smith runs the market. John B. Smith grew up there. Smith said the market was closed.';
    expect(holderOf(text)?.name).toMatch(/^John (?:B\. )?Smith$/);
  });
});
