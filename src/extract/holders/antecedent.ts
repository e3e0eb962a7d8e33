import type { Sex } from '../../language/sexes.js';
import type { Discourse, TokenRange } from '../discourse.js';
import type { NamedEntity, NamedMention } from '../names/names.js';
import type { Quoted } from '../quotes/quoted.js';
import { isSubject } from './subject.js';
import { sexOfWord, type Sexes } from './sex.js';

/** So many sentences back a person is looked for; what is nothing but quotation does not count. */
const REACH = 5;
const ALL_QUOTED = 0.9;
const FARTHEST = 20;

/**
 * What speaks for a person being meant, in nats: subjects and speakers are gone on with, and people spoken of often; an
 * owner ("Hale's plan"), somebody behind a preposition and somebody a quotation speaks of rather are not. Conditional
 * logistic regression on names that stand where a pronoun could gave the order of size; writers use the name where a
 * pronoun would mislead, so what is near and the subject count for more here.
 */
const WEIGHTS = {
  sentence: -0.9,
  paragraph: -0.3,
  subject: 1.4,
  first: 0.5,
  speaker: 1,
  owner: -0.6,
  object: -0.5,
  quoted: -1.5,
  often: 0.4,
  knownSex: 0.7,
} as const;

/** What is known of an article's people beside where they are named. */
export interface People {
  readonly discourse: Discourse;
  readonly quoted: Quoted;
  readonly sexes: Sexes;
}

/** A place where an article speaks of a person without a name. */
export interface Reference {
  readonly at: number;
  /** Null where nothing tells it. */
  readonly sex: Sex | null;
  /** Key of whoever spoke last before it. */
  readonly speaker: string | null;
  /** The reference fits nobody else; all, where it is left out. */
  readonly fits?: (entity: NamedEntity) => boolean;
}

/**
 * The person a singular pronoun stands for, among those named before it. Someone named as another part of the pronoun's
 * own clause is not it (principle B of binding theory), nor is someone of the other sex.
 */
export function personBehind(
  people: People,
  pronoun: number,
  speaker: string | null = null,
): NamedEntity | null {
  const sex = sexOfWord(people.discourse.word(pronoun));
  const excluded = inSameClause(people.discourse, pronoun);
  return likeliest(people, { at: pronoun, sex, speaker, fits: (one) => !excluded.has(one) });
}

/** The person whom an article most likely speaks of. */
export function likeliest(people: People, reference: Reference): NamedEntity | null {
  const scores = scoresOf(people, reference);
  let best: NamedEntity | null = null;
  for (const [entity, score] of scores)
    if (best === null || score > scores.get(best)!) best = entity;
  return best;
}

/** How much speaks for each person named shortly before a reference. */
function scoresOf(people: People, reference: Reference): Map<NamedEntity, number> {
  const { discourse, sexes } = people;
  const { at, sex, speaker, fits } = reference;
  const scores = new Map<NamedEntity, number>();
  const own = discourse.sentenceOf(at);
  const inside = people.quoted.has(at);
  let distance = 0;
  for (let s = own; s >= 0 && own - s <= FARTHEST; s--) {
    const range = discourse.sentence(s);
    if (s < own && (inside || people.quoted.share(range) < ALL_QUOTED)) distance++;
    if (distance > REACH) break;
    const before = { from: range.from, to: s === own ? at : range.to };
    for (const mention of peopleIn(discourse, before)) {
      const told = sexes.of(mention.entity);
      if (sex !== null && told !== null && told !== sex) continue;
      if (fits?.(mention.entity) === false) continue;
      const score =
        evidenceFor(people, mention, range, inside) +
        WEIGHTS.sentence * distance +
        WEIGHTS.paragraph * (discourse.paragraphOf(s) === discourse.paragraphOf(own) ? 0 : 1) +
        WEIGHTS.knownSex * (sex !== null && told === sex ? 1 : 0) +
        WEIGHTS.speaker * (mention.entity.key === speaker ? 1 : 0);
      scores.set(mention.entity, Math.max(score, scores.get(mention.entity) ?? -Infinity));
    }
  }
  return scores;
}

function evidenceFor(
  { discourse, quoted }: People,
  mention: NamedMention,
  { from }: TokenRange,
  inside: boolean,
): number {
  const { from: start, to } = discourse.tokensIn(mention.start, mention.end);
  const strange = quoted.has(start) && !inside;
  return (
    WEIGHTS.subject * (isSubject(discourse, mention) ? 1 : 0) +
    WEIGHTS.first * (start - from <= 2 ? 1 : 0) +
    WEIGHTS.owner * (discourse.tag(to) === 'POS' ? 1 : 0) +
    WEIGHTS.object * (/^(?:IN|TO)$/.test(discourse.tag(start - 1)) ? 1 : 0) +
    WEIGHTS.quoted * (strange ? 1 : 0) +
    WEIGHTS.often * Math.log(discourse.mentionsOf(mention.entity))
  );
}

function peopleIn(discourse: Discourse, { from, to }: TokenRange): NamedMention[] {
  const found = new Set<NamedMention>();
  for (let i = from; i < to; i++) {
    const mention = discourse.mentionAt(i);
    if (mention?.entity.kind === 'person' && mention.entity.shared !== true) found.add(mention);
  }
  return [...found];
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
