import type { Article } from '../../../model/article.js';
import { articleAt, entityAt, storyAt, topicAt } from '../../address.js';
import {
  articleCard,
  foreign,
  outletOf,
  type ArticleCard,
  type Named,
} from '../../cards/article-card.js';
import { keepAtoms } from '../../cards/atom-card.js';
import { citableArticle } from '../../cite/citable.js';
import { citationFiles, citations, type Citation } from '../../cite/index.js';
import type { Edition } from '../../edition.js';
import { frame, type Frame } from '../../frame.js';
import { articleJsonld } from '../../jsonld/article.js';
import { neighbouring } from '../../listing.js';
import type { PageKind } from '../../page-kind.js';
import { correctionsOf, type CorrectionRow } from './corrections.js';
import { headOf, type ArticleHead } from './head.js';
import { neighboursOf, type Neighbours } from './neighbours.js';
import { provenanceOf, type Provenance } from './provenance.js';
import { removedOf, type Removed } from './removed.js';
import { seedFileOf } from '../../data/seed-file.js';
import { textOf, type TextView } from './text.js';
import { subjectTold, told, type Told } from '../../told.js';

export interface ArticleView extends Frame {
  titleDerived: boolean;
  language: string | null;
  outlet: Named;
  head: ArticleHead;
  text: TextView;
  /** "3 quotations, 12 claims" */
  counts: string;
  /** "2 differ from other reports"; empty for none. */
  differing: string;
  topics: Named[];
  /** Subjects of the IPTC Media Topics, with the words that decided. */
  subjects: { label: Told; why: Told }[];
  story: Named | null;
  copyOf: ArticleCard | null;
  /** Copies of this text by their outlets. */
  copies: Named[];
  removed: Removed[];
  provenance: Provenance[];
  /** What a person corrected, in the order of the sidecar. */
  corrections: CorrectionRow[];
  citations: Citation[];
  citationFiles: Named[];
  downloads: Named[];
  sha256: string;
  /** SHA-256 of the sidecar; null where there is none. */
  sidecarSha256: string | null;
  neighbours: Neighbours;
  /** People with a page of their own. */
  people: Named[];
  year: string;
  /** A title that needs a smaller size. */
  long: boolean;
}

/** The annotated article. */
export const article: PageKind = {
  ids: ({ catalog }) => catalog.articleIds,
  path: ({ catalog }, id) => articleAt(catalog.article(id) ?? { slug: id }),
  articles: (_, id) => [id],
  view: (edition, id) => {
    const record = edition.shelf.article(id);
    keepAtoms(edition, id);
    return view(edition, record);
  },
  pieces: [neighbouring],
};

function view(edition: Edition, record: Article): ArticleView {
  const { catalog } = edition;
  const outlet = outletOf(edition, record.id);
  const topics = record.topics.flatMap((id) => catalog.topic(id) ?? []);
  const story = catalog.story(record.story);
  const copies = catalog.copiesOf(record.id);
  return {
    ...frame(edition, {
      path: articleAt(record),
      heading: record.title.text,
      description: describe(edition, record, outlet.label),
      trail: [{ label: edition.t.frame.menu.articles, target: 'articles/' }],
      jsonld: articleJsonld(edition, record),
    }),
    titleDerived: record.title.status === 'derived',
    language: foreign(edition, record.language),
    outlet,
    head: headOf(edition, record),
    text: textOf(edition, record),
    counts: articleCard(edition, record.id).holds,
    differing: differingIn(edition, record.id),
    topics: topics.map((topic) => ({ label: topic.label, target: topicAt(topic) })),
    subjects: record.subjects.map(({ label, why }) => ({
      label: subjectTold(edition.t, label),
      why: told(edition.t, why),
    })),
    story: story === null ? null : { label: storyLabel(edition, story), target: storyAt(story) },
    copyOf: record.duplicateOf === null ? null : articleCard(edition, record.duplicateOf),
    copies: copies.map((copy) => ({
      label: outletOf(edition, copy.id).label,
      target: articleAt(copy),
    })),
    removed: removedOf(record, edition.t),
    provenance: provenanceOf(record, edition.t),
    corrections: correctionsOf(record, edition.t),
    citations: citations(citableArticle(edition, record), edition.t),
    citationFiles: citationFiles([], edition.t).map(({ form, name }) => ({
      label: form,
      target: articleAt(record) + name,
    })),
    downloads: downloadsOf(edition, record),
    sha256: record.seed.sha256,
    sidecarSha256: record.sidecar?.sha256 ?? null,
    neighbours: neighboursOf(edition, record.id),
    people: peopleIn(edition, record.id),
    year:
      edition.survey.of(record.id).published?.match(/\d{4}/)?.[0] ?? edition.t.search.yearNotStated,
    long: record.title.text.length > LONG,
  };
}

function describe(edition: Edition, record: Article, outlet: string): string {
  const { quotes, claims, date } = edition.survey.of(record.id);
  const { article: words, counts } = edition.t;
  return words.description(
    outlet,
    date.words,
    counts.quotations(quotes.length),
    counts.claims(claims.length),
  );
}

function storyLabel(
  { shelf }: Edition,
  { label, articles }: { label: string; articles: string[] },
): string {
  return shelf.guarded(label, articles);
}

function downloadsOf(edition: Edition, record: Article): Named[] {
  const { apparatus } = edition.t;
  const folder = articleAt(record);
  const seed = edition.shelf.isRestricted(record.id) ? null : seedFileOf(record);
  return [
    ...(seed === null ? [] : [{ label: apparatus[seed.what], target: folder + seed.name }]),
    { label: apparatus.record, target: `${folder}index.json` },
    { label: apparatus.annotations, target: `${folder}annotations.jsonld` },
  ];
}

function peopleIn({ catalog }: Edition, article: string): Named[] {
  const people = catalog.namedIn(article).filter(({ kind }) => kind === 'person');
  return people.map((entity) => ({ label: entity.name, target: entityAt(entity) }));
}

function differingIn({ catalog, survey, t }: Edition, article: string): string {
  const { quotes, claims } = survey.of(article);
  const differ = [...quotes, ...claims].filter((id) =>
    catalog.relationsOf(id).some(({ type }) => type !== 'agrees'),
  );
  if (differ.length === 0) return '';
  return t.counts.differ(differ.length);
}

/** Characters beyond which a title is set smaller. */
const LONG = 110;
