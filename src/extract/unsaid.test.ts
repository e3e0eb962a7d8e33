import { describe, expect, test } from 'vitest';
import { articleOf } from '../../test/article.js';
import { below } from '../../test/chains.js';

const attributed = (text: string) =>
  articleOf(text).claims.filter(({ rule }) => rule === 'attributed-content');
const told = (text: string) =>
  attributed(text).map(({ text: words, chain }) => [words, ...below(chain)]);

describe('what is not told to have been said is nobody’s claim', () => {
  test.each([
    'Anna Hale did not say that the dam was unsafe.',
    'Anna Hale has never said that the dam was unsafe.',
    'The engineer should say that the dam is unsafe.',
    'The mayor denied saying that the dam had broken in May.',
    'No one has said that the bridge is unsafe.',
    'Neither the police nor the council has confirmed that the dam broke.',
    'If the mayor says the dam is unsafe, people will leave.',
    'Did the mayor say the dam was broken?',
    'The minister declined to say whether the port would close.',
    'Asked whether the mill would reopen this month, Alder declined to comment.',
    'It is not clear whether police will bring charges.',
  ])('%s', (text) => {
    expect(attributed(text)).toEqual([]);
  });

  test.each([
    ['The mayor denied that the dam had broken in May.', 'the dam had broken in May'],
    ['The mayor not only said that taxes would rise.', 'taxes would rise'],
    ['The mayor, who had not slept, said that taxes would rise.', 'taxes would rise'],
  ])('but this is said: %s', (text, words) => {
    expect(attributed(text).map((claim) => claim.text)).toContain(words);
  });
});

describe('who hears is no source', () => {
  test('of a statement', () => {
    const [claim] = told('Jane Lowe was told by the council that the road was closed.');
    expect(claim).toEqual(['the road was closed', 'the council (organization, explicit)']);
    expect(told('Jane Lowe was told that the road was closed.').flat().join()).not.toMatch(/Lowe/);
  });

  test.each([
    ['Anna Hale was told: “You are fired and must leave at once.”', null],
    ['“You are fired and must leave at once,” Anna Hale was told.', null],
    ['Jane Lowe has been told by Peter Marsh: “You must go at once.”', 'Peter Marsh'],
  ])('of a quotation: %s', (text, speaker) => {
    const [quote] = articleOf(text).quotes;
    expect(quote?.speaker.name ?? null).toBe(speaker);
  });
});

describe('quoted as saying', () => {
  test.each([
    [
      'The Kyiv Post quoted the ministry as saying that 15 drones were shot down.',
      '15 drones were shot down',
      'The Kyiv Post = Kyiv Post (outlet, explicit)',
      'the ministry (organization, explicit)',
    ],
    [
      'The minister was quoted as saying by PTI that the file was lost.',
      'the file was lost',
      'PTI (outlet, explicit)',
      'The minister (unnamed-individual, explicit)',
    ],
    [
      'Robert Alder was quoted by the Coastal Herald as saying that the mill was safe.',
      'the mill was safe',
      'the Coastal Herald = Coastal Herald (outlet, explicit)',
      'Robert Alder (person, explicit)',
    ],
  ])('%s', (text, words, ...holders) => {
    expect(told(text)).toContainEqual([words, ...holders]);
  });
});

test('the paper is the one its own sentence names', () => {
  const text =
    'The Coastal Herald said that the mill was safe.\n\nA memo seen by the Norwick Gazette shows that managers discussed the valve, the newspaper reported.';
  const holders = told(text).find(([words]) => words === 'managers discussed the valve');
  expect(holders?.join()).toMatch(/Norwick Gazette/);
  expect(holders?.join()).not.toMatch(/Herald/);
});

test('an outlet that names itself in short rests on nobody', () => {
  const text =
    '---\nsource: The Coastal Herald\n---\n\nThe mill was safe, its chief executive told the Herald on Wednesday.\n';
  const chains = articleOf(text, 'seed.md').claims.map(({ chain }) =>
    chain.map(({ label }) => label),
  );
  expect(chains).toEqual([['The Coastal Herald', 'its chief executive']]);
});

test('a paper named in short is the one named before', () => {
  const text =
    'A memo seen by the Norwick Gazette shows that managers knew.\n\nAccording to the Gazette, the company had known of the valve for three weeks.';
  const [, holder] = told(text).find(([words]) => words?.startsWith('the company had known'))!;
  expect(holder).toMatch(/Gazette = Norwick Gazette \(outlet, explicit\)$/);
});

test('whom a statement is told to does not say it', () => {
  const [quote] = articleOf(
    '“The memo speaks for itself,” Joan Tate, who leads the mill workers’ union, told the Daily Ledger.',
  ).quotes;
  expect(quote?.speaker.name).toBe('Joan Tate');
});

describe('a report is that of an outlet only where it is said to be', () => {
  test.each([
    [
      'A report seen by the Guardian says the ferry was overloaded. The BBC has asked the owner.',
      'A report seen by the Guardian (document, explicit)',
    ],
    [
      'A police report said the driver was drunk.\n\nThe Daily Mail covered the trial first.',
      'A police report (document, explicit)',
    ],
    [
      'A study of schools in Leeds found that most pupils were tired.',
      'A study of schools in Leeds (document, explicit)',
    ],
  ])('%s', (text, holder) => {
    expect(told(text)[0]?.slice(1)).toEqual([holder]);
  });
});

test('Mr and Ms of one surname are two people', () => {
  const names = told(
    'Mr Khan said that the roof was safe. Ms Khan said that the roof was broken.\n\nPeter Hale said that the deal was fair. Mrs Hale said that it was theft.',
  ).map(([, holder]) => holder);
  expect(new Set(names).size).toBe(4);
});
