import type { Region } from '../../model/region.js';
import type { Reading } from '../reading.js';
import type { Stamp } from './stamp.js';

/** How many lines above the first paragraph a stamp may stand without a headline over it. */
const ABOVE = 10;
/** How many lines above the headline its own may stand, and how far others are looked for that would make a list. */
const OVER = 3;
const NEAR = 10;
/** How many lines below the first paragraph a stamp may stand: what looked like it may be the standfirst. */
const LEAD = 3;
/** How many lines below the last paragraph are the article's foot. */
const BELOW = 8;
/** Fewer words make no paragraph, and so many paragraphs above it a headline is one of another article. */
const PARAGRAPH = 9;
const OTHERS = 3;

/**
 * Where a stamp stands: in front matter; in the article's head, from its headline to its first paragraph; right over the
 * headline; near above it; anywhere else above; between the first two paragraphs; further on in the text; at its foot; or
 * elsewhere on the page.
 */
export type Place =
  'front' | 'head' | 'over' | 'near' | 'above' | 'lead' | 'text' | 'foot' | 'page';

/** Tells where each stamp of a reading stands. */
export function placesOf(reading: Reading, stamps: readonly Stamp[]): (stamp: Stamp) => Place {
  const lines = reading.regions.flatMap((region, index) =>
    region.role === 'space' || region.role === 'metadata' ? [] : [{ region, index }],
  );
  const dated = new Set(stamps.map(({ region }) => region));
  const isText = ({ region, index }: Line) => region.role === 'body' && !dated.has(index);
  const { title, first } = headOf(lines, isText);
  const last = lines.findLastIndex(isText);
  const second = lines.findIndex((line, i) => i > first && isText(line));
  const numbers = new Map(lines.map(({ index }, line) => [index, line]));
  return ({ region }) => {
    const line = numbers.get(region);
    if (line === undefined) return 'front';
    if (line < first) return placeAbove(line, title, first);
    if (line < second && line <= first + LEAD) return 'lead';
    if (line <= last) return 'text';
    return line <= last + BELOW ? 'foot' : 'page';
  };
}

interface Line {
  region: Region;
  index: number;
}

/** Where a line above the first paragraph stands, with a headline or without. */
function placeAbove(line: number, title: number | null, first: number): Place {
  if (title === null) return line >= first - ABOVE ? 'head' : 'above';
  if (line > title) return 'head';
  if (line >= title - OVER) return 'over';
  return line >= title - NEAR ? 'near' : 'above';
}

/** The article's headline and first paragraph, as indices of lines. */
function headOf(
  lines: readonly Line[],
  isText: (line: Line) => boolean,
): { title: number | null; first: number } {
  const paragraphs = lines.flatMap((line, i) => (isText(line) && isParagraph(line) ? [i] : []));
  const headlines = lines.flatMap(({ region }, i) => (region.role === 'headline' ? [i] : []));
  const headline = headlines.find((i) => paragraphs.filter((one) => one < i).length < OTHERS) ?? -1;
  const first = paragraphs.find((i) => i > headline) ?? paragraphs[0] ?? lines.findIndex(isText);
  const title = headlines.findLast((i) => i < first) ?? null;
  return { title, first: first < 0 ? lines.length : first };
}

function isParagraph({ region }: Line): boolean {
  return (region.span.exact.match(/\p{L}[^\s]*/gu)?.length ?? 0) >= PARAGRAPH;
}
