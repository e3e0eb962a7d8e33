import { fold } from './words.js';

/** What a word may be a form of. */
export interface Inflections {
  /** Folded, as it stands and as the singular of a plural. */
  nouns: string[];
  /** Folded, as the base of a verb's form. */
  others: string[];
  /** As written, without a possessive ending: how names are looked up. */
  written: string;
}

/**
 * The dictionary forms a word may have come from, without knowing its word class: "parties" may be "party",
 * "stopped" may be "stop", "voting" may be "vote". Only inflection is undone, never derivation: "conservative" is no
 * form of "conservation", as it is for a stemmer.
 */
export function inflectionsOf(word: string): Inflections {
  const written = word.replace(/['’]s?$/, '');
  const folded = fold(written);
  return { nouns: [folded, ...singulars(folded)], others: bases(folded), written };
}

function singulars(word: string): string[] {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return [];
  const forms = [word.slice(0, -1)];
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) forms.push(word.slice(0, -2));
  return forms;
}

function bases(word: string): string[] {
  const ending = /(?:ied|ed|ing)$/.exec(word)?.[0];
  const base = word.slice(0, -(ending?.length ?? 0));
  if (ending === undefined || base.length < 2 || !/[aeiouy]/.test(base)) return [];
  if (ending === 'ied') return [`${base}y`];
  const undoubled = /([^aeiou])\1$/.test(base) ? [base.slice(0, -1)] : [];
  return [base, `${base}e`, ...undoubled];
}
