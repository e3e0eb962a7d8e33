import type { Article } from '../../../model/article.js';
import type { Claim } from '../../../model/claim.js';
import type { Quote } from '../../../model/quote.js';
import { noteAnchor, type Mark } from '../../body/marks.js';
import type { Named } from '../../cards/article-card.js';
import { atomText } from '../../cards/atom-card.js';
import {
  certaintyWords,
  claimTypeWords,
  confidenceWords,
  quoteWords,
} from '../../cards/certainty.js';
import { chainWords, type ChainWords } from '../../cards/chain.js';
import { meetingOf, type Meeting } from '../../cards/meeting.js';
import { othersOf } from '../../cards/relation-card.js';
import { citableAtom } from '../../cite/citable.js';
import { plainCitation } from '../../cite/index.js';
import { atomAt } from '../../address.js';
import type { Edition } from '../../edition.js';
import { shortened } from '../../frame.js';
import { correctionsOfAtom, type Signature } from './corrections.js';
import { told, type Told } from '../../told.js';

/** What the margin says of one quote, claim or error. */
export interface Note {
  kind: Mark['kind'];
  number: number;
  /** Fragment of its place in the text. */
  anchor: string;
  /** Fragment of the note itself. */
  note: string;
  /** Ties it to its mark for highlighting. */
  className: string;
  /** Its words, for where the text is not beside it. */
  text: string;
  chain: ChainWords | null;
  manner: string;
  sort: string;
  confidence: string;
  meeting: Meeting | null;
  also: Named[];
  /** There are more of these than are named. */
  more: boolean;
  differs: Difference[];
  /** To read and to copy, empty on a long page; other forms are in the article's files. */
  citation: string;
  /** What is wrong in the source. */
  error: Told | null;
  /** What a person corrected in it. */
  corrections: Signature[];
}

/** Another report that a claim differs from, with its words. */
export interface Difference {
  words: string;
  outlet: string;
  text: string;
  target: string;
  page: string;
}

/** `cited`: the note carries its citation; without it the article's files have it. */
export function noteOf(edition: Edition, article: Article, mark: Mark, cited = true): Note {
  const { kind, number, anchor, id } = mark;
  const note = noteAnchor(mark);
  const blank = { kind, number, anchor, note, className: '', ...NOTHING };
  if (kind === 'sic')
    return { ...blank, error: told(edition.t, article.defects[Number(id) - 1]?.why ?? '') };
  const atoms: readonly (Quote | Claim)[] = kind === 'quote' ? article.quotes : article.claims;
  const atom = atoms.find((one) => one.id === id);
  return atom === undefined ? blank : { ...blank, ...atomNote(edition, article, atom, cited) };
}

const NOTHING = {
  text: '',
  chain: null,
  manner: '',
  sort: '',
  confidence: '',
  meeting: null,
  also: [],
  more: false,
  differs: [],
  citation: '',
  error: null,
  corrections: [],
};

function atomNote(
  edition: Edition,
  article: Article,
  atom: Quote | Claim,
  cited: boolean,
): Partial<Note> {
  const { t } = edition;
  const meeting = meetingOf(edition, atom.id);
  const quote = 'speaker' in atom;
  const also = quote ? atom.variants : (meeting?.also ?? []);
  return {
    text: atom.text,
    chain: chainWords(edition, atom, 'here'),
    manner: quote ? quoteWords(atom, t) : certaintyWords(atom, t),
    sort: quote ? '' : claimTypeWords(atom, t),
    confidence: atom.rule === 'override' ? '' : confidenceWords(atom.confidence, t),
    corrections: correctionsOfAtom(article, atom.id),
    meeting,
    also: also.flatMap((id) => contextOf(edition, id) ?? []),
    more: !quote && meeting?.more === true,
    differs: differencesOf(edition, atom.id),
    citation: cited ? plainCitation(citableAtom(edition, article, atom), t) : '',
  };
}

/** Another quote or claim by its outlet, or by its article's title, linked to its place. */
function contextOf(edition: Edition, atom: string): Named | null {
  const place = edition.survey.place(atom);
  const entry = place === null ? null : edition.catalog.article(place.article);
  if (place === null || entry === null || !place.shown) return null;
  const outlet = edition.survey.of(entry.id).outlet;
  const label = outlet ?? edition.t.cite.titleShort(shortened(edition.titleOf(entry.id), 50));
  return { label, target: atomAt(entry, place.kind, atom) };
}

function differencesOf(edition: Edition, atom: string): Difference[] {
  const relations = edition.catalog.relationsOf(atom).filter(({ type }) => type !== 'agrees');
  return relations.flatMap((relation) =>
    othersOf(relation, atom).flatMap((other) => {
      const context = contextOf(edition, other);
      if (context?.target == null) return [];
      return [
        {
          words: edition.t.relation.short[relation.type],
          outlet: relation.type === 'source-error' ? edition.t.relation.sameText : context.label,
          text: atomText(edition, other),
          target: context.target,
          page: edition.disagreements.addressOf(relation.id),
        },
      ];
    }),
  );
}
