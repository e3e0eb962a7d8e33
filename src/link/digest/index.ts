import { codeOfWord, wordsOf } from '../../language/word-codes.js';
import type { WordWeights } from '../../language/word-weights.js';
import { nameKey } from '../../language/words.js';
import type { Article } from '../../model/article.js';
import type { Digest, DigestConflict, DigestName } from '../../model/digest.js';
import type { Holder } from '../../model/holder.js';
import type { Span } from '../../model/span.js';
import { bodySentences, denialsIn } from './body.js';
import { claimDigest, holderDigest, namedSpans } from './claims.js';
import { denyingQuote } from './denying-quotes.js';
import { phrasesOf } from './phrases.js';
import { packed } from './packing.js';
import { salientWords } from './salient.js';
import { subjectsIn, type CountedWord } from '../subjects/index.js';
import { sketchOf } from './sketch.js';

/** What linking needs of an article: a pure function of its record and the frozen weights of words. */
export function digestOf(article: Article, weights: WordWeights): Digest {
  const sentences = bodySentences(article);
  const text = bodyText(article);
  const lines = text
    .split('\n')
    .map((line) => ({ words: wordsOf(line), isBlank: line.trim() === '' }));
  const title = article.title.status === 'derived' ? [] : wordsOf(article.title.text);
  const named = namedSpans(article);
  const published = article.source.publisher ?? article.source.originalPublisher;
  const denying = new Map(
    article.quotes.flatMap((quote) => {
      const claim = denyingQuote(quote, article, sentences);
      return claim === null ? [] : [[quote.id, claim] as const];
    }),
  );
  return packed({
    id: article.id,
    slug: article.slug,
    title: article.title.text,
    date: sortingDate(article),
    dated: article.date.published !== null,
    outlet:
      published === null
        ? null
        : { key: `outlet:${nameKey(published.value)}`, name: published.value },
    names: namesOf(article),
    claims: [
      ...article.claims
        .filter((claim) => claim.published)
        .map((claim) => claimDigest(claim, article, { sentences, named })),
      ...denying.values(),
    ],
    quoted: denying.size,
    quotes: article.quotes
      .filter(({ id }) => !denying.has(id))
      .map(({ id, chain }) => ({ id, chain: chain.map(holderDigest) })),
    phrases: phrasesOf(article),
    conflicts: conflictsOf(article),
    sketch: sketchOf(text),
    length: lines.reduce((sum, { words }) => sum + words.length, 0),
    subjects: subjectsIn(countedWords([title, ...lines.map(({ words }) => words)]), weights),
    salient: salientWords({ title, lines, mentions: article.mentions }, weights),
    denials: denialsIn(article, sentences),
  });
}

function sortingDate({ date }: Article): string | null {
  const published = date.published;
  const [first] = published?.alternatives ?? [];
  return published?.iso ?? first ?? startOf(published?.edtf ?? date.inferred?.edtf ?? '');
}

/** The beginning of what is less than a day, or an interval: a month, a year. */
function startOf(edtf: string): string | null {
  return /^\[?(\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?)/.exec(edtf)?.[1] ?? null;
}

/** Standfirst and body as they stand. */
export function bodyText({ regions }: Article): string {
  return regions
    .filter(({ role }) => role === 'body' || role === 'standfirst')
    .map(({ span }) => span.exact)
    .join('\n');
}

function namesOf({ mentions, defects, quotes, claims }: Article): DigestName[] {
  const byEntity = new Map<string, DigestName>();
  for (const { entity, name, kind, span, role } of mentions) {
    const entry = byEntity.get(entity) ?? { entity, name, kind, forms: [], roles: [], count: 0 };
    byEntity.set(entity, entry);
    entry.count++;
    if (!entry.forms.includes(span.exact)) entry.forms.push(span.exact);
    const doubtful = defects.some((defect) => role !== null && contains(defect.span, role));
    if (role !== null && !doubtful && !entry.roles.includes(role.exact))
      entry.roles.push(role.exact);
  }
  const corrected = [...quotes, ...claims].filter(({ rule }) => rule === 'override');
  for (const one of corrected.flatMap(({ chain }) => chain)) note(byEntity, one);
  return [...byEntity.values()];
}

/** A holder a person named, whom the text itself may name nowhere. The outlet of the article is added elsewhere. */
function note(byEntity: Map<string, DigestName>, { entity, name, kind }: Holder): void {
  if (entity === null || name === null || byEntity.has(entity)) return;
  if (kind !== 'person' && kind !== 'organization') return;
  byEntity.set(entity, { entity, name, kind, forms: [name], roles: [], count: 1 });
}

/** The words of title and text, each once, in the order in which they first stand there. */
function countedWords(lines: readonly (readonly string[])[]): CountedWord[] {
  const words = new Map<number, CountedWord>();
  for (const word of lines.flat()) {
    const code = codeOfWord(word);
    const known = words.get(code);
    if (known === undefined) words.set(code, { word, code, count: 1 });
    else known.count++;
  }
  return [...words.values()];
}

/** The claim a suspect office stands in; the office itself is kept off the roles of its bearer. */
function conflictsOf(article: Article): DigestConflict[] {
  return article.defects
    .filter(({ kind }) => kind === 'role-conflict')
    .map(({ span, against }) => {
      const mention = article.mentions.find((one) => contains(span, one.span));
      return {
        entity: mention?.entity ?? '',
        claim: claimAround(article, span),
        opposite: against.map((one) => claimAround(article, one)).find((id) => id !== null) ?? null,
        words: span.exact,
        against: against.map(({ exact }) => exact),
      };
    });
}

/** Id of the published claim that holds a span. */
function claimAround(article: Article, span: Span): string | null {
  const holds = article.claims.filter(
    ({ published, spans }) => published && spans.some((one) => contains(one, span)),
  );
  return holds[0]?.id ?? null;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
