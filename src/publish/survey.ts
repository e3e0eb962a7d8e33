import type { ArticleEntry } from '../model/archive.js';
import { articleDateWords, type DateWords } from './cards/date-words.js';
import type { Catalog } from './catalog.js';
import type { Ledger } from './ledger.js';
import type { Outline, Place } from './outline.js';
import type { Strings } from './strings/index.js';

/** What lists, counts and charts need of an article. */
export interface Facts extends Pick<
  Outline,
  | 'id'
  | 'path'
  | 'language'
  | 'published'
  | 'changed'
  | 'reserved'
  | 'quotes'
  | 'claims'
  | 'unsure'
  | 'times'
  | 'origins'
> {
  date: DateWords;
  /** Name of the outlet; null where not stated. */
  outlet: string | null;
  /** Ids of outlets and sources, each naming the next in a chain. */
  quoting: readonly (readonly [string, string])[];
}

/** One look at the outline of every article, so that no list needs to open it. Looks at it are noted. */
export class Survey {
  readonly #facts = new Map<string, Facts>();
  readonly #places = new Map<string, Place>();
  readonly #atoms = new Map<string, readonly string[]>();
  readonly #paths = new Map<string, string>();
  readonly #ledger: Ledger;

  constructor(catalog: Catalog, outline: (id: string) => Outline, t: Strings, ledger: Ledger) {
    this.#ledger = ledger;
    ledger.source('place', (atom) => this.#places.has(atom));
    ledger.source('path', (path) => this.#paths.get(path));
    for (const entry of catalog.articles) {
      const one = outline(entry.id);
      this.#facts.set(entry.id, factsOf(one, entry, catalog, t));
      this.#paths.set(one.path, entry.id);
      if (one.sidecar !== null) this.#paths.set(one.sidecar, entry.id);
      this.#atoms.set(
        entry.id,
        one.places.map(({ id }) => id),
      );
      for (const place of one.places) this.#places.set(place.id, place);
    }
  }

  of(article: string): Facts {
    this.#ledger.note('article', article);
    const facts = this.#facts.get(article);
    if (facts === undefined) throw new Error(`the archive has no article ${article}`);
    return facts;
  }

  all(): Iterable<Facts> {
    for (const id of this.#facts.keys()) this.#ledger.note('article', id);
    this.#ledger.note('articles');
    return this.#facts.values();
  }

  /** Ids of all quotes and claims of an article, whether pages show them or not. */
  atomsOf(article: string): readonly string[] {
    return this.#atoms.get(article) ?? [];
  }

  has(article: string): boolean {
    return this.#facts.has(article);
  }

  /** What looks at an article show of it beside its record: an outlet's name may come from others. */
  standingOf(article: string): unknown {
    const facts = this.#facts.get(article);
    return facts && [facts.outlet, facts.date, facts.quoting];
  }

  /** Id of the article read from a seed, or corrected by a sidecar; null for a file that gave none. */
  articleAt(path: string): string | null {
    this.#ledger.note('path', path);
    return this.#paths.get(path) ?? null;
  }

  /** Where a quote or claim stands; null for an id no article has. */
  place(atom: string): Place | null {
    const place = this.#places.get(atom);
    if (place === undefined) this.#ledger.note('place', atom);
    else this.#ledger.note('article', place.article);
    return place ?? null;
  }
}

function factsOf(outline: Outline, entry: ArticleEntry, catalog: Catalog, t: Strings): Facts {
  const { id, path, language, published, changed, reserved } = outline;
  const { quotes, claims, unsure, times, origins } = outline;
  return {
    ...{ id, path, language, published, changed, reserved },
    ...{ quotes, claims, unsure, times, origins },
    date: articleDateWords(outline.date, t),
    outlet: catalog.entity(entry.outlet)?.name ?? outline.publisher,
    quoting: outline.chains.flatMap((chain) => quotingOf(chain, catalog)),
  };
}

/** Neighbours in a chain that both have a page of their own, one pair per link. */
function quotingOf(
  chain: readonly (string | null)[],
  catalog: Catalog,
): (readonly [string, string])[] {
  return chain.slice(1).flatMap((innerId, i) => {
    const [outer, inner] = [catalog.entity(chain[i] ?? null), catalog.entity(innerId)];
    return outer && inner && outer.id !== inner.id ? [[outer.id, inner.id] as const] : [];
  });
}
