import type { Discourse, TokenRange } from '../discourse.js';

/** A stretch of a sentence with a subject and a finite verb of its own. Token range, outer punctuation cut off. */
export interface Clause extends TokenRange {
  /** How it is joined to what comes before it. */
  join: 'main' | 'coordinate' | 'subordinate' | 'relative' | 'reason';
}

interface Cut {
  at: number;
  join: Clause['join'];
}

const CONJUNCTION = /^(?:and|but|yet|or|nor|so)$/;
const CONTRAST = /^(?:while|whereas|although|though|but|yet)$/;
const TRAILING = /^(?:[,.;:!?–—-]+|and|but|yet|or|so|while|whereas|although|though|which)$/;
const LEADING =
  /^(?:although|though|while|whereas|if|as|because|since|when|after|before|once|until)$/;

/**
 * Cuts a part of a sentence into clauses: at semicolons, before a coordinated clause with a subject of its own,
 * before a non-restrictive relative clause and a clause of reason, and behind a leading subordinate clause.
 * `shielded` tells tokens no cut may fall in (quoted words).
 */
export function clausesOf(
  discourse: Discourse,
  range: TokenRange,
  shielded: (token: number) => boolean,
): Clause[] {
  const cuts: Cut[] = [];
  for (let i = range.from; i < range.to; i++) {
    if (shielded(i)) continue;
    const cut = cutAt(discourse, i, range, cuts.at(-1)?.at ?? range.from);
    if (cut !== null) cuts.push(cut);
  }
  const starts: Cut[] = [
    { at: range.from, join: leads(discourse, range.from) ? 'subordinate' : 'main' },
    ...cuts,
  ];
  return starts
    .map(({ at, join }, n) => ({
      ...trimmed(discourse, { from: at, to: starts[n + 1]?.at ?? range.to }),
      join,
    }))
    .filter(({ from, to }) => to > from);
}

function cutAt(discourse: Discourse, i: number, range: TokenRange, last: number): Cut | null {
  const word = discourse.lower(i);
  if (word === ';') return { at: i + 1, join: 'coordinate' };
  const comma = discourse.word(i - 1) === ',';
  if (i === range.from) return null;
  if (comma && word === 'which' && finiteWithin(discourse, i + 1, range.to, 4)) {
    return { at: i + 1, join: 'relative' };
  }
  if (comma && isReason(discourse, i, range.to)) return { at: i, join: 'reason' };
  if (
    comma &&
    (CONJUNCTION.test(word) || CONTRAST.test(word)) &&
    startsClause(discourse, i + 1, range.to, 14)
  ) {
    return { at: i + 1, join: 'coordinate' };
  }
  if (CONJUNCTION.test(word) && joinsClauses(discourse, i, { from: last, to: range.to })) {
    return { at: i + 1, join: 'coordinate' };
  }
  const leading = comma && leads(discourse, last) && hasFinite(discourse, { from: last, to: i });
  return leading && startsClause(discourse, i, range.to, 14) ? { at: i, join: 'main' } : null;
}

/** "there was no quarrel and a new meeting is planned": a whole clause on either side of the conjunction. */
function joinsClauses(discourse: Discourse, i: number, { from, to }: TokenRange): boolean {
  return (
    hasFinite(discourse, { from, to: i }) &&
    startsClause(discourse, i + 1, to, 6) &&
    !/^(?:that|whether|he|she|they|we|i)$/.test(discourse.lower(i - 1))
  );
}

/** "considering that", "given that", "because": what follows is a reason and a clause. */
function isReason(discourse: Discourse, i: number, to: number): boolean {
  const two = `${discourse.lower(i)} ${discourse.lower(i + 1)}`;
  if (/^(?:considering|given|seeing) that$/.test(two))
    return startsClause(discourse, i + 2, to, 14);
  return (
    /^(?:because|as|since)$/.test(discourse.lower(i)) && startsClause(discourse, i + 1, to, 14)
  );
}

function leads(discourse: Discourse, from: number): boolean {
  const word = discourse.lower(from);
  return (
    LEADING.test(word) || (word === 'even' && /^(?:though|if|as)$/.test(discourse.lower(from + 1)))
  );
}

