import type { Claim } from '../../model/claim.js';
import type { Quote } from '../../model/quote.js';
import type { Watched } from '../../model/site.js';
import { articleAt, atomAt, type AtomKind } from '../address.js';
import type { Edition } from '../edition.js';
import { articleCard, type ArticleCard } from './article-card.js';
import { certaintyWords, claimTypeWords, quoteWords } from './certainty.js';
import { chainWords, type ChainWords } from './chain.js';
import { meetingOf, type Meeting } from './meeting.js';
import { readingsOf, type Reading } from './reading.js';

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

/** What pages show of a quote or claim outside its article: little enough to be kept for many articles. */
export interface KeptAtom {
  card: Watched<AtomCard | null>;
  /** As in the card; these two are a matter of the record alone. */
  text: string;
  readings: readonly Reading[];
}

/** The card of a quote or claim; null for an id no article has. */
export function atomCard(edition: Edition, id: string): AtomCard | null {
  const atom = keptAtom(edition, id);
  return atom === null ? null : edition.ledger.take(atom.card);
}

/** Makes the cards of an article whose record is open: lists will ask for them. */
export function keepAtoms(edition: Edition, article: string): void {
  edition.atoms.of(article, (id) => edition.ledger.unwatched(() => atomsOf(edition, id)));
}

/** The words of a quote or claim as far as they may be shown. */
export function atomText(edition: Edition, id: string): string {
  return keptAtom(edition, id)?.text ?? '';
}

/** The numbers and times of a claim; none for a quotation. */
export function atomReadings(edition: Edition, id: string): readonly Reading[] {
  return keptAtom(edition, id)?.readings ?? [];
}

function keptAtom(edition: Edition, id: string): KeptAtom | null {
  const place = edition.survey.place(id);
  if (place === null) return null;
  const atoms = edition.atoms.of(place.article, (article) =>
    edition.ledger.unwatched(() => atomsOf(edition, article)),
  );
  return atoms.get(id) ?? null;
}

/** All atoms of an article: its record is long, and others of it will be asked for. */
function atomsOf(edition: Edition, id: string): Map<string, KeptAtom> {
  const { quotes, claims } = edition.shelf.article(id);
  return new Map(
    [...quotes, ...claims].map((atom) => [
      atom.id,
      {
        card: edition.ledger.watch(() => cardOf(edition, id, atom)),
        text: atom.text,
        readings: 'speaker' in atom ? [] : readingsOf(atom, edition.t),
      },
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

function mannerOf({ t }: Edition, atom: Quote | Claim): Pick<AtomCard, 'manner' | 'sort'> {
  return 'speaker' in atom
    ? { manner: quoteWords(atom, t), sort: '' }
    : { manner: certaintyWords(atom, t), sort: claimTypeWords(atom, t) };
}
