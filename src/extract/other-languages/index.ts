import { SAYING_WORDS, type SayingWords } from '../../language/saying-words.js';
import type { Range } from '../../language/tree.js';
import type { RawAttribution } from '../attributed.js';
import type { Discourse } from '../discourse.js';
import type { Quoted, Segment } from '../quotes/quoted.js';

/** How far from a quotation its speaker is looked for, in UTF-16 code units. */
const REACH = 160;
/** A verb of saying with somebody right beside a quotation: right in most of the cases read by eye, and no more. */
const CONFIDENCE = 0.7;

const NAME =
  "\\p{Lu}[\\p{L}.’'-]+(?:\\s(?:(?:de|del|della|di|da|do|dos|du|des|von|van|der|den|zu|la|le|el|al|bin)\\s){0,2}\\p{Lu}[\\p{L}.’'-]+){0,4}";
/** Papers and agencies that something is said to; German has them in a case that looks like a subject. */
const TOLD = '(?!der\\s\\p{L}*(?:[Zz]eitung|[Aa]gentur|[Pp]resse|[Mm]agazin)\\p{L}*)';

/** “Anna von Berg”, “la maire de Lyon”, “der zuständige Minister, Tom Berg”. */
function sourceOf({ articles }: SayingWords): string {
  return `${TOLD}(?:(?:${articles})\\s(?:\\p{Ll}[\\p{L}’'-]*\\s){0,3})?${NAME}(?:,\\s${NAME}(?=[,.]))?`;
}

/**
 * Who says the quotations of an article that is not in English: a verb of saying with its subject right behind a
 * quotation (“…”, sagte Anna Berg) or right before it (Anna Berg dijo: “…”). Nothing is said of reported speech without
 * marks, for which each language would need a reader of its own. None for a language without words of saying.
 */
export function quotedIn(discourse: Discourse, quoted: Quoted, language: string): RawAttribution[] {
  const words = SAYING_WORDS[language.toLowerCase().split('-')[0] ?? ''];
  if (words === undefined) return [];
  const behind = new RegExp(
    `^\\s*[,.–—-]?\\s*(?<cue>${words.verbs})\\s(?<source>${sourceOf(words)})`,
    'du',
  );
  const before = new RegExp(
    `(?:^|[.!?…,]\\s)(?<source>${sourceOf(words)})\\s(?<cue>${words.verbs})(?:\\s[^.!?:]{0,40})?:\\s*$`,
    'du',
  );
  return quoted.segments.flatMap((segment) => saidBeside(discourse, segment, behind, before) ?? []);
}

function saidBeside(
  { analysis: { text } }: Discourse,
  { open, close, inner }: Segment,
  behind: RegExp,
  before: RegExp,
): RawAttribution | null {
  const end = close?.[1] ?? inner[1];
  const start = open?.[0] ?? inner[0];
  const first = Math.max(0, start - REACH);
  const content = { start: inner[0], end: inner[1] };
  const after = behind.exec(lineOf(text.slice(end, end + REACH)));
  if (after !== null) return attributionOf(after, end, content);
  const ahead = before.exec(text.slice(first, start).split('\n').at(-1) ?? '');
  const from = start - (text.slice(first, start).split('\n').at(-1) ?? '').length;
  return ahead === null ? null : attributionOf(ahead, from, content);
}

function lineOf(text: string): string {
  return text.split('\n', 1)[0] ?? '';
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
