import type { Relation } from '../model/relation.js';
import { RELATION_ORDER } from './cards/relation-card.js';
import type { Catalog } from './catalog.js';
import type { Ledger } from './ledger.js';
import { compare } from './order.js';
import { chunkOfRow, chunkPath, INDEX } from './paging.js';

/** Address of the list of everything in which reports differ. */
export const DISAGREEMENTS = 'disagreements/';

/** Everything in which reports differ, gravest kind first, inside a kind the newest first. */
export class Disagreements {
  readonly #all: readonly Relation[];
  readonly #ledger: Ledger;
  readonly #catalog: Catalog;
  readonly #row: ReadonlyMap<string, number>;

  constructor(catalog: Catalog, ledger: Ledger) {
    this.#ledger = ledger;
    this.#catalog = catalog;
    const weight = ({ type }: Relation) => RELATION_ORDER.indexOf(type);
    const newest = ({ members }: Relation) =>
      Math.min(...members.map((member) => catalog.rank(catalog.homeOf(member)?.id ?? '')));
    this.#all = catalog.relations
      .filter(({ type }) => type !== 'agrees')
      .sort((a, b) => weight(a) - weight(b) || newest(a) - newest(b) || compare(a.id, b.id));
    this.#row = new Map(this.#all.map(({ id }, i) => [id, i]));
    ledger.source('disagreements', () => this.#all);
    ledger.source('disagreement', (relation) =>
      this.#row.has(relation) ? this.#addressOf(relation) : undefined,
    );
  }

  /** Everything in which reports differ, gravest kind first, inside a kind the newest first. */
  get all(): readonly Relation[] {
    this.#ledger.note('disagreements');
    return this.#all;
  }

  /** Where one disagreement is shown. */
  addressOf(relation: string): string {
    this.#ledger.note('disagreement', relation);
    return this.#addressOf(relation);
  }

  #addressOf(relation: string): string {
    const chunk = chunkOfRow(this.#all.length, this.#row.get(relation) ?? 0);
    return `${chunkPath(DISAGREEMENTS, chunk?.id ?? INDEX)}#r-${relation}`;
  }

  /** Those in which at least one of some quotes and claims takes part. */
  among(atoms: Iterable<string>): Relation[] {
    const found = new Set([...atoms].flatMap((atom) => this.#catalog.relationsOf(atom)));
    const row = ({ id }: Relation) => this.#row.get(id) ?? -1;
    // Their order is that of their members' articles.
    for (const { members } of found) for (const member of members) this.#catalog.noteAtom(member);
    return [...found].filter((one) => row(one) >= 0).sort((a, b) => row(a) - row(b));
  }
}
