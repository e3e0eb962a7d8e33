import type { Article } from '../../model/article.js';
import type { FoundDate, FoundText } from '../../model/found.js';
import type { Span } from '../../model/span.js';
import { cellsOf, percent, type Page } from './page.js';

/** Where the values begin. */
const INDENT = 21;

/** What is told of one field; `value` null where nothing supports one. */
interface Told {
  name: string;
  value: string | null;
  /** Status, rule and confidence, or why there is a value at all. */
  how: string;
  evidence: readonly Span[];
  byHand?: boolean;
}

/** Every field of the record with what it was read from; what is not stated is told as such. */
export function explainFields(page: Page, article: Article): void {
  const { source, date, title, standfirst, language, slug, extra } = article;
  page.section('Fields');
  tell(page, titleTold(title));
  tell(page, plain('standfirst', standfirst?.exact ?? null, '', standfirst ? [standfirst] : []));
  tell(
    page,
    plain('language', language === 'und' ? null : language, byHandIn(article, 'language')),
  );
  tell(page, found('publisher', source.publisher));
  tell(page, found('originalPublisher', source.originalPublisher));
  if (source.byline.length === 0) tell(page, found('byline', null));
  for (const one of source.byline) tell(page, found('byline', one, one.kind));
  for (const name of ['url', 'wire', 'place'] as const) tell(page, found(name, source[name]));
  for (const name of ['published', 'modified'] as const) dateTold(page, name, date[name]);
  if (date.inferred !== null) {
    const { edtf, why, evidence } = date.inferred;
    tell(page, { name: '', value: edtf, how: `inferred: ${why}`, evidence });
  }
  rightsTold(page, article);
  tell(page, plain('slug', slug, byHandIn(article, 'slug')));
  for (const [name, value] of Object.entries(extra)) tell(page, plain(name, value, 'extra'));
}

function tell(page: Page, { name, value, how, evidence, byHand }: Told): void {
  const style = value === null ? 'faint' : byHand === true ? 'hand' : 'strong';
  page.row([
    { words: '', width: 0 },
    { words: name, width: INDENT - 4, style: 'faint' },
    { words: value ?? 'not stated', style },
  ]);
  if (how !== '') page.text(INDENT, how, 'faint');
  for (const span of evidence) quoted(page, INDENT, span);
}

/** The words a value was read from, with their line. */
export function quoted(page: Page, indent: number, { exact, line }: Span): void {
  const place = `line ${line}: `;
  const room = page.width - indent - cellsOf(place);
  const words =
    exact.trim().length > room * 3 ? `${exact.trim().slice(0, room * 3)} …` : exact.trim();
  page.text(indent, `${place}“${words}”`);
}

function titleTold({ text, status, evidence }: Article['title']): Told {
  const how = {
    stated: 'stated',
    derived: 'not stated: made from the first sentence',
    override: 'corrected by hand',
  };
  return { name: 'title', value: text, how: how[status], evidence, byHand: status === 'override' };
}

function plain(name: string, value: string | null, how = '', evidence: readonly Span[] = []): Told {
  return { name, value, how, evidence, byHand: how === BY_HAND };
}

const BY_HAND = 'corrected by hand';

function byHandIn({ overrides }: Article, name: string): string {
  return overrides.some(({ field }) => field === name) ? BY_HAND : '';
}

function found(name: string, value: FoundText | null, kind = ''): Told {
  if (value === null) return { name, value: null, how: '', evidence: [] };
  const { status, rule, confidence, evidence } = value;
  const parts =
    status === 'override' ? [BY_HAND, kind] : [status, kind, `rule ${rule}`, percent(confidence)];
  return {
    name,
    value: value.value,
    how: parts.filter((part) => part !== '').join(' · '),
    evidence,
    byHand: status === 'override',
  };
}

function dateTold(page: Page, name: string, date: FoundDate | null): void {
  tell(page, found(name, date, date === null ? '' : `zone ${date.zone}`));
  if (date === null) return;
  if (date.why !== '') page.text(INDENT, `why: ${date.why}`, 'faint');
  if (date.alternatives.length > 0)
    page.text(INDENT, `can mean ${date.alternatives.join(' or ')}`, 'doubt');
}

function rightsTold(page: Page, article: Article): void {
  const { rights } = article.source;
  if (rights === null) return tell(page, found('rights', null));
  const parts = [
    byHandIn(article, 'rights'),
    rights.holder === null ? 'holder not stated' : `holder ${rights.holder}`,
    rights.year === null ? 'year not stated' : `year ${rights.year}`,
    rights.reserved ? 'forbids reproduction' : 'does not forbid reproduction',
  ];
  tell(page, {
    name: 'rights',
    value: rights.notice,
    how: parts.filter((part) => part !== '').join(' · '),
    evidence: rights.evidence,
    byHand: byHandIn(article, 'rights') !== '',
  });
}
