import { compareTexts, digestOf, link, type Linker } from './link/index.js';
import type { Article } from './model/article.js';
import type { Relation } from './model/relation.js';
import { readOne, type Reader } from './reading.js';
import type { SeedFile } from './read/index.js';
import type { Finding } from './model/finding.js';

export { loadLinker, type Linker } from './link/index.js';

/** A pair of texts as `compare --ndjson` reads it. */
export interface TextPair {
  id: string;
  a: string;
  b: string;
}

/** What is printed of a pair. */
export interface PairLine {
  id: string;
  relation: string;
  score: number;
  why: string;
}

/** How the two texts of a pair stand to one another; the score is rounded to four digits. */
export function comparePair({ id, a, b }: TextPair, linker: Linker): PairLine {
  const { relation, score, why } = compareTexts(a, b, linker);
  return { id, relation, score: Math.round(score * 10_000) / 10_000, why };
}

/** Agreements and differences of two seeds, with the words of each side. */
export interface SeedComparison {
  titles: [string, string];
  /** The two are copies of one text, or report one event; null for neither. */
  together: 'copies' | 'story' | null;
  relations: ComparedRelation[];
  findings: Finding[];
}

export interface ComparedRelation extends Pick<
  Relation,
  'type' | 'why' | 'origins' | 'independentOrigins'
> {
  /** The words of each member, with the seed (0 or 1) and the line they stand in. */
  words: { seed: 0 | 1; line: number; text: string }[];
}

/** Reads two seeds as a build would, and links just them. Null where a seed cannot be read; the findings tell why. */
export function compareSeeds(
  files: readonly [SeedFile, SeedFile],
  context: Reader,
  linker: Linker,
): SeedComparison | { findings: Finding[] } {
  const [one, two] = files.map((file) => readOne(file, context));
  const findings = [...one!.findings, ...two!.findings];
  if (one!.article === null || two!.article === null) return { findings };
  const articles = [one!.article, { ...two!.article, ...ownId(one!.article, two!.article) }];
  const archive = link(
    articles.map((article) => digestOf(article, linker.weights)),
    linker,
  );
  const [a, b] = articles.map(({ id }) => archive.articles.find((entry) => entry.id === id)!);
  const isCopy = a!.duplicateOf !== null || b!.duplicateOf !== null;
  const together = isCopy ? 'copies' : a!.story !== null && a!.story === b!.story ? 'story' : null;
  return {
    titles: [articles[0]!.title.text, articles[1]!.title.text],
    together,
    relations: archive.relations
      .filter(({ members }) => new Set(members.map((id) => archive.home.get(id))).size > 1)
      .map((relation) => withWords(relation, articles)),
    findings,
  };
}

/** Two files of one name have one id: the second gets another. */
function ownId(one: Article, two: Article): Partial<Article> {
  return one.id === two.id ? { id: `${two.id}-2`, ...renamed(two) } : {};
}

function renamed({ claims, quotes }: Article): Pick<Article, 'claims' | 'quotes'> {
  return {
    claims: claims.map((claim) => ({ ...claim, id: `${claim.id}-2` })),
    quotes: quotes.map((quote) => ({ ...quote, id: `${quote.id}-2` })),
  };
}

function withWords(
  { type, why, origins, independentOrigins, members }: Relation | Omit<Relation, 'evidence'>,
  articles: readonly Article[],
): ComparedRelation {
  const words = members.flatMap((member) =>
    articles.flatMap(({ claims, quotes }, n) =>
      [...claims, ...quotes]
        .filter(({ id }) => id === member)
        .map(({ text, spans }) => ({
          seed: n === 0 ? (0 as const) : (1 as const),
          line: spans[0]?.line ?? 1,
          text,
        })),
    ),
  );
  return { type, why, origins, independentOrigins, words: words.sort((a, b) => a.seed - b.seed) };
}
