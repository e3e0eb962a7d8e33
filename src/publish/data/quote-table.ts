import type { Article } from '../../model/article.js';
import { atomAt } from '../address.js';
import { chainWords } from '../cards/chain.js';
import type { Edition } from '../edition.js';
import type { Cell } from './csv.js';

/** Columns of the table of quotations, with what each means. */
export const QUOTE_COLUMNS = [
  ['id', 'permanent id'],
  ['article', 'id of the article'],
  ['url', "address of the quotation, relative to the site's root"],
  ['text', 'the words, without their marks; empty where rights keep them off the site'],
  ['type', 'direct, mixed, phrase or block'],
  ['speaker', 'who said it, by name where known'],
  [
    'speaker_kind',
    'person, organization, outlet, document, unnamed-individual, unnamed-group or agentless',
  ],
  ['chain', 'through whom, in words'],
  ['fidelity', 'first-hand, relayed, translated or unknown'],
  ['outlet', 'who published the article; empty where not stated'],
  ['published', 'date of publication as EDTF; empty where not stated'],
  ['confidence', 'how sure the reading is, 0 to 1'],
] as const;

export function quoteRows(edition: Edition, article: Article): Cell[][] {
  const { outlet, published } = edition.survey.of(article.id);
  return article.quotes.map((quote) => [
    quote.id,
    article.id,
    atomAt(article, 'quote', quote.id),
    quote.text,
    quote.type,
    quote.speaker.name ?? quote.speaker.label,
    quote.speaker.kind,
    chainWords(edition, quote).plain,
    quote.fidelity,
    outlet,
    published,
    quote.confidence,
  ]);
}
