import type { DigestClaim, DigestHolder, DigestOccasion, DigestToll } from '../../model/digest.js';
import type { HolderKind } from '../../model/holder.js';
import { Numbers } from '../numbers.js';
import type { ByteReader, ByteWriter } from './bytes.js';

const STANCES: readonly DigestClaim['stance'][] = ['plain', 'clouded', 'denies', 'exposes'];
const SCOPES: readonly DigestClaim['scope'][] = [null, 'whole', 'part'];

/** Bits of a claim's first number: what it is, and which of its rarer parts follow. */
const Bit = {
  negated: 1,
  asserted: 2,
  hedged: 4,
  conditional: 8,
  possible: 16,
  past: 32,
  stance: 64,
  scope: 256,
  day: 1024,
  told: 2048,
  occasion: 4096,
  quantities: 8192,
  tolls: 16384,
  words: 32768,
} as const;

/** Lists of a claim that are mostly empty, and hold words of it. */
const LISTS = ['target', 'reached', 'denied', 'presupposed'] as const;

/** How a claim's names, and its chain, are written: as places in the lists of its digest. */
export interface Places {
  name: (key: string) => number;
  chain: (chain: readonly DigestHolder[]) => number;
}

/** Writes a claim but for its id. */
export function writeClaim(
  to: ByteWriter,
  claim: Omit<DigestClaim, 'id'>,
  { name, chain }: Places,
): void {
  const { codes, terms, entities, occasion, quantities, tolls, day, told } = claim;
  const inClaim = (code: number) => {
    const place = codes.indexOf(code);
    to.number(place + 1);
    if (place < 0) to.number(code);
  };
  to.number(bitsOf(claim));
  to.list(codes, (code) => to.number(code));
  to.list(terms, inClaim);
  to.list(entities, (key) => to.number(name(key)));
  to.number(chain(claim.chain));
  if (hasWords(claim)) {
    for (const list of LISTS) to.list(claim[list], inClaim);
    to.number(claim.complement);
  }
  if (day !== null) to.text(day);
  if (told !== null) to.text(told);
  if (occasion !== null) {
    to.number(occasion.event);
    to.list(occasion.words, (code) => to.number(code));
    to.list(occasion.people, (key) => to.number(name(key)));
  }
  if (quantities.length > 0)
    to.list(quantities, ({ value, bound, unit }) => {
      to.text(String(value));
      to.text(bound);
      to.list(unit === null ? [] : [unit], (one) => to.text(one));
    });
  if (tolls.length > 0)
    to.list(tolls, ({ harm, value, bound }) => {
      for (const one of [harm, String(value), bound]) to.text(one);
    });
}

function bitsOf(claim: Omit<DigestClaim, 'id'>): number {
  const bit = (is: boolean, value: number) => (is ? value : 0);
  return (
    bit(claim.negated, Bit.negated) |
    bit(claim.asserted, Bit.asserted) |
    bit(claim.hedged, Bit.hedged) |
    bit(claim.conditional, Bit.conditional) |
    bit(claim.possible, Bit.possible) |
    bit(claim.past, Bit.past) |
    (STANCES.indexOf(claim.stance) * Bit.stance) |
    (SCOPES.indexOf(claim.scope) * Bit.scope) |
    bit(claim.day !== null, Bit.day) |
    bit(claim.told !== null, Bit.told) |
    bit(claim.occasion !== null, Bit.occasion) |
    bit(claim.quantities.length > 0, Bit.quantities) |
    bit(claim.tolls.length > 0, Bit.tolls) |
    bit(hasWords(claim), Bit.words)
  );
}

function hasWords(claim: Omit<DigestClaim, 'id'>): boolean {
  return LISTS.some((list) => claim[list].length > 0);
}

/** A claim as it is read, its names and chain as places. */
export interface PlacedClaim extends Omit<DigestClaim, 'id' | 'entities' | 'chain' | 'occasion'> {
  names: number[];
  chainPlace: number;
  occasion: (Omit<DigestOccasion, 'people'> & { people: number[] }) | null;
}

const NONE: never[] = [];

