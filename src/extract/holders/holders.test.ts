import { describe, expect, test } from 'vitest';
import { analyse } from '../../language/analysis.js';
import { loadModels } from '../../language/models.js';
import { modelFiles } from '../../language/testing/model-files.js';
import { Discourse } from '../discourse.js';
import { namesOf } from '../names/index.js';
import { Quoted } from '../quotes/quoted.js';
import { Holders } from './resolve.js';

const language = loadModels(modelFiles());

/**
 * Who the marked words of a text stand for, as label = name (kind, link). What is marked before is resolved before:
 * [Anna Hale] left. [She] returned.
 */
function holdersIn(marked: string): string[] {
  const places: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const words = part.replace(/^\[|\]$/g, '');
    if (part.startsWith('[')) places.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  const analysis = analyse(text, language);
  const discourse = new Discourse(analysis, namesOf(analysis));
  const holders = new Holders(discourse, new Quoted(discourse));
  return places.map(({ start, end }) => {
    const { label, name, kind, link } = holders.resolve(discourse.tokensIn(start, end));
    return `${label}${name === null || name === label ? '' : ` = ${name}`} (${kind}, ${link})`;
  });
}

const last = (marked: string) => holdersIn(marked).at(-1);

describe('he and she', () => {
  test('go on with the subject, not with whom it spoke of', () => {
    expect(last('Peter Moreau praised Thomas Berg. [He] said the plan was good.')).toBe(
      'He = Peter Moreau (person, inferred)',
    );
  });

  test('are of the sex that a title or a given name tells', () => {
    expect(last('Mary Hale met Peter Moreau on Monday. [He] said the plan was good.')).toBe(
      'He = Peter Moreau (person, inferred)',
    );
    expect(last('Ms. Quill met Mr. Moreau on Monday. [She] said the plan was good.')).toMatch(
      /^She = .*Quill/,
    );
  });

  test('go on with who spoke, behind the verb too', () => {
    expect(
      last('“Peter Moreau is my third choice,” said Thomas Berg.\n“He is old,” [he] added.'),
    ).toBe('he = Thomas Berg (person, inferred)');
  });

  test('stay as written where nobody of that sex was named', () => {
    expect(last('Peter Moreau left. [She] said the plan was good.')).toBe(
      'She (unnamed-individual, explicit)',
    );
  });
});

describe('they', () => {
  test('are the several who spoke last', () => {
    expect(last('[Two officials] said the bridge was closed. [They] gave no reason.')).toBe(
      'They (unnamed-group, inferred)',
    );
  });
});

describe('names', () => {
  test('with a reflexive pronoun', () => {
    expect(last('[Anna Hale herself] said the bridge was closed.')).toBe(
      'Anna Hale (person, explicit)',
    );
  });

  test('of those who made a statement', () => {
    expect(last('Anna Hale was furious. [Hale’s statement] said the bridge was closed.')).toBe(
      'Hale’s statement = Anna Hale (person, inferred)',
    );
  });
});

describe('he and she', () => {
  test('are looked for past a long quotation', () => {
    const words = 'It rained. It snowed. It froze. It thawed. It hailed. It poured.';
    expect(last(`Anna Hale spoke for an hour. “${words}” [She] said it was cold.`)).toBe(
      'She = Anna Hale (person, inferred)',
    );
  });
});

describe('descriptions', () => {
  test('by an office beside the name', () => {
    expect(
      last('Mayor Anna Hale met Senator Peter Moreau. [The senator] said the plan was good.'),
    ).toBe('The senator = Peter Moreau (person, inferred)');
  });

  test('by the words of the office, where several hold one', () => {
    const text =
      'Anna Hale, the senator from Vermont, met Peter Moreau, the senator from Texas, on Monday. ';
    expect(last(`${text}[The Vermont senator] said no.`)).toBe(
      'The Vermont senator = Anna Hale (person, inferred)',
    );
  });

  test('of several who are called so, stay as written', () => {
    const text = 'Mayor Anna Hale met Mayor Peter Moreau. ';
    expect(last(`${text}[The mayor] said no.`)).toBe('The mayor (unnamed-individual, explicit)');
  });

  test('by age', () => {
    const text = 'Anna Hale, 52, met Peter Moreau, 61, on Monday. ';
    expect(last(`${text}[The 61-year-old] said no.`)).toBe(
      'The 61-year-old = Peter Moreau (person, inferred)',
    );
  });

  test('by what nobody is called, stay as written', () => {
    expect(last('Mayor Anna Hale left. [The spokesman] said no.')).toBe(
      'The spokesman (unnamed-individual, explicit)',
    );
    expect(last('Mayor Anna Hale left. [The former mayor] said no.')).toBe(
      'The former mayor (unnamed-individual, explicit)',
    );
  });
});

describe('who', () => {
  test('is whoever stands before it', () => {
    expect(last('The plan was praised by Anna Hale, [who] said it would work.')).toBe(
      'Anna Hale (person, inferred)',
    );
    expect(last('Anna Hale met two engineers [who] said it would fall.')).toBe(
      'two engineers (unnamed-group, inferred)',
    );
  });
});

describe('the outlet', () => {
  test('is the one named last where none was quoted', () => {
    expect(last('A reporter of the Riverside Gazette came. [The newspaper] said no.')).toBe(
      'The newspaper = Riverside Gazette (outlet, inferred)',
    );
  });
});
