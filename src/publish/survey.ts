import type { Article } from '../model/article.js';
import type { ArticleEntry } from '../model/archive.js';
import type { Claim } from '../model/claim.js';
import type { Holder } from '../model/holder.js';
import { isDoubtful } from '../model/doubtful.js';
import type { Quote } from '../model/quote.js';
import type { AtomKind } from './address.js';
import { articleDateWords, type DateWords } from './cards/date-words.js';
import type { Catalog } from './catalog.js';
import type { Strings } from './strings/index.js';

/** What lists, counts and charts need of an article: little enough to be held for all of them. */
export interface Facts {
  id: string;
  path: string;
  language: string;
  date: DateWords;
  /** EDTF of the stated date of publication; null where none is stated. */
  published: string | null;
  /** EDTF of the stated date of change. */
  changed: string | null;
  /** Name of the outlet; null where not stated. */
  outlet: string | null;
  reserved: boolean;
  quotes: readonly string[];
  claims: readonly string[];
  /** Claims read with too little confidence for a page, and quotations whose speaker is not named for want of it. */
  unsure: readonly string[];
  /** When what a claim speaks of is said to have happened. */
  times: readonly { claim: string; edtf: string }[];
  /** What the innermost holder of each quotation and claim is. */
  origins: readonly OriginKind[];
  /** Ids of outlets and sources, each naming the next in a chain. */
  quoting: readonly (readonly [string, string])[];
}

/** What a statement rests on: a person with a name, an outlet, somebody who is not named, nobody. */
export type OriginKind =
  'person' | 'organization' | 'outlet' | 'document' | 'unnamed' | 'unstated' | 'nobody';

/** Where a quote or claim stands. */
export interface Place {
  article: string;
  kind: AtomKind;
  /** What sort of quotation or claim it is. */
  type: Quote['type'] | Claim['type'];
  shown: boolean;
  ordinal: number;
}

/** One look at every article, so that no list needs to open it again. */
export class Survey {
  readonly #facts = new Map<string, Facts>();
  readonly #places = new Map<string, Place>();
  readonly #paths = new Map<string, string>();

  constructor(catalog: Catalog, load: (id: string) => Article, t: Strings) {
    for (const entry of catalog.articles) {
      const article = load(entry.id);
      this.#facts.set(entry.id, factsOf(article, entry, catalog, t));
      this.#paths.set(article.seed.path, entry.id);
      if (article.sidecar !== null) this.#paths.set(article.sidecar.path, entry.id);
      for (const place of placesOf(article)) this.#places.set(place.id, place);
    }
  }

  of(article: string): Facts {
    const facts = this.#facts.get(article);
    if (facts === undefined) throw new Error(`the archive has no article ${article}`);
    return facts;
  }

  all(): Iterable<Facts> {
    return this.#facts.values();
  }

  /** Id of the article read from a seed, or corrected by a sidecar; null for a file that gave none. */
  articleAt(path: string): string | null {
    return this.#paths.get(path) ?? null;
  }

  /** Where a quote or claim stands; null for an id no article has. */
  place(atom: string): Place | null {
    return this.#places.get(atom) ?? null;
  }
}

function factsOf(article: Article, entry: ArticleEntry, catalog: Catalog, t: Strings): Facts {
  const { published, modified } = article.date;
  const shown = article.claims.filter((claim) => claim.published);
  return {
    id: article.id,
    path: article.seed.path,
    language: article.language,
    date: articleDateWords(article.date, t),
    published: published === null ? null : (published.iso ?? published.edtf),
    changed: modified === null ? null : (modified.iso ?? modified.edtf),
    outlet: outletOf(article, entry, catalog),
    reserved: article.source.rights?.reserved ?? false,
    quotes: article.quotes.map(({ id }) => id),
    claims: shown.map(({ id }) => id),
    unsure: [...article.claims, ...article.quotes].filter(isDoubtful).map(({ id }) => id),
    times: shown.flatMap(({ id, times }) =>
      times.flatMap(({ edtf }) => (edtf === null ? [] : [{ claim: id, edtf }])),
    ),
    origins: [...article.quotes, ...shown].map(({ chain }) => originKind(chain)),
    quoting: quotingOf(article, catalog),
  };
}

/** By the innermost holder who is not the actor of a reported act. */
function originKind(chain: readonly Holder[]): OriginKind {
  const holder = chain.findLast(({ act }) => act !== true);
  if (holder === undefined || holder.kind === 'agentless') return 'nobody';
  if (holder.kind === 'unnamed-individual' || holder.kind === 'unnamed-group') return 'unnamed';
  if (holder.kind === 'document') return 'document';
  if (holder.kind === 'outlet') return holder.name === null ? 'unstated' : 'outlet';
  return holder.name === null ? 'unnamed' : holder.kind;
}

function outletOf({ source }: Article, entry: ArticleEntry, catalog: Catalog): string | null {
  const stated = source.publisher ?? source.originalPublisher;
  return catalog.entity(entry.outlet)?.name ?? stated?.value ?? null;
}

/** Neighbours in the chains of an article that both have a page of their own, one pair per chain link. */
function quotingOf(article: Article, catalog: Catalog): (readonly [string, string])[] {
  const chains = [...article.quotes, ...article.claims.filter(({ published }) => published)];
  return chains.flatMap(({ chain }) => {
    const known = chain.flatMap((holder) =>
      holder.act === true ? [] : [catalog.bearer(article.id, holder.entity)],
    );
    return known.slice(1).flatMap((inner, i) => {
      const outer = known[i];
      return outer && inner && outer !== inner ? [[outer.id, inner.id] as const] : [];
    });
  });
}

function placesOf(article: Article): (Place & { id: string })[] {
  const atoms = [
    ...article.quotes.map(({ id, type, spans }) => ({
      ...{ id, type, spans, kind: 'quote' as const, shown: true },
    })),
    ...article.claims.map(({ id, type, spans, published }) => ({
      id,
      type,
      kind: 'claim' as const,
      shown: published,
      spans,
    })),
  ];
  return atoms
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
    .map(({ id, kind, type, shown }, ordinal) => ({
      ...{ id, kind, type, shown, ordinal, article: article.id },
    }));
}