/** True where a noun phrase or pronoun stands first and a finite verb right behind it, within `reach` tokens. */
export function startsClause(
  discourse: Discourse,
  from: number,
  to: number,
  reach: number,
): boolean {
  let i = from;
  while (i < to && /^(?:RB|,)$/.test(discourse.tag(i)) && i - from < 4) i++;
  if (discourse.tag(i) === 'EX') return isFinite(discourse, i + 1);
  const subject = i;
  let nouns = 0;
  while (i < to && i - subject < reach && continuesSubject(discourse, i, nouns)) {
    if (/^(?:NNS?|NNPS?|PRP|CD|DT)$/.test(discourse.tag(i)) || isQuantity(discourse, i)) nouns++;
    i++;
  }
  while (i < to && /^RB/.test(discourse.tag(i))) i++;
  return nouns > 0 && i < to && isFinite(discourse, i);
}

/** "many are short of sleep": a word of number that stands alone for those it counts. */
function isQuantity(discourse: Discourse, i: number): boolean {
  return (
    /^(?:many|most|few|several|others)$/.test(discourse.lower(i)) && isFinite(discourse, i + 1)
  );
}

function continuesSubject(discourse: Discourse, i: number, nouns: number): boolean {
  const tag = discourse.tag(i);
  if (/^(?:DT|PDT|PRP|PRP\$|JJ[RS]?|CD|NNS?|NNPS?|POS|VBG|\$)$/.test(tag)) return true;
  return (
    nouns > 0 &&
    (tag === 'IN'
      ? /^(?:of|in|for|from|on|between|to|with)$/.test(discourse.lower(i))
      : tag === 'CC')
  );
}

export function isFinite(discourse: Discourse, i: number): boolean {
  return /^(?:VB[DZP]|MD)$/.test(discourse.tag(i));
}

export function hasFinite(discourse: Discourse, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (isFinite(discourse, i)) return true;
  return false;
}

function finiteWithin(discourse: Discourse, from: number, to: number, reach: number): boolean {
  return hasFinite(discourse, { from, to: Math.min(to, from + reach) });
}

/** Conjunctions, connecting adverbs and punctuation at the ends are no part of what is claimed. */
export function trimmed(discourse: Discourse, { from, to }: TokenRange): TokenRange {
  let start = from;
  let end = to;
  while (end > start + 1 && TRAILING.test(discourse.lower(end - 1))) end--;
  for (let moved = true; moved && start < end;) {
    const next = afterConnective(discourse, start, end);
    moved = next > start;
    start = next;
  }
  return { from: start, to: end };
}

const CONNECTIVES: readonly (readonly string[])[] = [
  'in the meantime',
  'on the one hand',
  'on the other hand',
  'in this context',
  'at the same time',
  'in addition',
  'in other words',
  'for example',
  'for instance',
  'as a result',
  'in fact',
  'of course',
  'after all',
  'on top of that',
  'in turn',
  'even though',
  'even if',
  'considering that',
  'given that',
  'seeing that',
  'however',
  'meanwhile',
  'moreover',
  'furthermore',
  'nevertheless',
  'nonetheless',
  'therefore',
  'thus',
  'still',
  'instead',
  'and',
  'but',
  'yet',
  'or',
  'so',
  'while',
  'whereas',
  'although',
  'though',
  'because',
  'that',
  'which',
  'also',
].map((phrase) => phrase.split(' '));

function afterConnective(discourse: Discourse, from: number, to: number): number {
  if (/^[,;:–—-]+$/.test(discourse.word(from))) return from + 1;
  const phrase = CONNECTIVES.find((words) =>
    words.every((word, n) => discourse.lower(from + n) === word),
  );
  if (phrase === undefined || from + phrase.length >= to) return from;
  // "That was wrong", "So many", "Still waters": without a comma behind, only what cannot be more is cut.
  const after = from + phrase.length;
  if (phrase[0] === 'that' && discourse.tag(from) === 'IN') return after;
  const alone = phrase.length > 1 || !/^(?:that|so|still|also|or|yet)$/.test(phrase[0] ?? '');
  return alone || discourse.word(after) === ',' || startsClause(discourse, after, to, 14)
    ? after
    : from;
}
