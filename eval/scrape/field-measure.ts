import { flag, type Figure, type Scores } from './figures.js';
import type { Gold } from './gold.js';
import type { Prediction } from './systems.js';
import { normal } from '../../train/normal.js';
import { overlap } from './words.js';

/** From this share of common words on two headlines are the same. */
const SAME_TITLE = 0.8;
/** Days by which a day may be off: a page and its metadata may be of two zones. */
const NEAR = 1;
const DAY = 86_400_000;

/** Title, byline, days, publisher and rights notice against what a person found; nothing where nobody looked. */
export function measureFields(gold: Gold, found: Prediction): Scores {
  return {
    ...title(gold, found.title ?? ''),
    ...byline(gold, found.byline),
    ...day('published', gold, found.published),
    ...(gold.modified === gold.published ? {} : day('modified', gold, found.modified)),
    ...publisher(gold, normal(found.publisher ?? '')),
    ...rights(gold, normal(found.rights ?? '')),
  };
}

/** A saved page states all that is known of its article; for a text the gold says what it states. */
function isStated(gold: Gold, stated: boolean | null | undefined): boolean {
  return gold.kind === 'html' || stated !== false;
}

function title(gold: Gold, found: string): Scores {
  if (gold.title == null || !isStated(gold, gold.title_in_seed)) return {};
  return {
    titleExact: flag(normal(found) === normal(gold.title)),
    title: flag(overlap(found, gold.title) >= SAME_TITLE),
  };
}

/** A name counts where one holds the other: "Ann Other" and "Ann Other, Riverside". */
function byline(gold: Gold, found: readonly string[]): Scores {
  if (gold.authors == null) return {};
  const all = gold.authors.map(normal);
  const wanted = gold.kind === 'html' ? all : (gold.authors_in_seed?.map(normal) ?? all);
  const names = found.map((name) => normal(name).replace(/^by /, '')).filter((name) => name !== '');
  const isAmong = (name: string, others: readonly string[]) =>
    others.some((other) => name.includes(other) || other.includes(name));
  return {
    bylinePrecision: { got: names.filter((one) => isAmong(one, all)).length, of: names.length },
    bylineRecall: { got: wanted.filter((one) => isAmong(one, names)).length, of: wanted.length },
  };
}

function day(field: 'published' | 'modified', gold: Gold, found: string | null): Scores {
  const wanted = dayIn(gold[field] ?? null);
  // A change is only told from publication where the day of that is known.
  if (wanted === null || (field === 'modified' && gold.published == null)) return {};
  const said = dayIn(found);
  const near = said !== null && Math.abs(Date.parse(said) - Date.parse(wanted)) <= NEAR * DAY;
  const precision = said === null ? {} : { [`${field}Precision`]: flag(near) };
  if (isStated(gold, gold[`${field}_in_seed`]))
    return { ...precision, [`${field}Recall`]: flag(said === wanted) };
  if (field === 'modified') return precision;
  return { ...precision, publishedInvented: flag(said !== null && !near) };
}

function dayIn(date: string | null): string | null {
  return /\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? null;
}

/** A longer alias may stand in a longer name: "Riverside Gazette" in "Riverside Gazette Ltd". */
const LONG_ALIAS = 5;

function publisher(gold: Gold, found: string): Scores {
  if (gold.publisher == null) return {};
  const { name, aliases } = gold.publisher;
  const known = [name, ...aliases].map(normal).filter((one) => one !== '');
  const right =
    found !== '' &&
    known.some(
      (one) =>
        one === found ||
        found === `the ${one}` ||
        (one.length >= LONG_ALIAS && found.includes(one)),
    );
  const figure: Figure = isStated(gold, gold.publisher_in_seed)
    ? 'publisherRecall'
    : 'publisherInvented';
  return {
    [figure]: flag(figure === 'publisherRecall' ? right : found !== '' && !right),
    ...(found === '' ? {} : { publisherPrecision: flag(right) }),
  };
}

function rights(gold: Gold, found: string): Scores {
  if (gold.rights_lines == null) return {};
  if (gold.rights_lines.length === 0) return { rightsInvented: flag(found !== '') };
  const right = gold.rights_lines
    .map(normal)
    .some((line) => found.includes(line) || line.includes(found));
  return { rightsRecall: flag(found !== '' && right) };
}
