import type { SiteFile } from '../../model/site.js';
import type { Article } from '../../model/article.js';
import { articleAt } from '../address.js';
import { citableArticle, citableAtom, type Citable } from '../cite/citable.js';
import { citationFiles } from '../cite/index.js';
import type { Edition } from '../edition.js';
import { annotations } from '../jsonld/annotations.js';
import { seedFileOf } from './seed-file.js';
import { recordJson } from './serial.js';

/**
 * What lies beside an article's page: its record, its annotations, its citations and, where it may be shown, its seed.
 * Data are the same in every language of the interface: `english` is the edition in English.
 */
export function* articleFiles(edition: Edition, english: Edition, id: string): Iterable<SiteFile> {
  const { shelf } = edition;
  const article = shelf.article(id);
  const restricted = shelf.isRestricted(id);
  const folder = articleAt(article);
  yield { path: `${folder}index.json`, content: `${recordJson(article, restricted)}\n` };
  yield { path: `${folder}annotations.jsonld`, content: annotations(english, article) };
  for (const { name, content } of citationFiles(citablesOf(edition, article), edition.t))
    yield { path: folder + name, content };
  const seed = restricted ? null : seedFileOf(article);
  if (seed !== null) yield { path: folder + seed.name, content: seed.text };
}

/** The article and everything marked in it. */
function citablesOf(edition: Edition, article: Article): Citable[] {
  const marked = [...article.quotes, ...article.claims].filter(
    ({ id }) => edition.survey.place(id)?.shown === true,
  );
  return [
    citableArticle(edition, article),
    ...marked.map((atom) => citableAtom(edition, article, atom)),
  ];
}
