import type { FoundDay } from '../dates.js';
import type { DateLabel } from './labels.js';
import { beside, isNames } from './words.js';

/**
 * What else the line of a date holds: nothing, or words that say the date is of the article; names and notes beside it; or
 * prose, which tells of days on which other things were published.
 */
export type Amid = 'nothing' | 'names' | 'prose';

/** "This article was first published on …", in the languages of the labels. */
const OF_THE_ARTICLE =
  /(?<!\p{L})(?:this|the|dieser|diese|der|die|cet|cette|este|esta|questo|questa|dit|deze|denne|dette|den här|tento|ten|ta|эта|цей|ця)\s+(?:above\s+)?(?:article|story|post|piece|report|column|essay|artikel|text|beitrag|meldung|nachricht|papier|artículo|articulo|nota|noticia|artigo|matéria|reportagem|articolo|notizia|bericht|verhaal|sak|saken|artikkel|artikeln|článek|artykuł|статья|новость|стаття)(?!\p{L})[^.!?]{0,60}$/iu;
/** A sign that parts the notes of a line, or the seam of words run together. */
const PARTED = /(?:[|•·/:(–—-]|\p{Ll}|\))\s?$/u;

/** A label is of the article itself where a note begins with it, or names, or a sentence that speaks of the article. */
export function isOwn(lead: string, isShort: boolean): boolean {
  return OF_THE_ARTICLE.test(lead) || (isShort && isNote(lead));
}

function isNote(lead: string): boolean {
  const words = beside(lead);
  return words.length === 0 || isNames(words) || (PARTED.test(lead) && !/\p{L}\s$/u.test(lead));
}

/** "This story …": words that are of nothing but the article they stand in. */
const OF_THIS =
  /(?<!\p{L})(?:this|the above|dieser|diese|cet|cette|este|esta|questo|questa|dit|deze|denne|dette|den här|tento|эта|цей|ця)\s+(?:article|story|post|piece|column|artikel|beitrag|meldung|nachricht|artículo|articulo|noticia|artigo|matéria|reportagem|articolo|notizia|verhaal|sak|saken|artikkel|artikeln|článek|artykuł|статья|новость|стаття)(?!\p{L})[^.!?,]{0,60}$/iu;
/** "The report …": where the article speaks of another one, that is called so too. */
const OF_ANY =
  /(?:the|der|die|den|ten|ta)\s+(?:report|essay|bericht|text|papier|nota)(?!\p{L})[^.!?]*$/iu;
/** A sentence begins, with a note or a sign before it or nothing. */
const SENTENCE_OPENS = /(?:^|[.!?:|•·*(–—-]\s?)\s*$/u;
/** "Published by Ann Other on": somebody between a label and its date. */
const BY_NAME = /(?<!\p{L})(?:by|von|par|por|di|da|af|av|door|przez|от|від)\s+[\p{L}@]/iu;

/** What stands beside a date and its label in a line, with the other dates of the line taken out. */
interface Around {
  before: string;
  between: string;
  behind: string;
}

/** The line with blanks in the place of its dates. */
export function withoutDates(line: string, days: readonly FoundDay[]): string {
  return days.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    line,
  );
}

/** What else a line holds than its dates (`bare`, blanks in their place) and the label of one of them. */
export function amidOf(bare: string, day: FoundDay, label: DateLabel): Amid {
  const around = aroundOf(bare, day, label);
  if (saysOwn(around) || isBare(around)) return 'nothing';
  return isAmongNames(around) ? 'names' : 'prose';
}

function aroundOf(bare: string, day: FoundDay, label: DateLabel): Around {
  const isBehind = label.start >= day.end;
  return {
    before: bare.slice(0, isBehind ? day.start : label.start),
    between: isBehind ? '' : bare.slice(label.end, day.start),
    behind: bare.slice(day.end),
  };
}

/** The line says that the day is of the article. */
function saysOwn({ before, behind }: Around): boolean {
  if (OF_THIS.test(before)) return true;
  const found = OF_THE_ARTICLE.exec(before);
  if (found === null || OF_ANY.test(found[0]) || found[0].includes(',')) return false;
  const [rest = ''] = behind.split(/[.!?](?=\s|$)/u, 1);
  return SENTENCE_OPENS.test(before.slice(0, found.index)) && beside(rest).length === 0;
}

/** Nothing of weight stands before the label or behind the date; who published it may stand between them. */
function isBare({ before, behind }: Around): boolean {
  return beside(before).length === 0 && beside(behind).length === 0;
}

/** So many letters without capitals may be a name. */
const NAME = 10;
const NOTES_END = /[|•·/(\n–—]|\s-\s/u;

function isAmongNames({ before, between, behind }: Around): boolean {
  if (!isNote(before)) return false;
  if (BY_NAME.test(between)) return beside(behind).length === 0;
  const words = beside(behind.split(NOTES_END, 1)[0] ?? '');
  return isNames(words) && words.join('').replace(/[^\p{Lo}]/gu, '').length <= NAME;
}
