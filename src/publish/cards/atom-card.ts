import type { Claim } from '../../model/claim.js';
import type { Quote } from '../../model/quote.js';
import type { Watched } from '../../model/site.js';
import { articleAt, atomAt, type AtomKind } from '../address.js';
import type { Edition } from '../edition.js';
import { articleCard, type ArticleCard } from './article-card.js';
import { certaintyWords, claimTypeWords, quoteWords } from './certainty.js';
import { chainWords, type ChainWords } from './chain.js';
import { meetingOf, type Meeting } from './meeting.js';

/** A quote or claim shown outside its article. */
export interface AtomCard {
  kind: AtomKind;
  id: string;
  /** Its place in its article; the article for a claim no page marks. */
  target: string;
  /** Empty where the publisher's rights keep the words off the page. */
  text: string;
  chain: ChainWords;
  /** "stated as likely", or "direct quotation, translated". */
  manner: string;
  /** What sort of claim it is; empty for a quotation. */
  sort: string;
  article: ArticleCard;
  /** Where it meets other articles. */
  meeting: Meeting | null;
}

/** The card of a quote or claim; null for an id no article has. */
export function atomCard(edition: Edition, id: string): AtomCard | null {
  const place = edition.survey.place(id);
  if (place === null) return null;
  const cards = edition.cards.of(place.article, (article) =>
    edition.ledger.unwatched(() => cardsOf(edition, article)),
  );
  const card = cards.get(id);
  return card === undefined ? null : edition.ledger.take(card);
}

/** All cards of an article: its record is long, and other cards of it will be asked for. */
function cardsOf(edition: Edition, id: string): Map<string, Watched<AtomCard | null>> {
  const { quotes, claims } = edition.shelf.article(id);
  return new Map(
    [...quotes, ...claims].map((atom) => [
      atom.id,
      edition.ledger.watch(() => cardOf(edition, id, atom)),
    ]),
  );
}

function cardOf(edition: Edition, article: string, atom: Quote | Claim): AtomCard | null {
  const place = edition.survey.place(atom.id);
  const entry = edition.catalog.article(article);
  if (place === null || entry === null) return null;
  return {
    kind: place.kind,
    id: atom.id,
    target: place.shown ? atomAt(entry, place.kind, atom.id) : articleAt(entry),
    text: atom.text,
    chain: chainWords(edition, atom),
    ...mannerOf(edition, atom),
    article: articleCard(edition, article),
    meeting: meetingOf(edition, atom.id),
  };
}

/** The cards of many; ids no article has are left out. */
export function atomCards(edition: Edition, ids: readonly string[]): AtomCard[] {
  return ids.flatMap((id) => atomCard(edition, id) ?? []);
}

/** A quote or claim by its id, as far as it may be shown. */
export function atomOf({ survey, shelf }: Edition, id: string): Quote | Claim | null {
  const place = survey.place(id);
  if (place === null) return null;
  const article = shelf.article(place.article);
  const atoms: readonly (Quote | Claim)[] =
    place.kind === 'quote' ? article.quotes : article.claims;
  return atoms.find((atom) => atom.id === id) ?? null;
}

function mannerOf({ t }: Edition, atom: Quote | Claim): Pick<AtomCard, 'manner' | 'sort'> {
  return 'speaker' in atom
    ? { manner: quoteWords(atom, t), sort: '' }
    : { manner: certaintyWords(atom, t), sort: claimTypeWords(atom, t) };
}
