import { describe, expect, test } from 'vitest';
import { findQuotations } from './quotation-marks.js';

/** The words of each quotation, with what is special about it. */
function quoted(text: string): string[] {
  return findQuotations(text).map(({ inner, unclosed, continues, depth, open }) => {
    const notes = [
      unclosed && 'unclosed',
      continues && 'continues',
      depth && 'nested',
      !open && 'unopened',
    ];
    return [text.slice(...inner), ...notes.filter(Boolean)].join(' | ');
  });
}

describe('styles', () => {
  test.each([
    ['He said “no” twice.', ['no']],
    ['He said "no" twice.', ['no']],
    ["He said ''no'' twice.", ['no']],
    ["He said ``no'' twice.", ['no']],
    ['Il dit « non » deux fois.', [' non ']],
    ['Er sagte „nein“ und „doch”.', ['nein', 'doch']],
    ['Han sa ”nej” igen.', ['nej']],
    ['He said ‘no’ twice.', ['no']],
    ["He said 'no' twice.", ['no']],
    ['“Mixed marks" and "others”.', ['Mixed marks', 'others']],
    ['“Closed by mistake,“ he said.', ['Closed by mistake,']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('are named', () => {
    expect(findQuotations("“a” \"b\" «c» „d“ ''e'' ‘f’").map(({ style }) => style)).toEqual([
      'curly',
      'straight',
      'guillemet',
      'low',
      'doubled',
      'single',
    ]);
  });
});

describe('apostrophes are never marks', () => {
  test.each([
    "They don't know the leaders' plan, or Moreno's.",
    'They don’t know the leaders’ plan, or Moreno’s.',
    "Give 'em the music of the '90s, rock 'n' roll.",
    'Give ‘em the music of the ‘90s, ‘til dawn.',
    "It was the workers' and the farmers' party.",
    'He is 6\'2" tall and the board is 10" wide.',
    "O'Brien's, d'Estaing's; y'all and ma'am.",
  ])('%s', (text) => {
    expect(quoted(text)).toEqual([]);
  });

  test('inside single quotations', () => {
    expect(quoted('She said ‘I don’t know the boys’ father’ and left.')).toEqual([
      'I don’t know the boys’ father',
    ]);
    expect(quoted("'It's the teams' fault,' he said. 'It isn't mine.'")).toEqual([
      "It's the teams' fault,",
      "It isn't mine.",
    ]);
  });
});

describe('one inside another', () => {
  test.each([
    ['“He told me ‘go’ and I went.”', ['He told me ‘go’ and I went.', 'go | nested']],
    ['‘He told me “go” and I went.’', ['He told me “go” and I went.', 'go | nested']],
    ["''She asked, 'why?''' he said.", ["She asked, 'why?'", 'why? | nested']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('paragraphs', () => {
  test('an unclosed quotation ends with its paragraph', () => {
    expect(quoted('He said: “No.  \nThen he left.')).toEqual(['No. | unclosed']);
  });

  test('a quotation goes on with a new opening mark', () => {
    expect(quoted('“One.\n\n“Two.\n\n“Three,” he said. “Four.”')).toEqual([
      'One. | unclosed',
      'Two. | unclosed | continues',
      'Three, | continues',
      'Four.',
    ]);
  });

  test('or without one', () => {
    expect(quoted('“One.\nTwo,” he said.')).toEqual([
      'One. | unclosed',
      'Two, | continues | unopened',
    ]);
  });

  test('through paragraphs without marks, where a closing mark ends it', () => {
    expect(quoted('“One.\n\nTwo.\n\nThree,” he said.')).toEqual([
      'One. | unclosed',
      'Two. | unclosed | continues | unopened',
      'Three, | continues | unopened',
    ]);
    expect(quoted('“One.\n\nTwo.\n\n“Three,” he said.')).toEqual(['One. | unclosed', 'Three,']);
  });

  test('an opening mark ends the quotation that was never closed', () => {
    expect(quoted('“One, he said. “Two.”')).toEqual(['One, he said.  | unclosed', 'Two.']);
  });
});

test('empty quotations and stray closing marks are nothing', () => {
  expect(quoted('He said “” and ” and left')).toEqual([]);
  expect(quoted('')).toEqual([]);
});

test('offsets frame the marks', () => {
  const [segment] = findQuotations("x ''ab'' y");
  expect(segment).toMatchObject({ open: [2, 4], inner: [4, 6], close: [6, 8] });
});

test('a long run of marks takes no longer than its length', () => {
  for (const mark of ['"', '“', "'", '‘', "''", '«', " '", ' "a'])
    expect(findQuotations(mark.repeat(50_000)).length).toBeGreaterThanOrEqual(0);
});