export function readClaim(from: ByteReader): PlacedClaim {
  const bits = from.number();
  const codes = from.numbers();
  const inClaim = () => {
    const place = from.number();
    return place === 0 ? from.number() : codes[place - 1]!;
  };
  const is = (bit: number) => (bits & bit) !== 0;
  const words = (): number[] => (is(Bit.words) ? from.list(inClaim) : NONE);
  // The order is that in which they were written.
  const terms = from.list(inClaim);
  const names = from.numbers();
  const chainPlace = from.number();
  const [target, reached, denied, presupposed] = [words(), words(), words(), words()];
  const complement = is(Bit.words) ? from.number() : 0;
  const day = is(Bit.day) ? from.text() : null;
  const told = is(Bit.told) ? from.text() : null;
  const occasion = is(Bit.occasion)
    ? { event: from.number(), words: from.numbers(), people: from.numbers() }
    : null;
  const quantities = is(Bit.quantities) ? from.list(() => readQuantity(from)) : NONE;
  const tolls = is(Bit.tolls) ? from.list(() => readToll(from)) : NONE;
  return {
    codes,
    terms,
    negated: is(Bit.negated),
    asserted: is(Bit.asserted),
    stance: STANCES[(bits / Bit.stance) & 3]!,
    target,
    hedged: is(Bit.hedged),
    conditional: is(Bit.conditional),
    possible: is(Bit.possible),
    scope: SCOPES[(bits / Bit.scope) & 3]!,
    reached,
    complement,
    denied,
    presupposed,
    quantities,
    tolls,
    past: is(Bit.past),
    day,
    told,
    names,
    chainPlace,
    occasion,
  };
}

/** What is looked at of every claim of an archive; read into one object again and again, so that nothing is left behind. */
export class Glance {
  stance: DigestClaim['stance'] = 'plain';
  readonly codes = new Numbers();
  readonly terms = new Numbers();
  /** Places among the keys of its digest. */
  readonly names = new Numbers();
  readonly denied = new Numbers();
  readonly presupposed = new Numbers();
  readonly #passed = new Numbers();

  /** Reads the claim a reader is at, and passes it over. */
  read(from: ByteReader): void {
    const bits = from.number();
    this.stance = STANCES[(bits / Bit.stance) & 3]!;
    from.fill(this.codes);
    this.#fillIn(from, this.terms);
    from.fill(this.names);
    from.number();
    for (const list of [this.#passed, this.#passed, this.denied, this.presupposed]) {
      if ((bits & Bit.words) === 0) list.clear();
      else this.#fillIn(from, list);
    }
    if ((bits & Bit.words) !== 0) from.number();
    passRest(from, bits);
  }

  #fillIn(from: ByteReader, into: Numbers): void {
    into.clear();
    for (let left = from.number(); left > 0; left--) {
      const place = from.number();
      into.push(place === 0 ? from.number() : this.codes.at(place - 1));
    }
  }
}

/** Passes over what stands behind a claim's words. */
function passRest(from: ByteReader, bits: number): void {
  if ((bits & Bit.day) !== 0) from.passText();
  if ((bits & Bit.told) !== 0) from.passText();
  if ((bits & Bit.occasion) !== 0) {
    from.number();
    from.passNumbers();
    from.passNumbers();
  }
  if ((bits & Bit.quantities) !== 0) from.list(() => readQuantity(from));
  if ((bits & Bit.tolls) !== 0) from.list(() => readToll(from));
}

/** Whom a claim names, and its chain; all else is passed over. */
export function readNamed(from: ByteReader): Pick<PlacedClaim, 'names' | 'chainPlace'> {
  const bits = from.number();
  const passInClaim = () => {
    for (let left = from.number(); left > 0; left--) if (from.number() === 0) from.number();
  };
  from.passNumbers();
  passInClaim();
  const [names, chainPlace] = [from.numbers(), from.number()];
  if ((bits & Bit.words) !== 0) {
    for (let list = 0; list < LISTS.length; list++) passInClaim();
    from.number();
  }
  passRest(from, bits);
  return { names, chainPlace };
}

function readQuantity(from: ByteReader): DigestClaim['quantities'][number] {
  const [value, bound] = [Number(from.text()), from.text()];
  return { value, bound, unit: from.list(() => from.text())[0] ?? null };
}

function readToll(from: ByteReader): DigestToll {
  const [harm, value, bound] = [from.text(), Number(from.text()), from.text()];
  return { harm: harm as DigestToll['harm'], value, bound: bound as DigestToll['bound'] };
}

/** A holder; whom it is, as a place in the names of the digest. */
export function writeHolder(
  to: ByteWriter,
  { label, name, kind, entity, act }: DigestHolder,
  placeOf: (key: string) => number,
): void {
  to.number((act ? 1 : 0) + (name === null ? 0 : 2));
  to.text(label);
  if (name !== null) to.text(name);
  to.text(kind);
  to.number(entity === null ? 0 : placeOf(entity) + 1);
}

/** Passes over a holder; place of whom it is in the names of the digest, -1 for nobody known. */
export function readBearer(from: ByteReader): number {
  const bits = from.number();
  from.passText();
  if ((bits & 2) !== 0) from.passText();
  from.passText();
  return from.number() - 1;
}

export function readHolder(from: ByteReader, keys: readonly string[]): DigestHolder {
  const bits = from.number();
  const label = from.text();
  const name = (bits & 2) === 0 ? null : from.text();
  const kind = from.text() as HolderKind;
  const place = from.number();
  return {
    label,
    name,
    kind,
    entity: place === 0 ? null : keys[place - 1]!,
    act: (bits & 1) === 1,
  };
}
