import { DOCUMENT, EVENT_NOUN } from './noun-classes.js';

/** A year a text speaks of; offsets are UTF-16 and take in the word before it. */
export interface NamedYear {
  start: number;
  end: number;
  year: number;
  /** What shows it to be a year: a preposition, or a noun of a document or an event behind it. */
  by: 'preposition' | 'document' | 'event';
}

const YEAR =
  /\b(?<word>in|since|during|from|of|an?|the|its|their)\s+(?<year>(?:19|20)\d\d)\b(?![–-]\d|[,.]\d)/gi;
const NEXT_WORD = /^\s+(?<word>\p{L}[\p{L}’'-]*)/u;
/** Words behind "of 2000" that make a year of it: they cannot be counted. */
const FUNCTION_WORD =
  /^(?:and|or|but|as|at|by|for|from|in|into|on|to|with|when|where|which|who|that|than|after|before|until|while|because|if|is|are|was|were|be|been|has|have|had|will|would|could|can|may|might|did|does|said|says|the|an?|he|she|it|they|we|his|her|their|its|not|also)$/i;
const PEOPLE =
  /^(?:people|persons?|men|women|children|soldiers|troops|police|officers|residents|voters|workers|employees|students|pupils|patients|passengers|families|households|homes|houses|jobs|cars|ships|boats|trees|euros?|dollars?|pounds?|tonnes|tons|kilomet(?:re|er)s|km|miles|met(?:re|er)s|hectares|acres)$/i;

/** Years named as years: behind "in", "since" and the like, or before a report or an event, never as a count. */
export function yearsNamed(text: string): NamedYear[] {
  return [...text.matchAll(YEAR)].flatMap((match) => {
    const end = match.index + match[0].length;
    const by = shownBy(match.groups?.['word']?.toLowerCase() ?? '', text.slice(end, end + 40));
    return by === null
      ? []
      : [{ start: match.index, end, year: Number(match.groups?.['year']), by }];
  });
}

function shownBy(word: string, behind: string): NamedYear['by'] | null {
  const next = NEXT_WORD.exec(behind)?.groups?.['word'] ?? '';
  if (/^(?:in|since|during|from)$/.test(word)) return PEOPLE.test(next) ? null : 'preposition';
  if (word === 'of') return next === '' || FUNCTION_WORD.test(next) ? 'preposition' : null;
  if (DOCUMENT.test(next) && /^\p{Ll}/u.test(next)) return 'document';
  return EVENT_NOUN.test(next) && /^\p{Ll}/u.test(next) ? 'event' : null;
}
