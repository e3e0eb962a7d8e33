import { reservationIn } from './rights-words.js';

/** What the words of one notice say. */
export interface Notice {
  /** Whose right it is, as written, or null. */
  holder: string | null;
  /** The last year the notice gives. */
  year: number | null;
  /** It reserves all rights or forbids reproduction. */
  reserved: boolean;
}

const MARK_WORD = String.raw`©|℗|\(c\)|copyright|copr\.|&copy;|авторские права|著作権|版权所有|版權所有|저작권자?`;
const MARK = new RegExp(`(?<!\\p{L})(?:${MARK_WORD})(?:[\\s:]*(?:${MARK_WORD}))*`, 'iu');
const YEARS = String.raw`(?:(?:19|20)\d\d)(?:\s*[-–—/]\s*(?:(?:19|20)\d\d|today|present|heute))?`;
const YEARS_FIRST = new RegExp(`^[\\s,.:;|–-]*(?:${YEARS}[\\s,.:;|–-]*)+`, 'iu');
const BY = /^(?:by|von|par|por|de|di|door|av|af|da|przez)\s+(?=\p{Lu})/u;
/** What ends a name: a new sentence, a bar, a bracket, a year, or words that speak of the name. */
const END = new RegExp(
  String.raw`\s*(?:[|•·()\n;]|(?<=(?:Inc|Ltd|LLC|Corp|Limited|plc|GmbH)\.?),?\s+\d|\s/(?:\s|$)|\s[–—-]\s|,?\s*(?<!\p{L})${YEARS}|\s+(?:unless|except|is|are|was|ist|est|es|è|a division|a registered|and its|and/or its|or its|und ihre|et ses)\b|,\s+(?:an?|ein|une?|un|una)\s|,\s+(?:\d|(?:part|member) of)|\s+(?:terms|privacy|cookies?|contact|impressum)\b)`,
  'iu',
);
/** A full stop that is not one of an abbreviation, an initial or an address. */
const STOP = /(?<!\b(?:Co|Inc|Ltd|Corp|Bros|St|Mr|Dr|Pty|Pvt|No|Cie|z|o|\p{L}))\.(?=\s|$)/iu;
/** What stands behind the sign and is no name. */
const NO_NAME =
  /^(?:all|terms|privacy|policy|notices?|information|owners?|laws?|holders?|reserved|rights?|infringements?|images?|photos?|fotos?|bild|protected|statement|hinweis|claims?|some|contents?|copyright)(?:\s|$|,)/iu;
/** A name may begin small: "agri Verlag GmbH", "the Riverside Group", "riverside.org"; words of a sentence do too. */
const SMALL_NAME =
  /^(?:(?!(?:of|on|in|at|by|is|to|or|and|the|für|zu|und|et|des|du|for)\s)\p{Ll}{1,4}\s+\p{Lu}|[a-z\d-]+(?:\.[a-z]{2,})+$)/u;

/** Reads one line of a notice: "© 2019–2024 Riverside Gazette Ltd. All rights reserved." */
export function noticeIn(line: string): Notice {
  const reservation = reservationIn(line);
  const mark = MARK.exec(line);
  const year = yearIn(line);
  const reserved = reservation !== null;
  if (mark === null && !(reserved && year !== null)) return { holder: null, year, reserved };
  const from = mark === null ? line.search(/(?:19|20)\d\d/) : mark.index + mark[0].length;
  const until = reservation !== null && reservation.start >= from ? reservation.start : line.length;
  const holder = nameIn(line.slice(from, until)) ?? behind(line, reservation?.end ?? null, from);
  return { holder, year, reserved };
}

/** True for a line that has the sign or the word of a copyright. */
export function hasMark(line: string): boolean {
  return MARK.test(line);
}

/** "© 2024, All rights reserved | Riverside Newspapers Limited": the name behind, where it is set off by a bar. */
function behind(line: string, end: number | null, from: number): string | null {
  if (end === null || end < from) return null;
  const rest = /^[\s.,]*[|•·–—-]\s*(?<name>\p{Lu}[^|•·]*)$/u.exec(line.slice(end))?.groups?.[
    'name'
  ];
  return rest === undefined || /\b(?:terms|privacy|policy|contact|cookies?)\b/i.test(rest)
    ? null
    : nameIn(rest);
}

function nameIn(words: string): string | null {
  let rest = words
    .replace(YEARS_FIRST, '')
    .replace(/^[\s,.:;|–-]+/, '')
    .replace(BY, '');
  const end = END.exec(rest);
  if (end !== null && end.index > 0) rest = rest.slice(0, end.index);
  const stop = STOP.exec(rest);
  if (stop !== null) rest = rest.slice(0, stop.index);
  const name = rest.replace(/[\s,/|:–-]+$/, '').trim();
  if (!/\p{L}{2}|\p{L}\d|\d\p{L}/u.test(name) || name.length > 90) return null;
  if (/^\p{Ll}/u.test(name) && !SMALL_NAME.test(name)) return null;
  return NO_NAME.test(name) ? null : name;
}

function yearIn(line: string): number | null {
  const mark = MARK.exec(line);
  const near = mark === null ? line : line.slice(mark.index);
  const years =
    new RegExp(`(?<!\\d)${YEARS}(?!\\d)`, 'iu').exec(near)?.[0] ??
    (mark === null
      ? undefined
      : /(?<!\d)(?:19|20)\d\d(?=\s*$|\s*(?:©|\(c\)))/iu.exec(line.slice(0, mark.index + 1))?.[0]);
  const last = years?.match(/(?:19|20)\d\d/g)?.at(-1);
  return last === undefined ? null : Number(last);
}
