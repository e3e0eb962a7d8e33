import type { Article } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import type { Quote } from '../../model/quote.js';
import { absolute, articleAt, atomAt, type AtomKind } from '../address.js';
import { chainWords } from '../cards/chain.js';
import { foundDateWords } from '../cards/date-words.js';
import type { Edition } from '../edition.js';

/** What a citation is made of, whatever its form. */
export interface Citable {
  key: string;
  title: string;
  authors: readonly string[];
  outlet: string | null;
  /** EDTF of the day of publication, and in words; null where not stated. */
  date: { edtf: string; words: string } | null;
  /** Address in the archive: full where the site knows its own, else relative to the site's root. */
  address: string;
  archive: string;
  /** Of the seed, so that the very bytes can be checked. */
  sha256: string;
  /** Words of the quote or claim and who they are from; null for the article as a whole. */
  statement: { kind: AtomKind; text: string; from: string } | null;
}

/** An article as something to cite. */
export function citableArticle(edition: Edition, article: Article): Citable {
  const { config, survey } = edition;
  const { published } = article.date;
  return {
    key: article.slug,
    title: article.title.text,
    authors: article.source.byline.map(({ value }) => value),
    outlet: survey.of(article.id).outlet,
    date:
      published === null
        ? null
        : {
            edtf: published.iso ?? published.edtf,
            words: foundDateWords(published, edition.t).words,
          },
    address: addressed(edition, articleAt(article)),
    archive: config.title,
    sha256: article.seed.sha256,
    statement: null,
  };
}

/** A quote or claim as something to cite. */
export function citableAtom(edition: Edition, article: Article, atom: Quote | Claim): Citable {
  const kind = 'speaker' in atom ? 'quote' : 'claim';
  const from = chainWords(edition, atom).plain;
  return {
    ...citableArticle(edition, article),
    key: `${article.slug}-${atom.id}`,
    address: addressed(edition, atomAt(article, kind, atom.id)),
    statement: { kind, text: atom.text, from },
  };
}

function addressed({ config }: Edition, target: string): string {
  return absolute(config.siteUrl, target) ?? target;
}
