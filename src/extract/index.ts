import { analyse } from '../language/analysis.js';
import { isEnglish } from '../language/english.js';
import type { Article } from '../model/article.js';
import type { Region } from '../model/region.js';
import type { Seed } from '../model/seed.js';
import type { Sidecar } from '../model/sidecar.js';
import { AttributedIndex } from './attributed-index.js';
import { attributedOf } from './attributions.js';
import { linkChains } from './chains/index.js';
import { draftClaims } from './claims/draft.js';
import { occasionsOf } from './claims/occasion.js';
import type { ExtractContext } from './context.js';
import { dateOf } from './date/index.js';
import { windowOf } from './date/window.js';
import { roleConflicts } from './defects/role-conflict.js';
import { Discourse } from './discourse.js';
import { findingsOf } from './findings.js';
import { extra, front } from './front.js';
import { Holders } from './holders/resolve.js';
import { articleId, articleSlug, atomIds } from './identity.js';
import { withSpeakers } from './hearers.js';
import { keyphrasesOf } from './keyphrases.js';
import { languageOf } from './language.js';
import { withMarkup } from './marked.js';
import { namesOf } from './names/index.js';
import { quotedIn } from './other-languages/index.js';
import { correctedClaims } from './overrides/claims.js';
import { Corrections } from './overrides/corrections.js';
import { correctedDate } from './overrides/date.js';
import {
  correctedLanguage,
  correctedSlug,
  correctedTitle,
  noteHidden,
} from './overrides/fields.js';
import { proseGround } from './overrides/ground.js';
import { correctedQuotes } from './overrides/quotes.js';
import { correctedRegions } from './overrides/regions.js';
import { blockQuotations } from './quotes/blocks.js';
import { draftQuotes } from './quotes/draft.js';
import { toldBlocks } from './quotes/told-blocks.js';
import { withCertain } from './patterns/index.js';
import { Quoted } from './quotes/quoted.js';
import { readingOf, regionsOf, type Reading } from './reading.js';
import { attributionRecord } from './record/attributions.js';
import { claimRecord } from './record/claims.js';
import { mentionRecords } from './record/mentions.js';
import { outletHolder } from './record/outlet.js';
import { QuoteIndex } from './record/quote-index.js';
import { quoteRecord } from './record/quotes.js';
import { sourceOf } from './source/index.js';
import { standfirstOf } from './standfirst.js';
import { derivedTitle, titleOf } from './title.js';

export { loadExtractor, type ExtractContext } from './context.js';

/**
 * Turns one seed and its regions into its record: a pure function of these and of what a person corrected,
 * whatever other seeds there are. A correction is applied before anything that rests on the value it gives.
 * Fields that only the archive can know (topics, story, duplicateOf, cluster) are left empty.
 */
export function extract(
  seed: Seed,
  cleaned: readonly Region[],
  context: ExtractContext,
  sidecar: Sidecar | null = null,
): Article {
  const corrections = new Corrections(seed, sidecar);
  const regions = correctedRegions(corrections, withMarkup(seed, cleaned));
  const reading = withLanguage(readingOf(seed, regions), corrections);
  const fields = fieldsOf(reading, corrections);
  const words = readWords(reading, fields, context, corrections);
  noteHidden(corrections);
  const { path, sha256, bytes, encoding, format } = seed;
  const article: Article = {
    ...fields,
    seed: { path, sha256, bytes, encoding, format },
    sidecar: sidecar && { path: sidecar.path, sha256: sidecar.sha256, bytes: sidecar.bytes },
    ...words,
    topics: [],
    subjects: [],
    regions,
    findings: [],
    overrides: corrections.inOrder(),
    story: null,
    duplicateOf: null,
    extra: extra(reading),
  };
  const told = [...seed.findings, ...(sidecar?.findings ?? []), ...corrections.findings];
  return { ...article, findings: [...told, ...findingsOf(article, reading)] };
}

/** The order of day and month may hang on the language: a corrected one is known before any date is read. */
function withLanguage(reading: Reading, corrections: Corrections): Reading {
  const language = correctedLanguage(corrections, () => languageOf(reading));
  return language === null ? reading : { ...reading, correctedLanguage: language };
}

