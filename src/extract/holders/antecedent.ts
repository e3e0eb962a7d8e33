import type { Discourse, TokenRange } from '../discourse.js';
import type { NamedEntity, NamedMention } from '../names/names.js';

const REACH = 4;
const FEMALE =
  /^(?:she|her|hers|herself|mrs|ms|miss|lady|queen|princess|madame|mme|señora|frau|dame|sister)\.?$/i;
const MALE =
  /^(?:he|him|his|himself|mr|sir|lord|king|prince|señor|herr|monsieur|father|brother)\.?$/i;

/**
 * The person a singular pronoun stands for: the subject of the nearest sentence before it that has one (first
 * an earlier subject of its own sentence), else the person named last there. Someone named as another part of
 * the pronoun's own clause is not it (principle B of binding theory), nor is someone titled as the other sex.
 */
export function personBehind(discourse: Discourse, pronoun: number): NamedEntity | null {
  const excluded = inSameClause(discourse, pronoun);
  const fits = ({ entity }: NamedMention) =>
    entity.kind === 'person' && !excluded.has(entity) && sexAgrees(discourse, entity, pronoun);
  const own = discourse.sentenceOf(pronoun);
  for (let sentence = own; sentence >= 0 && own - sentence <= REACH; sentence--) {
    const range = discourse.sentence(sentence);
    const before = { from: range.from, to: sentence === own ? pronoun : range.to };
    const mentions = people(discourse, before).filter(fits);
    const subject = mentions.find((mention) => isSubject(discourse, mention));
    if (subject !== undefined) return subject.entity;
    const carried = sentence === own ? null : leadingPronoun(discourse, before);
    if (carried !== null) return personBehind(discourse, carried);
    const last = mentions.at(-1);
    if (last !== undefined) return last.entity;
  }
  return null;
}

function people(discourse: Discourse, { from, to }: TokenRange): NamedMention[] {
  const found = new Set<NamedMention>();
  for (let i = from; i < to; i++) {
    const mention = discourse.mentionAt(i);
    if (mention?.entity.kind === 'person') found.add(mention);
  }
  return [...found];
}

/** A mention with a finite verb behind it, adverbs and an apposition apart. */
export function isSubject(discourse: Discourse, mention: NamedMention): boolean {
  let i = discourse.tokensIn(mention.start, mention.end).to;
  if (discourse.word(i) === ',') {
    for (let n = 0; n < 12 && i < discourse.count; n++) if (discourse.word(++i) === ',') break;
    i++;
  }
  while (/^RB/.test(discourse.tag(i))) i++;
  return /^(?:VB[DZP]|MD)$/.test(discourse.tag(i));
}

/** "He", "she" at the head of a sentence, where no person is named in it: it goes on with an earlier one. */
function leadingPronoun(discourse: Discourse, { from, to }: TokenRange): number | null {
  for (let i = from; i < Math.min(to, from + 12); i++) {
    if (/^(?:he|she)$/.test(discourse.lower(i))) return i;
  }
  return null;
}

/** People named between the pronoun and the end of its clause. */
function inSameClause(discourse: Discourse, pronoun: number): Set<NamedEntity> {
  const { to } = discourse.sentence(discourse.sentenceOf(pronoun));
  const excluded = new Set<NamedEntity>();
  for (let i = pronoun + 1; i < to; i++) {
    if (/^(?:IN|WDT|WP|,|:|``)$/.test(discourse.tag(i)) && opensClause(discourse, i)) break;
    const mention = discourse.mentionAt(i);
    if (mention?.entity.kind === 'person' && !isPossessor(discourse, mention))
      excluded.add(mention.entity);
  }
  return excluded;
}

function opensClause(discourse: Discourse, i: number): boolean {
  return /^(?:that|if|because|when|while|as|although|though|who|which|what|;|:|“|")$/.test(
    discourse.lower(i),
  );
}

function isPossessor(discourse: Discourse, mention: NamedMention): boolean {
  return discourse.tag(discourse.tokensIn(mention.start, mention.end).to) === 'POS';
}

/** Forms of address before any mention of the name tell the sex; without one, any pronoun agrees. */
function sexAgrees(discourse: Discourse, entity: NamedEntity, pronoun: number): boolean {
  const female = FEMALE.test(discourse.word(pronoun));
  const against = female ? MALE : FEMALE;
  return !discourse.names.mentions.some((mention) => {
    if (mention.entity !== entity) return false;
    return against.test(discourse.word(discourse.tokensIn(mention.start, mention.end).from - 1));
  });
}
