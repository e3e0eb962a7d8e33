import type { Article } from '../model/article.js';
import type { Claim } from '../model/claim.js';
import { isDoubtful } from '../model/doubtful.js';
import type { Holder } from '../model/holder.js';
import type { Quote } from '../model/quote.js';
import type { AtomKind } from './address.js';

/** What lists, counts and charts need of a record: little enough to be held for all, and kept beside it. */
export interface Outline {
  id: string;
  path: string;
  sidecar: string | null;
  language: string;
  date: Article['date'];
  /** EDTF of the stated date of publication; null where none is stated. */
  published: string | null;
  /** EDTF of the stated date of change. */
  changed: string | null;
  /** Name of the outlet as the article states it. */
  publisher: string | null;
  reserved: boolean;
  quotes: readonly string[];
  claims: readonly string[];
  /** Claims read with too little confidence for a page, and quotations whose speaker is not named for want of it. */
  unsure: readonly string[];
  /** When what a claim speaks of is said to have happened. */
  times: readonly { claim: string; edtf: string }[];
  /** What the innermost holder of each quotation and claim is. */
  origins: readonly OriginKind[];
  /** The article's own keys for the holders of each chain of more than one, without actors of reported acts. */
  chains: readonly (readonly (string | null)[])[];
  /** Every quotation and claim, in the order of the text. */
  places: readonly (Place & { id: string })[];
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

/** A pure function of one record, complete or as its seed alone gives it. */
export function outlineOf(article: Article): Outline {
  const { published, modified } = article.date;
  const stated = article.source.publisher ?? article.source.originalPublisher;
  const shown = article.claims.filter((claim) => claim.published);
  return {
    id: article.id,
    path: article.seed.path,
    sidecar: article.sidecar?.path ?? null,
    language: article.language,
    date: article.date,
    published: published === null ? null : (published.iso ?? published.edtf),
    changed: modified === null ? null : (modified.iso ?? modified.edtf),
    publisher: stated?.value ?? null,
    reserved: article.source.rights?.reserved ?? false,
    quotes: article.quotes.map(({ id }) => id),
    claims: shown.map(({ id }) => id),
    unsure: [...article.claims, ...article.quotes].filter(isDoubtful).map(({ id }) => id),
    times: shown.flatMap(({ id, times }) =>
      times.flatMap(({ edtf }) => (edtf === null ? [] : [{ claim: id, edtf }])),
    ),
    origins: [...article.quotes, ...shown].map(({ chain }) => originKind(chain)),
    chains: [...article.quotes, ...shown]
      .map(({ chain }) => chain.filter(({ act }) => act !== true).map(({ entity }) => entity))
      .filter(({ length }) => length > 1),
    places: placesOf(article),
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