type Fields = Pick<
  Article,
  'id' | 'slug' | 'url' | 'title' | 'standfirst' | 'language' | 'source' | 'date'
>;

/** Everything that is stated about the article as a whole. */
function fieldsOf(reading: Reading, corrections: Corrections): Fields {
  const { path } = reading.seed;
  const slug = articleSlug(
    path,
    correctedSlug(corrections, front(reading, 'slug')?.values[0] ?? null),
  );
  const source = sourceOf(reading, corrections);
  const date = correctedDate(corrections, dateOf(reading, source.rights), (modified) =>
    windowOf(reading, source.rights, modified),
  );
  return {
    id: articleId(path),
    slug,
    url: `articles/${slug}/`,
    title: correctedTitle(corrections, titleOf(reading), () => derivedTitle(reading)),
    standfirst: standfirstOf(reading),
    language: reading.correctedLanguage ?? languageOf(reading),
    source,
    date,
  };
}

type Words = Pick<
  Article,
  'quotes' | 'claims' | 'attributions' | 'mentions' | 'keyphrases' | 'defects'
>;

/** Everything that is read from the running text. */
function readWords(
  reading: Reading,
  article: Pick<Article, 'id' | 'source' | 'date' | 'language'>,
  context: ExtractContext,
  corrections: Corrections,
): Words {
  const { prose } = reading;
  const analysis = analyse(prose.text, context.models);
  const names = namesOf(analysis);
  const discourse = new Discourse(analysis, names);
  const quoted = new Quoted(discourse, [
    ...blockQuotations(prose),
    ...toldBlocks(discourse, prose),
  ]);
  const holders = new Holders(discourse, quoted);
  const english = isEnglish(prose.text, article.language);
  const raw = english
    ? withSpeakers(discourse, withCertain(discourse, quoted, context.readAttributions(analysis)))
    : quotedIn(discourse, quoted, article.language);
  const attributed = new AttributedIndex(discourse, attributedOf(discourse, raw, holders, quoted));
  const relays = linkChains(discourse, attributed, holders, quoted);
  const outlet = outletHolder(article.source);
  const occasions = occasionsOf(discourse);
  const idOf = atomIds(article.id);
  const shared = { discourse, people: holders.people, prose, outlet, occasions };
  const scene = { corrections, ground: proseGround(prose), names, outlet };
  const quoteContext = { ...shared, id: (text: string) => idOf('quote', text) };
  const { atoms: quotes, mendings } = correctedQuotes(
    scene,
    draftQuotes({ discourse, attributed, relays, holders, quoted, english }).map((draft) =>
      quoteRecord(draft, quoteContext),
    ),
    quoteContext,
  );
  const quoteIndex = new QuoteIndex(quotes);
  const anchor = anchorOf(article.date);
  const claimContext = {
    ...shared,
    anchor,
    quotes: quoteIndex,
    id: (text: string) => idOf('claim', text),
  };
  // What is told in words that no reader here knows may be anybody's: it is no claim of the outlet's.
  const drafts = english ? draftClaims(discourse, attributed, relays, holders, quoted) : [];
  const claims = drafts.map((draft) => claimRecord(draft, claimContext));
  return {
    quotes,
    claims: correctedClaims(scene, claims, claimContext, mendings),
    attributions: raw.map((one) => attributionRecord(one, prose, quoteIndex)),
    mentions: mentionRecords(names, prose),
    keyphrases: keyphrasesOf(discourse, prose),
    defects: roleConflicts(names, analysis.text, prose, bodyStart(reading)),
  };
}

/** Relative times count from the day of publication, where there is one. */
function anchorOf({ published }: Article['date']): { day: string; time: string | null } | null {
  const iso = published?.iso ?? null;
  return iso === null ? null : { day: iso.slice(0, 10), time: iso.slice(11, 16) || null };
}

/** Where in prose the body begins, after a standfirst. */
function bodyStart(reading: Reading): number {
  const standfirsts = regionsOf(reading, 'standfirst').length;
  return reading.prose.paragraphs[standfirsts]?.start ?? 0;
}
