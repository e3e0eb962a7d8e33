import { analyse } from '../language/analysis.js';
import type { Article } from '../model/article.js';
import type { Region } from '../model/region.js';
import type { Seed } from '../model/seed.js';
import { attributedOf } from './attributions.js';
import { linkChains } from './chains/index.js';
import { draftClaims } from './claims/draft.js';
import { occasionsOf } from './claims/occasion.js';
import type { ExtractContext } from './context.js';
import { dateOf } from './date/index.js';
import { roleConflicts } from './defects/role-conflict.js';
import { Discourse } from './discourse.js';
import { findingsOf } from './findings.js';
import { extra, front } from './front.js';
import { Holders } from './holders/resolve.js';
import { articleId, articleSlug, atomIds } from './identity.js';
import { keyphrasesOf } from './keyphrases.js';
import { languageOf } from './language.js';
import { withMarkup } from './marked.js';
import { namesOf } from './names/index.js';
import { blockQuotations } from './quotes/blocks.js';
import { draftQuotes } from './quotes/draft.js';
import { withCertain } from './patterns/index.js';
import { Quoted } from './quotes/quoted.js';
import { readingOf, regionsOf, type Reading } from './reading.js';
import { attributionRecord } from './record/attributions.js';
import { claimRecord } from './record/claims.js';
import { mentionRecords } from './record/mentions.js';
import { outletHolder } from './record/outlet.js';
import { quoteRecord } from './record/quotes.js';
import { sourceOf } from './source/index.js';
import { titleOf } from './title.js';

export { loadReader, type ExtractContext } from './context.js';

/**
 * Turns one seed and its regions into its record: a pure function of the two, whatever other seeds there are.
 * Fields that only the archive can know (topics, story, duplicateOf, cluster) are left empty.
 */
export function extract(seed: Seed, cleaned: readonly Region[], context: ExtractContext): Article {
  const regions = withMarkup(seed, cleaned);
  const reading = readingOf(seed, regions);
  const id = articleId(seed.path);
  const slug = articleSlug(seed.path, front(reading, 'slug')?.values[0] ?? null);
  const source = sourceOf(reading);
  const date = dateOf(reading, source.rights);
  const { path, sha256, bytes, encoding, format } = seed;
  const article: Article = {
    id,
    slug,
    url: `articles/${slug}/`,
    seed: { path, sha256, bytes, encoding, format },
    title: titleOf(reading),
    standfirst: regionsOf(reading, 'standfirst')[0]?.span ?? null,
    language: languageOf(reading),
    source,
    date,
    ...readWords(reading, { id, source, date }, context),
    topics: [],
    subjects: [],
    regions,
    findings: [],
    story: null,
    duplicateOf: null,
    extra: extra(reading),
  };
  return { ...article, findings: [...seed.findings, ...findingsOf(article, reading)] };
}

type Words = Pick<
  Article,
  'quotes' | 'claims' | 'attributions' | 'mentions' | 'keyphrases' | 'defects'
>;

/** Everything that is read from the running text. */
function readWords(
  reading: Reading,
  article: Pick<Article, 'id' | 'source' | 'date'>,
  context: ExtractContext,
): Words {
  const { prose } = reading;
  const analysis = analyse(prose.text, context.models);
  const names = namesOf(analysis);
  const discourse = new Discourse(analysis, names);
  const holders = new Holders(discourse);
  const quoted = new Quoted(discourse, blockQuotations(prose));
  const raw = withCertain(discourse, quoted, context.readAttributions(analysis));
  const attributed = attributedOf(discourse, raw, holders, quoted);
  const relays = linkChains(discourse, attributed, holders, quoted);
  const outlet = outletHolder(article.source);
  const occasions = occasionsOf(discourse);
  const idOf = atomIds(article.id);
  const shared = { discourse, prose, outlet, occasions };
  const quotes = draftQuotes({ discourse, attributed, relays, holders, quoted }).map((draft) =>
    quoteRecord(draft, { ...shared, id: (text) => idOf('quote', text) }),
  );
  const anchor = anchorOf(article.date);
  const claims = draftClaims(discourse, attributed, relays, holders, quoted).map((draft) =>
    claimRecord(draft, { ...shared, anchor, quotes, id: (text) => idOf('claim', text) }),
  );
  return {
    quotes,
    claims,
    attributions: raw.map((one) => attributionRecord(one, prose, quotes)),
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
