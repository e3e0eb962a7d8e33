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
  /** How many of them deny or expose something. */
  denials: number;
  /** Codes of the words of names. */
  names: ReadonlySet<number>;
  /** Codes of the words of headline and first paragraphs, and of those used often: what the article is about. */
  central: ReadonlySet<number>;
  /** Everybody its statements name. */
  people: ReadonlySet<string>;
  /** Codes it says "not" of. */
  negated: ReadonlySet<number>;
}

/** A reporter made ready, once, for however many it is compared with. */
export function tellerOf(reporter: Reporter): Teller {
  return (reporter.teller ??= made(reporter));
}

function made({ digest, statements }: Reporter): Teller {
  const words = salientIn(digest).map(unpackWord);
  const codes = (keeps: (word: SalientWord) => boolean) =>
    new Set(words.filter(keeps).map(({ code }) => code));
  return {
    id: digest.id,
    statements: statements.map((said) => ({ said, matter: matterOf(said.codes) })),
    denials: statements.filter(isDenial).length,
    names: codes(({ name }) => name),
    central: codes(({ title, lead, body }) => title > 0 || lead > 0 || body > 2),
    people: new Set(statements.flatMap(peopleOf)),
    negated: new Set(restOf(digest).negated),
  };
}

/** It says plainly that something is so, or passes on that it is. */
export function affirms({ stance, asserted, negated, hedged }: Statement): boolean {
  return stance === 'plain' && (asserted || hedged) && !negated;
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
