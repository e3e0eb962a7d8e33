import { nameKey } from '../../language/words.js';
import type { Digest, DigestName } from '../../model/digest.js';
import { EntityKind } from '../../model/mention.js';
import { eachName, nameAt } from '../digest/packed-names.js';
import { TextPool } from '../digest/texts.js';
import { Numbers } from '../numbers.js';

/** Who is named with whom is asked of these: places and outlets are named by articles on any matter. */
export const COMPANY: readonly EntityKind[] = ['person', 'organization'];
/** They speak for a surname of one word, too. */
export const WIDE_COMPANY: readonly EntityKind[] = ['person', 'organization', 'outlet', 'place'];

const KINDS = EntityKind.options;
/** Set in the traits of a name that the article's text has; the rest is the place of its kind. */
const MENTIONED = 128;
/** Stands for the place of a name that is no part of the digest's bytes: that of the publisher. */
const PUBLISHER = 2 ** 32 - 1;

/**
 * Everybody the articles name, in order, and the publisher of each, who is a source even where its text never names it.
 * A name is known by its place, its texts by theirs in the pool; it is laid open when all of it is asked for, so that the
 * names of ten thousand articles take a few megabytes.
 */
export class Names {
  /** The keys and names of all digests, each once. */
  readonly texts = new TextPool();
  readonly length: number;
  /** Of each the place of its article, of its key, and of the name folded for comparing (`nameKey`). */
  readonly articles: Uint32Array;
  readonly keys: Uint32Array;
  readonly folded: Uint32Array;
  /** Of each article the place of its first name, and one past the last. */
  readonly first: Uint32Array;
  readonly #digests: readonly Digest[];
  readonly #written: Uint32Array;
  readonly #at: Uint32Array;
  readonly #traits: Uint8Array;

  constructor(digests: readonly Digest[]) {
    this.#digests = digests;
    const writer = new NameWriter(this.texts);
    for (const digest of digests) writer.add(digest);
    const { articles, keys, folded, first, written, at, traits } = writer;
    this.articles = articles.all();
    this.keys = keys.all();
    this.folded = folded.all();
    this.first = first.all();
    this.#written = written.all();
    this.#at = at.all();
    this.#traits = Uint8Array.from(traits.all());
    this.length = this.keys.length;
  }

  kind(name: number): EntityKind {
    return KINDS[this.#traits[name]! & ~MENTIONED]!;
  }

  /** The name as it is written. */
  written(name: number): string {
    return this.texts.text(this.#written[name]!);
  }

  /** Who publishes an article without being named in it is named nowhere. */
  isMentioned(name: number): boolean {
    return (this.#traits[name]! & MENTIONED) !== 0;
  }

  article(name: number): string {
    return this.#digests[this.articles[name]!]!.id;
  }

  /** The key of the name of who publishes the article. */
  publisher(name: number): string | undefined {
    return this.#digests[this.articles[name]!]!.outlet?.key;
  }

  key(name: number): string {
    return this.texts.text(this.keys[name]!);
  }

  /** All of a name. */
  at(name: number): DigestName {
    const digest = this.#digests[this.articles[name]!]!;
    const at = this.#at[name]!;
    return at === PUBLISHER
      ? publisherName(digest.outlet!)
      : nameAt(digest, at, this.key(name), this.texts);
  }

  /** Looks at the keys of all of some kinds that an article names: what speaks for one bearer of a name and against another. */
  eachNamed(article: number, kinds: readonly EntityKind[], look: (key: number) => void): void {
    for (let name = this.first[article]!; name < this.first[article + 1]!; name++)
      if (this.isMentioned(name) && kinds.includes(this.kind(name))) look(this.keys[name]!);
  }

  /** The keys of all of some kinds that the articles of some names name. */
  company(names: Iterable<number>, kinds: readonly EntityKind[]): Set<number> {
    const company = new Set<number>();
    const add = (key: number) => company.add(key);
    for (const name of names) this.eachNamed(this.articles[name]!, kinds, add);
    return company;
  }
}

/** Puts the names together, article by article. */
class NameWriter {
  readonly articles = new Numbers();
  readonly keys = new Numbers();
  readonly folded = new Numbers();
  readonly first = new Numbers();
  readonly written = new Numbers();
  readonly at = new Numbers();
  readonly traits = new Numbers();
  readonly #texts: TextPool;
  /** The names of an archive are the same ones over and over: each is folded when it is first met. */
  readonly #foldedBy = new Map<number, number>();

  constructor(texts: TextPool) {
    this.#texts = texts;
    this.first.push(0);
  }

  add(digest: Digest): void {
    const { outlet } = digest;
    const from = this.keys.length;
    eachName(digest, this.#texts, ({ entity, name, kind, count }, at) => {
      this.#push(entity, name, KINDS.indexOf(kind) + (count > 0 ? MENTIONED : 0), at);
    });
    if (outlet !== null) this.#addPublisher(outlet, from);
    this.first.push(this.keys.length);
  }

  /** @param from place of the first name of the article, which may name its publisher. */
  #addPublisher({ key, name }: NonNullable<Digest['outlet']>, from: number): void {
    const publisher = this.#texts.placeOf(key);
    for (let n = from; n < this.keys.length; n++) if (this.keys.at(n) === publisher) return;
    this.#push(publisher, this.#texts.placeOf(name), KINDS.indexOf('outlet'), PUBLISHER);
  }

  #push(key: number, written: number, traits: number, at: number): void {
    this.articles.push(this.first.length - 1);
    this.keys.push(key);
    this.written.push(written);
    this.folded.push(this.#fold(written));
    this.traits.push(traits);
    this.at.push(at);
  }

  #fold(written: number): number {
    const known = this.#foldedBy.get(written);
    if (known !== undefined) return known;
    const folded = this.#texts.placeOf(nameKey(this.#texts.text(written)));
    this.#foldedBy.set(written, folded);
    return folded;
  }
}

function publisherName({ key: entity, name }: NonNullable<Digest['outlet']>): DigestName {
  return { entity, name, kind: 'outlet', forms: [name], roles: [], count: 0 };
}
