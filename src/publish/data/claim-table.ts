import type { Article } from '../../model/article.js';
import { articleAt, atomAt } from '../address.js';
import { chainWords } from '../cards/chain.js';
import type { Edition } from '../edition.js';
import type { Cell } from './csv.js';

/** Columns of the table of claims, with what each means. */
export const CLAIM_COLUMNS = [
  ['id', 'permanent id'],
  ['article', 'id of the article'],
  ['url', "address of the claim, relative to the site's root"],
  ['text', 'the words; empty where rights keep them off the site'],
  ['chain', 'through whom, in words'],
  ['attribution', 'explicit, inherited, hearsay, agentless or none'],
  ['factuality', 'FactBank value, relative to the innermost holder'],
  ['stance', 'neutral, distancing or endorsing'],
  ['type', 'what sort of statement it is'],
  ['shown', 'false for a claim read with too little confidence for a page'],
  ['cluster', 'id of the claims that say the same; empty for none'],
  ['outlet', 'who published the article; empty where not stated'],
  ['published', 'date of publication as EDTF; empty where not stated'],
  ['confidence', 'how sure the reading is, 0 to 1'],
] as const;

export function claimRows(edition: Edition, article: Article): Cell[][] {
  const { outlet, published } = edition.survey.of(article.id);
  return article.claims.map((claim) => [
    claim.id,
    article.id,
    claim.published ? atomAt(article, 'claim', claim.id) : articleAt(article),
    claim.text,
    chainWords(edition, claim).plain,
    claim.attribution,
    claim.factuality,
    claim.stance,
    claim.type,
    claim.published,
    claim.cluster,
    outlet,
    published,
    claim.confidence,
  ]);
}
