import type {
  Digest,
  DigestClaim,
  DigestHolder,
  DigestName,
  DigestPhrase,
} from '../../model/digest.js';
import type { Statement } from '../claims/statement.js';

/** A digest with nothing in it but what a test gives. */
export function digest(id: string, given: Partial<Digest> = {}): Digest {
  return {
    id,
    slug: id,
    title: `Article ${id}`,
    date: null,
    outlet: null,
    names: [],
    claims: [],
    quotes: [],
    phrases: [],
    conflicts: [],
    sketch: [],
    ...given,
  };
}

/** A claim of the given meanings and names, asserted, in its article's own voice. */
export function claim(
  id: string,
  terms: string,
  given: Partial<Omit<DigestClaim, 'id' | 'terms'>> = {},
): DigestClaim {
  return {
    id,
    terms: terms.split(' '),
    entities: [],
    negated: false,
    asserted: true,
    denied: [],
    presupposed: [],
    occasion: null,
    quantities: [],
    day: null,
    chain: [],
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
