import { abbreviationKind } from './abbreviations.js';
import { CharClass, charClass, isWordChar } from './characters.js';
import { limits } from '../model/limits.js';
import { tokenText, type Tokens } from './tokens.js';

/**
 * The sentences of a text: sentence `s` is the tokens [first[s], first[s + 1]), all of one paragraph
 * `line[s]`. `first` has `count + 1` entries.
 */
export interface Sentences {
  readonly count: number;
  readonly first: Uint32Array;
  readonly line: Uint32Array;
}

const CLOSERS = new Set(['"', '”', '’', "'", "''", '’’', ')', ']', '}', '»', '›', '``']);
const OPENERS = new Set(['"', '“', '‘', "'", "''", '``', '(', '[', '«', '„', '‹']);
/** Words that begin sentences far more often than they follow an abbreviation inside one. */
const STARTERS = new Set(
  (
    'the a an this that these those he she it they we you i his her its their our my your there here ' +
    'but and or so yet in on at by for from to with as of if when while after before since because ' +
    'although though despite however meanwhile still also then now not no some many most all both each ' +
    'what who how why where which according another other one more even only just last until during ' +
    'asked under over once'
  ).split(' '),
);
/** Verbs that follow the speaker of a question or an exclamation: `“Is it?” Smith asked.` */
const SAYING = new Set(
  (
    'said says say asked asks wrote writes added adds told tells replied replies responded responds ' +
    'answered exclaimed shouted yelled cried screamed joked quipped wondered tweeted continued declared ' +
    'announced recalled demanded remarked thundered chanted'
  ).split(' '),
);
/** How many tokens a speaker's name may have between a question and its verb of saying. */
const LONGEST_SPEAKER = 6;

function isTerminator(token: string): boolean {
  const first = token.charCodeAt(0);
  if (first === 33 || first === 63 || token === '…') return true;
  return first === 46 && (token.length === 1 || token.charCodeAt(1) === 46);
}

function isLowerStart(token: string): boolean {
  return charClass(token.charCodeAt(0)) === CharClass.Lower;
}

/** Index after the closing marks that stand glued to the token before `i`. */
function afterClosers(tokens: Tokens, i: number): number {
  let at = i;
  while (
    at < tokens.count &&
    tokens.line[at] === tokens.line[i - 1] &&
    tokens.start[at] === tokens.end[at - 1] &&
    CLOSERS.has(tokenText(tokens, at))
  )
    at++;
  return at;
}

/** Whether `Smith asked` or `Sen. Ted Cruz (R-Tex.) said` begins at token `i`. */
function namesSpeaker(tokens: Tokens, i: number): boolean {
  const end = Math.min(i + LONGEST_SPEAKER, tokens.count);
  for (let at = i; at < end && tokens.line[at] === tokens.line[i]; at++) {
    const token = tokenText(tokens, at);
    if (SAYING.has(token.toLowerCase())) return true;
    if (isLowerStart(token) || isTerminator(token)) return false;
  }
  return false;
}

/** Whether a sentence ends after a terminator when `next` is the first token behind its closing marks. */
function endsBefore(tokens: Tokens, terminator: string, next: number, closed: boolean): boolean {
  const token = tokenText(tokens, next);
  if (isLowerStart(token)) return false;
  const stop = terminator.charCodeAt(0) === 46 || terminator === '…';
  if (!stop && closed && namesSpeaker(tokens, next)) return false;
  if (isWordChar(charClass(token.charCodeAt(0))) || OPENERS.has(token)) return opens(tokens, next);
  return stop && terminator.length === 1 && !/^[,;:)\]]/.test(token);
}

/** Whether a sentence can open at token `i`: an opening mark must not stand before a small letter. */
function opens(tokens: Tokens, i: number): boolean {
  const after = i + 1;
  if (!OPENERS.has(tokenText(tokens, i)) || after >= tokens.count) return true;
  return tokens.line[after] !== tokens.line[i] || !isLowerStart(tokenText(tokens, after));
}

/** Whether a sentence ends with the abbreviation `word` (its full stop included) before token `next`. */
function abbreviationEnds(tokens: Tokens, word: string, next: number): boolean {
  const kind = abbreviationKind(word.slice(0, -1));
  if (kind === null || kind === 'title') return false;
  const token = tokenText(tokens, next);
  if (isLowerStart(token)) return false;
  if (OPENERS.has(token)) return token !== '(' && opens(tokens, next);
  const upper = charClass(token.charCodeAt(0)) === CharClass.Upper;
  if (kind === 'number' || word.length === 2) return upper && STARTERS.has(token.toLowerCase());
  return upper && token !== 'I' && STARTERS.has(token.toLowerCase());
}

/** Index of the first token of the next sentence, when the sentence of token `i` ends with it; else 0. */
function endAfter(tokens: Tokens, i: number): number {
  const token = tokenText(tokens, i);
  const terminator = isTerminator(token);
  const abbreviation = !terminator && token.length > 1 && token.endsWith('.');
  if (!terminator && !abbreviation) return 0;
  const next = afterClosers(tokens, i + 1);
  if (next === tokens.count || tokens.line[next] !== tokens.line[i]) return next;
  if (isTerminator(tokenText(tokens, next)) && next === i + 1) return 0;
  if (abbreviation) return abbreviationEnds(tokens, token, next) ? next : 0;
  return endsBefore(tokens, token, next, next > i + 1) ? next : 0;
}

/**
 * Cuts tokens into sentences. A newline always ends one; `Mr.`, `U.S.`, `(R-Tex.)` and a question inside
 * quotation marks that goes on with its speaker (`“Is it?” she asked.`) do not. What goes on for longer than any
 * sentence does is cut, so that whoever looks through a sentence from each of its words is done soon. Stateless.
 */
export function splitSentences(tokens: Tokens): Sentences {
  const first: number[] = [];
  const line: number[] = [];
  let i = 0;
  while (i < tokens.count) {
    first.push(i);
    line.push(tokens.line[i]!);
    i = sentenceEnd(tokens, i);
  }
  const count = first.length;
  first.push(tokens.count);
  return { count, first: Uint32Array.from(first), line: Uint32Array.from(line) };
}

function sentenceEnd(tokens: Tokens, from: number): number {
  const longest = Math.min(tokens.count, from + limits.sentenceTokens);
  for (let i = from; i < longest; i++) {
    if (i > from && tokens.line[i] !== tokens.line[from]) return i;
    const next = endsInDot(tokens, i) ? endAfter(tokens, i) : 0;
    if (next > 0) return next;
  }
  return longest;
}

/** A quick look at the last character, so that most tokens cost no string. */
function endsInDot(tokens: Tokens, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.end[i]! - 1);
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026;
}
