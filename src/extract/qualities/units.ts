import type { Quantity } from '../../model/claim.js';

/** Words of a bound, the negated ones first: "no less than" is no "less than". */
const BOUNDS: ReadonlyArray<readonly [RegExp, Quantity['bound']]> = [
  [/\b(?:no|not) (?:fewer|less|under|below) than\s+$/i, 'at-least'],
  [/\b(?:no|not) (?:more|over|above) than\s+$/i, 'at-most'],
  [
    /\b(?:up to|at most|as many as|as much as|fewer than|less than|under|below|maximum of)\s+$/i,
    'at-most',
  ],
  [/\b(?:over|more than|at least|above|exceeding|upwards? of|minimum of)\s+$/i, 'at-least'],
  [/\b(?:about|around|some|nearly|almost|roughly|approximately|an estimated)\s+$/i, 'about'],
];

/** The bound that the words before a number set. */
export function boundBefore(text: string, at: number): Quantity['bound'] {
  const before = text.slice(Math.max(0, at - 24), at);
  return BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact';
}

/** Words that can stand behind a number and are nothing it counts. */
const NO_UNIT =
  /^(?:and|or|nor|but|of|in|on|at|to|by|for|from|with|without|as|than|then|that|this|who|which|when|where|while|after|before|since|until|because|if|was|were|is|are|be|been|has|have|had|will|would|could|can|may|might|must|should|said|says|met|made|did|do|does|they|them|us|it|he|she|his|her|their|its|our|the|an?|per|percent|also|not|more|each|every|hundred|thousand|million|billion|trillion|dozen)$/;

/** The lower-case word a number counts, behind a space, a hyphen or "of"; its end is an offset of the text. */
export function unitBehind(text: string, at: number): { words: string; end: number } | null {
  const match = /^(?:-|\s?)(?:of\s)?(?<unit>\p{Ll}[\p{L}’'-]*)/u.exec(text.slice(at, at + 60));
  const words = match?.groups?.['unit'];
  if (match === null || words === undefined || NO_UNIT.test(words)) return null;
  return { words, end: at + match[0].length };
}

const COUNTED =
  /^(?:people|persons?|men|women|children|boys|girls|soldiers|troops|police|officers|residents|villagers|citizens|voters|votes|members|supporters|protesters|demonstrators|marchers|workers|employees|staff|students|pupils|teachers|nurses|doctors|patients|passengers|sailors|migrants|refugees|prisoners|inmates|victims|deaths|dead|cases|visitors|guests|fans|spectators|families|households|homes|houses|flats|rooms|beds|seats|jobs|cars|trucks|lorries|buses|ships|boats|planes|trees|animals|cattle|sheep|copies|pages|words|shops|firms|companies|schools|euros?|dollars?|pounds?|francs|yen|tonnes|tons|kilos?|kilograms?|kg|grams|kilomet(?:re|er)s|km|miles|met(?:re|er)s|feet|acres|hectares|lit(?:re|er)s|gallons|barrels|megawatts|mw|degrees|hours|days|weeks|times)$/;

/** Nouns that are counted and name no year: "2000 people", not "2000 elections". */
export function isCounted(unit: string): boolean {
  return COUNTED.test(unit);
}
