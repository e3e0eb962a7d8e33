import { isGivenName } from '../../language/given-names.js';
import { SAYING_WORDS, type SayingWords } from '../../language/saying-words.js';
import type { Range } from '../../language/tree.js';
import type { RawAttribution } from '../attributed.js';
import type { Discourse } from '../discourse.js';
import type { Quoted, Segment } from '../quotes/quoted.js';

/** How far from a quotation its speaker is looked for, in UTF-16 code units. */
const REACH = 160;
/** A verb of saying with somebody right beside a quotation: right in most of the cases read by eye, not measured. */
const CONFIDENCE = 0.7;

const NAME =
  "\\p{Lu}[\\p{L}.’'-]+(?:\\s(?:(?:von\\sde[rn]|van\\sde[rn]|de\\sl(?:a|os|as)|de|del|della|di|da|dos?|du|des|von|van|bin)\\s)?\\p{Lu}[\\p{L}.’'-]+){0,4}";
/** A word with a capital before one without: “le Premier ministre”. */
const OFFICE = "(?:\\p{Lu}\\p{Ll}+\\s(?=\\p{Ll}))?(?:\\p{Ll}[\\p{L}’'-]*\\s){0,3}";
/** Whom something is said to: German has papers and agencies in a case that looks like a subject. */
const TOLD =
  /^[Dd]e[rm]\s(?:\p{L}+e[nm]\s|\p{L}*(?:[Zz]eitung|[Aa]gentur|[Pp]resse|[Pp]olizei|[Mm]agazin|[Rr]undfunk|[Rr]adio|[Bb]latt))/u;

/** “Anna von Berg”, “la maire de Lyon”, “der zuständige Minister, Tom Berg”. */
function sourceOf({ articles }: SayingWords): string {
  return `(?:(?:${articles}|${capital(articles)})\\s${OFFICE})?${NAME}(?:,\\s${NAME}(?=[,.]))?`;
}

/** The same articles at the head of a sentence. */
function capital(articles: string): string {
  return articles.replace(/(?<=^|\|)(?:\[\p{Ll}+\]|\p{Ll})/gu, (first) => first.toUpperCase());
}

/**
 * Who says the quotations of an article that is not in English: a verb of saying with its subject right behind a
 * quotation (“…”, sagte Anna Berg) or right before it (Anna Berg dijo: “…”). Nothing is said of reported speech without
 * marks, for which each language would need a reader of its own. None for a language without words of saying.
 */
export function quotedIn(discourse: Discourse, quoted: Quoted, language: string): RawAttribution[] {
  const words = SAYING_WORDS[family(language)];
  if (words === undefined) return [];
  const source = `(?<source>${sourceOf(words)})`;
  const cue = `(?<cue>${words.verbs})`;
  const shapes: Shapes = {
    behind: [new RegExp(`^\\s*[,.–—-]?\\s*${cue}\\s${source}`, 'du')],
    before: [
      new RegExp(
        `(?:^|[.!?…,]\\s)${source}\\s${cue}(?:\\s\\p{Ll}[^.!?:\\p{Lu}]{0,40})?:\\s*$`,
        'du',
      ),
      // “Am Montag sagte Anna Berg: …”: the verb stands second, its subject behind it.
      new RegExp(`\\s${cue}\\s${source}:\\s*$`, 'du'),
    ],
    isSource: (phrase) => isSource(phrase, words),
  };
  return quoted.segments.flatMap((segment) => saidBeside(discourse, segment, shapes) ?? []);
}

/** Bokmål and Nynorsk are Norwegian. */
function family(language: string): string {
  const [code = ''] = language.toLowerCase().split('-');
  return code === 'no' || code === 'nn' ? 'nb' : code;
}

/** What stands right behind a quotation, or right before it, and which phrases can be its source. */
interface Shapes {
  readonly behind: readonly RegExp[];
  readonly before: readonly RegExp[];
  readonly isSource: (phrase: string) => boolean;
}

/** An article opens it or a given name is among its first words: “Am Montag”, “Ayer” and “Dazu” have neither. */
function isSource(phrase: string, { articles }: SayingWords): boolean {
  if (TOLD.test(phrase)) return false;
  if (new RegExp(`^(?:${articles})\\s`, 'iu').test(phrase)) return true;
  return phrase.split(/\s/).slice(0, 3).some(isGivenName);
}

function saidBeside(
  { analysis: { text } }: Discourse,
  { open, close, inner }: Segment,
  { behind, before, isSource: accepts }: Shapes,
): RawAttribution | null {
  const content = { start: inner[0], end: inner[1] };
  const end = close?.[1] ?? inner[1];
  const start = open?.[0] ?? inner[0];
  const line = lastLine(text.slice(Math.max(0, start - REACH), start));
  const rest = firstLine(text.slice(end, end + REACH));
  const places = [
    ...behind.map((shape) => ({ shape, words: rest, offset: end })),
    ...before.map((shape) => ({ shape, words: line, offset: start - line.length })),
  ];
  for (const { shape, words, offset } of places) {
    const match = shape.exec(words);
    if (match !== null && accepts(match.groups?.['source'] ?? ''))
      return attributionOf(match, offset, content);
  }
  return null;
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function attributionOf(match: RegExpExecArray, offset: number, content: Range): RawAttribution {
  const part = (name: string): Range => {
    const [start, end] = match.indices?.groups?.[name] ?? [0, 0];
    return { start: offset + start, end: offset + end };
  };
  return {
    source: [part('source')],
    cue: [part('cue')],
    content: [content],
    reported: true,
    confidence: CONFIDENCE,
  };
}
