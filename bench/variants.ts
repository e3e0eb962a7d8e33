import { isContent } from '../src/language/word-codes.js';
import type { WordWeights } from '../src/language/word-weights.js';
import { packWord, unpackWord } from '../src/link/digest/salient-word.js';
import { groupBy } from '../src/link/order.js';
import type { DigestContents, DigestHolder } from '../src/model/digest.js';

/**
 * A larger archive from a smaller one. Copy n of an article is an article about something else: its words of content are
 * exchanged for others of the same weight, the same ones all through the copy, so that articles of one copy stand to one
 * another as those of the first do, and to those of other copies as articles on other matters. Those whom many articles
 * name (`common`) are in all copies, everybody else is somebody else. Every fourth copy appears in the same days, the
 * others earlier: the archive grows in length and in density.
 */
export class Variants {
  readonly #ranks = new Map<number, { codes: number[]; place: number }>();
  readonly #common: ReadonlySet<string>;

  constructor(digests: readonly DigestContents[], weights: WordWeights) {
    const codes = new Set(digests.flatMap(codesOf).filter(isContent));
    const alike = groupBy([...codes].sort(rising), (code) => String(weights.of(code)));
    for (const same of alike.values())
      same.forEach((code, place) => this.#ranks.set(code, { codes: same, place }));
    const bearers = groupBy(
      digests.flatMap(({ names }) => names.map(({ entity }) => entity)),
      (entity) => entity,
    );
    const most = Math.max(2, digests.length / 50);
    this.#common = new Set([...bearers].filter(([, all]) => all.length > most).map(([key]) => key));
  }

  /** Copy `n` of a digest; the first (0) is the digest itself. */
  copy(digest: DigestContents, n: number): DigestContents {
    if (n === 0) return digest;
    const code = (one: number) => this.#codeIn(one, n);
    const codes = (list: readonly number[]) => list.map(code);
    const id = (one: string) => `${one}.${n}`;
    const key = (one: string) => (this.#common.has(one) ? one : id(one));
    const chain = (holders: readonly DigestHolder[]) =>
      holders.map((one) => ({ ...one, entity: one.entity === null ? null : key(one.entity) }));
    const day = (one: string | null) => shifted(one, n);
    return {
      ...digest,
      id: id(digest.id),
      slug: `${digest.slug}-${n}`,
      date: day(digest.date),
      names: digest.names.map((one) => ({
        ...one,
        entity: key(one.entity),
        name: this.#common.has(one.entity) ? one.name : id(one.name),
      })),
      quotes: digest.quotes.map((one) => ({ ...one, id: id(one.id), chain: chain(one.chain) })),
      claims: digest.claims.map((one) => ({
        ...one,
        id: id(one.id),
        codes: codes(one.codes),
        terms: codes(one.terms),
        target: codes(one.target),
        reached: codes(one.reached),
        denied: codes(one.denied),
        presupposed: codes(one.presupposed),
        entities: one.entities.map(key),
        day: day(one.day),
        told: day(one.told),
        chain: chain(one.chain),
        occasion: one.occasion && {
          event: code(one.occasion.event),
          words: codes(one.occasion.words),
          people: one.occasion.people.map(key),
        },
      })),
      phrases: digest.phrases.map((one) => ({
        ...one,
        key: one.kind === 'phrase' ? id(one.key) : one.key,
        atoms: one.atoms.map(id),
      })),
      conflicts: digest.conflicts.map((one) => ({
        ...one,
        entity: key(one.entity),
        claim: one.claim && id(one.claim),
        opposite: one.opposite && id(one.opposite),
      })),
      sketch: digest.sketch.map((run) => (run ^ Math.imul(n, 0x9e3779b0)) >>> 0).sort(rising),
      salient: digest.salient
        .map((one) => packWord({ ...unpackWord(one), code: code(unpackWord(one).code) }))
        .sort(rising),
    };
  }

  #codeIn(code: number, copy: number): number {
    const rank = this.#ranks.get(code);
    if (rank === undefined) return code;
    return rank.codes[(rank.place + copy * STEP) % rank.codes.length]!;
  }
}

/** Words of like weight are exchanged so many places on. */
const STEP = 7;
const IN_ONE_TIME = 4;
const DAYS = 200;

function rising(a: number, b: number): number {
  return a - b;
}

function codesOf({ claims, salient }: DigestContents): number[] {
  return [
    ...claims.flatMap((one) => [...one.codes, ...one.terms]),
    ...salient.map((one) => unpackWord(one).code),
  ];
}

function shifted(date: string | null, copy: number): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];
  if (date === null || day === undefined) return date;
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() - (copy % IN_ONE_TIME) * DAYS);
  return moved.toISOString().slice(0, 10) + date.slice(10);
}
