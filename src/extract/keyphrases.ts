import { meaningOf } from '../language/synonyms.js';
import { isFunctionWord } from '../language/stop-words.js';
import type { Prose } from '../language/prose.js';
import type { Keyphrase } from '../model/keyphrase.js';
import type { Discourse, TokenRange } from './discourse.js';

/** Adjectives and participles that do not narrow a noun down. */
const WEAK =
  /^(?:alleged|suspected|supposed|surprising|new|recent|several|many|various|possible|potential|likely|so-called|apparent|major|key|big|large|huge|small|good|bad|great|important|significant|serious|high|low|long|short|old|young|early|late|current|former|past|future|next|last|previous|first|second|third|own|certain|different|similar|further|additional|total|full|whole|overall|general|particular|specific|special|single|direct|clear|real|true|increasing|growing|rising|ongoing|continued|continuing|highest|lowest|lower|higher|other|such|more|most|less|least|free)$/;

/** Heads too general to look anything up under. */
const GENERAL =
  /^(?:people|person|man|men|woman|women|thing|time|way|day|week|month|year|night|morning|evening|hour|minute|moment|weekend|country|nation|world|place|area|region|part|side|hand|number|amount|lot|group|kind|type|sort|form|case|fact|point|question|problem|issue|matter|situation|reason|result|effect|example|member|official|officer|leader|president|minister|spokesman|spokeswoman|spokesperson|source|report|story|article|news|statement|interview|comment|word|statistic|detail|information|name|life|work|job|house|home|office|end|start|beginning|level|rate|percent|share|sign|step|move|action|effort|plan|idea|view|opinion|support|need|demand|analyst|expert|critic|administration|government|authority|head|face|eye|body|ones?|content|context|meantime|absence|appearance|response|return|base|counterpart|figure|incentive|future|history|position|role|team|list|look|message|approach|strategy|tactic|reaction|landscape|dynamic|drama|tension|term|condition|majority|attempt|chance|board)s?$/;

const LONGEST = 4;

/**
 * Noun phrases of two to four words that narrow a common noun down, in text order. Names, numbers, times and
 * phrases around a noun that could stand anywhere are left out.
 */
export function keyphrasesOf(discourse: Discourse, prose: Prose): Keyphrase[] {
  const found: Keyphrase[] = [];
  for (let i = 0; i < discourse.count; i++) {
    if (!isHead(discourse, i)) continue;
    const content = contentWords(discourse, narrowed(discourse, i));
    // The last two words alone, too: "her sister free entry" holds "free entry".
    for (const words of content.length > 2 ? [content, content.slice(-2)] : [content]) {
      if (words.length >= 2 && words.length <= LONGEST) found.push(phrase(discourse, prose, words));
    }
  }
  return found;
}

function phrase(discourse: Discourse, prose: Prose, words: readonly number[]): Keyphrase {
  const range = { from: words[0] ?? 0, to: (words.at(-1) ?? 0) + 1 };
  return {
    span: prose.span(discourse.startOf(range.from), discourse.endOf(range.to)),
    label: words.map((token) => discourse.lower(token)).join(' '),
    key: words.map((token) => meaningOf(discourse.word(token))),
    event: eventBefore(discourse, range),
  };
}

/** A common noun that no other noun follows. */
function isHead(discourse: Discourse, i: number): boolean {
  if (!/^NNS?$/.test(discourse.tag(i)) || /^(?:NNS?|NNPS?|POS)$/.test(discourse.tag(i + 1)))
    return false;
  return (
    discourse.mentionAt(i) === null &&
    discourse.word(i).length > 2 &&
    !GENERAL.test(discourse.lemma(i))
  );
}

function narrowed(discourse: Discourse, head: number): TokenRange {
  let from = head;
  while (from > 0 && head - from < LONGEST + 1 && continues(discourse, from - 1, head)) from--;
  return { from, to: head + 1 };
}

function continues(discourse: Discourse, i: number, head: number): boolean {
  if (discourse.sentenceOf(i) !== discourse.sentenceOf(head)) return false;
  if (!/^(?:JJ|NN|NNS|VBN)$/.test(discourse.tag(i))) return false;
  return discourse.mentionAt(i) === null && /^\p{Ll}[\p{L}-]+$/u.test(discourse.word(i));
}

function contentWords(discourse: Discourse, { from, to }: TokenRange): number[] {
  const words: number[] = [];
  for (let i = from; i < to; i++) {
    const word = discourse.lower(i);
    const weak = i < to - 1 && (WEAK.test(word) || isFunctionWord(word));
    if (!weak) words.push(i);
  }
  return words;
}

/** "attacks on", "strikes against": the event whose object the phrase is, with the phrase as written. */
function eventBefore(discourse: Discourse, { from: first, to }: TokenRange): string | null {
  let from = first;
  while (/^(?:JJ|VBN|DT|CD)$/.test(discourse.tag(from - 1)) && first - from < 4) from--;
  if (!/^(?:on|against)$/.test(discourse.lower(from - 1))) return null;
  const noun = from - 2;
  if (
    !/^NNS?$/.test(discourse.tag(noun)) ||
    !/^(?:attack|strike|raid|assault|crackdown|ban|tax|tariff|sanction|war|campaign|protest|vote|limit|restriction|lawsuit|inquiry|debate)$/.test(
      discourse.lemma(noun),
    )
  )
    return null;
  return discourse.text({ from: noun, to });
}
