import { describe, expect, it } from 'vitest';
import type { Holder } from '../../model/holder.js';
import { bearer, entityAt } from '../address.js';
import { citations } from '../cite/index.js';
import { citableAtom } from '../cite/citable.js';
import { editionOf } from '../edition.js';
import { Draft, holder, unknownOutlet } from '../testing/draft.js';
import { inputOf } from '../testing/bind.js';
import { courier } from '../testing/articles/courier.js';
import { sampleArchive } from '../testing/sample-archive.js';
import { byVoice } from '../views/article/voice-groups.js';
import { atomCard } from './atom-card.js';
import { chainWords } from './chain.js';
import { originWords, reachWords } from './origin-words.js';
import { repeatedClaims } from '../views/repeated.js';
import { stringsIn } from '../strings/index.js';

const en = stringsIn('en');

const edition = editionOf(inputOf([new Draft('a.txt', [['body', 'Words.']])]));
const plain = (...chain: Holder[]) => chainWords(edition, { chain }).plain;
const outlet = (name: string) => holder('outlet', name);

describe('a chain in words', () => {
  const affected = holder('unnamed-group', 'people affected');

  it('goes from the innermost link outwards', () => {
    expect(plain(outlet('Harbour Courier'), outlet('Reuters'), affected)).toBe(
      'people affected (unnamed group), according to Reuters, as reported by Harbour Courier',
    );
  });

  it('says how a link is known and what stands in the text for it', () => {
    const inferred = {
      ...outlet('The Washington Post'),
      label: 'the outlet',
      link: 'inferred' as const,
    };
    const carried = { ...affected, link: 'inherited' as const };
    expect(plain(outlet('Harbour Courier'), inferred, carried)).toBe(
      'people affected (unnamed group, carried over), according to The Washington Post (“the outlet”, inferred), as reported by Harbour Courier',
    );
  });

  it('keeps the own voice, an unknown publisher and a source nobody names apart', () => {
    expect(plain(outlet('Harbour Courier'))).toBe('Harbour Courier, in its own voice');
    expect(plain(unknownOutlet)).toBe('an article with no stated publisher, in its own voice');
    expect(plain(outlet('Harbour Courier'), holder('agentless', ''))).toBe(
      'a source not named, as reported by Harbour Courier',
    );
  });

  it('takes no quotation for the outlet’s own words', () => {
    const chain = [outlet('Harbour Courier')];
    expect(chainWords(edition, { chain, speaker: chain[0]! }).plain).toBe(
      'Harbour Courier, no speaker made out',
    );
  });

  it('never lets the actor of a reported act vouch', () => {
    const actor = holder('person', 'Ada Abbot', { act: true });
    expect(plain(outlet('Harbour Courier'), actor)).toBe(
      'Harbour Courier, in its own voice, on a statement by Ada Abbot',
    );
  });
});

describe('origins in words', () => {
  const known = (key: string) => ({ key, label: key, known: true });
  const unstated = { key: 'unstated', label: 'publisher not stated', known: false };

  it('counts the known ones and names the others', () => {
    expect(originWords([known('a')], en)).toBe('1 origin');
    expect(originWords([known('a'), unstated], en)).toBe('1 origin, 1 not stated');
    expect(originWords([unstated], en)).toBe('origin not stated');
    expect(reachWords({ articles: ['x', 'y'], origins: [known('a')] }, en)).toBe(
      '2 articles, 1 origin',
    );
  });
});

describe('notes', () => {
  it('say a chain once for neighbours that share it', () => {
    const note = (words: Holder[]) => ({ chain: chainWords(edition, { chain: words }) }) as never;
    const groups = byVoice([
      note([outlet('A')]),
      note([outlet('A')]),
      note([outlet('B')]),
      note([outlet('A')]),
    ]);
    expect(groups.map(({ notes }) => notes.length)).toEqual([2, 1, 1]);
  });
});

describe('a claim that several articles make', () => {
  const sample = editionOf(sampleArchive());

  it('leads to its page, and is listed once', () => {
    const { clusters } = sample.catalog;
    const members = clusters[0]!.members;
    expect(atomCard(sample, members[0]!)?.meeting).toMatchObject({
      target: `claims/${clusters[0]!.id}/`,
      reach: '2 articles, 1 origin, 1 not stated',
    });
    expect(repeatedClaims(sample, members)).toHaveLength(1);
  });
});

describe('a name', () => {
  it('leads to a page only where there is one', () => {
    const blank = {
      id: 'x',
      name: 'X',
      aliases: [],
      roles: [],
      members: [],
      articles: [],
      about: [],
    };
    const page = (kind: 'organization' | 'outlet' | 'place', said: string[]) =>
      entityAt(bearer({ ...blank, kind, slug: 'x', said }));
    expect(page('organization', [])).toBeNull();
    expect(page('organization', ['c1'])).toBe('sources/x/');
    expect(page('outlet', [])).toBe('sources/x/');
    expect(page('place', ['c1'])).toBeNull();
  });
});

describe('citations', () => {
  it('hold the words, the way and the address, and nothing that breaks their form', () => {
    const sample = editionOf(sampleArchive({ siteUrl: 'https://example.org/a' }));
    const { article } = courier();
    const quote = { ...article.quotes[0]!, text: 'a {b} 100 % & c_d\nERASE  - x' };
    const [text, bibtex, csl, ris] = citations(citableAtom(sample, article, quote), en).map(
      (one) => one.text,
    );
    expect(text).toContain(`https://example.org/a/articles/courier-marlow-bridge/#q-${quote.id}`);
    expect(text).toContain('Ingrid Solheim, as reported by Harbour Courier');
    expect(bibtex).toContain('a \\{b\\} 100 \\% \\& c\\_d ERASE');
    expect(JSON.parse(csl!)).toMatchObject([{ issued: { 'date-parts': [[2024, 3, 14]] } }]);
    expect(ris!.split('\n').every((line) => /^[A-Z][A-Z\d] {2}- /.test(line))).toBe(true);
  });
});

describe('counts', () => {
  it('are written the same everywhere', () => {
    expect([0, 999, 1000, 1234567].map(en.grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(en.listed)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
