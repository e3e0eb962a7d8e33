import type {
  Digest,
  DigestClaim,
  DigestContents,
  DigestHolder,
  DigestName,
  DigestPhrase,
} from '../../model/digest.js';
import { isContent, wordCodes } from '../../language/word-codes.js';
import { BARE } from '../digest/claims.js';
import { packed } from '../digest/packing.js';
import { packWord } from '../digest/salient-word.js';
import { meaningCodes } from '../digest/meanings.js';
import type { Statement } from '../claims/statement.js';

/** A digest with nothing in it but what a test gives. */
export function digest(id: string, given: Partial<DigestContents> = {}): Digest {
  return packed({
    id,
    slug: id,
    title: `Article ${id}`,
    date: null,
    dated: false,
    outlet: null,
    quoted: 0,
    names: [],
    claims: [],
    quotes: [],
    phrases: [],
    conflicts: [],
    sketch: [],
    length: 0,
    subjects: [],
    salient: [],
    denials: 0,
    ...given,
  });
}

/** Codes of meanings, as terms of a claim. */
export function termCodes(words: readonly string[]): number[] {
  return meaningCodes(words).map(({ code }) => code);
}

/** A claim of the given meanings and names, asserted, in its article's own voice. */
export function claim(
  id: string,
  terms: string,
  given: Partial<Omit<DigestClaim, 'id' | 'terms'>> = {},
): DigestClaim {
  return {
    ...BARE,
    id,
    codes: wordCodes(terms),
    terms: terms === '' ? [] : termCodes(terms.split(' ')),
    complement: given.reached?.length ?? 0,
    ...given,
  };
}

/** A claim of an article, names resolved. */
export function statement(
  id: string,
  terms: string,
  given: Partial<Omit<Statement, 'id' | 'terms'>> = {},
): Statement {
  const article = given.article ?? `article of ${id}`;
  const own = { ...claim(id, terms), article, outlet: null, ...given };
  return { ...own, rests: given.rests ?? { article, chain: own.chain } };
}

/** A holder with a name of its own. */
export function named(name: string, kind: DigestHolder['kind'] = 'outlet'): DigestHolder {
  return { label: name, name, kind, entity: `${kind}:${name.toLowerCase()}`, act: false };
}

/** A person an article names. */
export function person(name: string, forms: string[] = [name]): DigestName {
  return {
    entity: `person:${name.toLowerCase()}`,
    name,
    kind: 'person',
    forms,
    roles: [],
    count: forms.length,
  };
}

/** A phrase that stands in the given claims. */
export function phrase(
  kind: DigestPhrase['kind'],
  key: string,
  label: string,
  atoms: string[],
  event: string | null = null,
): DigestPhrase {
  return { kind, key, label, event, atoms, count: atoms.length };
}

/** What an article of a headline and a text is about. */
export function salient(title: string, text: string): Pick<DigestContents, 'salient' | 'length'> {
  const [head, body] = [title, text].map((part) => wordCodes(part));
  const count = (codes: readonly number[], code: number) =>
    codes.filter((one) => one === code).length;
  const codes = [...new Set([...head!, ...body!])].filter(isContent).sort((a, b) => a - b);
  return {
    length: body!.length,
    salient: codes.map((code) =>
      packWord({
        code,
        title: count(head!, code),
        lead: count(body!, code),
        body: count(body!, code),
        name: false,
      }),
    ),
  };
}
