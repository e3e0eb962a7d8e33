import { matterOf } from '../../language/stance.js';
import type { WordWeights } from '../../language/word-weights.js';
import type { Digest } from '../../model/digest.js';
import { isDenial } from '../claims/similarity.js';
import type { Statement } from '../claims/statement.js';
import { restOf, salientIn } from '../digest/packing.js';
import { unpackWord, type SalientWord } from '../digest/salient-word.js';

/** An article of a story as disputes look at it. */
export interface Reporter {
  digest: Digest;
  statements: readonly Statement[];
  /** Made by {@link tellerOf}; it goes when the reporter goes. */
  teller?: Teller;
}

/** A statement with its content without the words of denying and reporting. */
export interface Told {
  said: Statement;
  matter: readonly number[];
}

/** A reporter made ready for being compared with others. */
export interface Teller {
  id: string;
  statements: readonly Told[];
  /** Those of them that deny or expose something. */
  denials: readonly Told[];
  /** How many sentences of headline and text deny or expose, whether claims were read in them or not. */
  doubts: number;
  /** Codes of the words of names. */
  names: ReadonlySet<number>;
  /** Codes of the words of headline and first paragraphs, and of those used often: what the article is about. */
  central: ReadonlySet<number>;
  /** Everybody its statements name. */
  people: ReadonlySet<string>;
  /** Codes of all words that weigh in it. */
  words: ReadonlySet<number>;
}

/** A reporter made ready, once, for however many it is compared with. */
export function tellerOf(reporter: Reporter): Teller {
  return (reporter.teller ??= made(reporter));
}

function made({ digest, statements }: Reporter): Teller {
  const words = salientIn(digest).map(unpackWord);
  const codes = (keeps: (word: SalientWord) => boolean) =>
    new Set(words.filter(keeps).map(({ code }) => code));
  const told = statements.map((said) => ({ said, matter: matterOf(said.codes) }));
  return {
    id: digest.id,
    statements: told,
    denials: told.filter(({ said }) => isDenial(said)),
    doubts: restOf(digest).denials,
    names: codes(({ name }) => name),
    central: codes(({ title, lead, body }) => title > 0 || lead > 0 || body > 2),
    people: new Set(statements.flatMap(peopleOf)),
    words: codes(() => true),
  };
}

/** It says plainly that something is so, or passes on that it is. */
export function affirms({ stance, asserted, negated, hedged }: Statement): boolean {
  return stance === 'plain' && (asserted || hedged) && !negated;
}

/** It affirms what it says of some words, where no "not" and no "refused to" of it reaches any of them. */
export function affirmsOf(said: Statement, words: readonly number[]): boolean {
  const { stance, asserted, negated, hedged, reached } = said;
  if (stance !== 'plain' || (!asserted && !hedged)) return false;
  if (negated && reached.length === 0) return false;
  return !reached.some((code) => words.includes(code));
}

/** Why a denial stands against what another article reports. */
export function whyDenied({ stance }: Statement): string {
  const words = stance === 'denies' ? 'denies' : 'calls false or a hoax';
  return `one ${words} what the other reports of the same matter`;
}

/** The people a statement names. */
export function peopleOf({ entities }: Statement): string[] {
  return entities.filter((entity) => entity.startsWith('person:'));
}

/** The weight of words together. */
export function weightOf(codes: readonly number[], weights: WordWeights): number {
  return codes.reduce((sum, code) => sum + weights.of(code), 0);
}
