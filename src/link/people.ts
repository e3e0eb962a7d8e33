import type { Entity } from '../model/archive.js';
import type { Digest } from '../model/digest.js';
import { keyPlacesIn } from './digest/packed-names.js';
import { bearersIn, eachNamed, quoteChainsIn } from './digest/packing.js';
import type { Entities } from './entities/index.js';
import { Numbers } from './numbers.js';

/** Fills in what each entity said and what is said about it. A reported act is said by its actor, too. */
export function withVoices(digests: readonly Digest[], entities: Entities): Entity[] {
  const { list } = entities;
  const [said, about] = [new Voices(list.length), new Voices(list.length)];
  const placesOf = placesOfKeys(entities);
  let first = 0;
  for (const digest of digests) {
    const named = placesOf(digest);
    const chains = bearersIn(digest);
    const hold = (chainPlace: number, atom: number) => {
      const chain = chains[chainPlace]!;
      if (chain.length === 1) said.note(named[chain[0]!], atom);
      else for (let n = 1; n < chain.length; n++) said.note(named[chain[n]!], atom);
    };
    const quotes = first + digest.claimCount;
    quoteChainsIn(digest).forEach((chainPlace, n) => hold(chainPlace, quotes + n));
    let atom = first;
    eachNamed(digest, (names, chainPlace) => {
      hold(chainPlace, atom);
      for (const name of names) about.note(named[name], atom);
      atom++;
    });
    first += digest.atoms.length;
  }
  said.fill(digests, (entity, atoms) => {
    list[entity]!.said = atoms;
  });
  about.fill(digests, (entity, atoms) => {
    list[entity]!.about = atoms;
  });
  return list;
}

/** The entities the keys of a digest stand for, as places in the list; -1 for none. */
function placesOfKeys({ list, resolved, texts }: Entities): (digest: Digest) => number[] {
  const byKey = new Int32Array(texts.size).fill(-1);
  list.forEach(({ id }, place) => {
    byKey[texts.find(id)] = place;
  });
  return (digest) => {
    const own = resolved.get(digest.id);
    return keyPlacesIn(digest, texts).map((key) => {
      const id = own?.get(texts.text(key));
      return byKey[id === undefined ? key : texts.find(id)]!;
    });
  };
}

/** Which claims and quotes belong to which entity, noted in their order; those of all digests are numbered through. */
class Voices {
  readonly #entities = new Numbers();
  readonly #atoms = new Numbers();
  readonly #counts: Uint32Array;
  readonly #last: Int32Array;

  /** @param size how many entities there are. */
  constructor(size: number) {
    this.#counts = new Uint32Array(size);
    this.#last = new Int32Array(size).fill(-1);
  }

  note(entity: number | undefined, atom: number): void {
    // What is said of one atom is noted together.
    if (entity === undefined || entity < 0 || this.#last[entity] === atom) return;
    this.#last[entity] = atom;
    this.#counts[entity]!++;
    this.#entities.push(entity);
    this.#atoms.push(atom);
  }

  /** Gives every entity that has any the ids of its own. */
  fill(digests: readonly Digest[], give: (entity: number, atoms: string[]) => void): void {
    const lists = Array.from(this.#counts, (count) =>
      count === 0 ? null : new Array<string>(count),
    );
    const next = new Uint32Array(lists.length);
    const idOf = idsInOrder(digests);
    for (let n = 0; n < this.#atoms.length; n++) {
      const entity = this.#entities.at(n);
      lists[entity]![next[entity]!++] = idOf(this.#atoms.at(n));
    }
    lists.forEach((atoms, entity) => {
      if (atoms !== null) give(entity, atoms);
    });
  }
}

/** Ids of claims and quotes by their numbers, asked for digest after digest. */
function idsInOrder(digests: readonly Digest[]): (atom: number) => string {
  let [home, first] = [0, 0];
  return (atom) => {
    while (atom >= first + digests[home]!.atoms.length) first += digests[home++]!.atoms.length;
    return digests[home]!.atoms[atom - first]!;
  };
}
