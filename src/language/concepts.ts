import { stemmer } from 'stemmer';
import { inflectionsOf, type Inflections } from './inflections.js';
import { fold } from './words.js';

import { CONCEPT_ROWS } from './concept-terms.js';

export interface Concept {
  /** Index of the row: stable within one version of the table. */
  id: number;
  label: string;
}

const concepts: readonly Concept[] = CONCEPT_ROWS.map(([label], id) => ({ id, label }));

/** Terms by their words, one level a word. */
interface Node {
  next: Map<string, Node>;
  /** Of the term that ends here. */
  row: number | null;
  nounOnly: boolean;
}

const root = newNode();
CONCEPT_ROWS.forEach(([, terms], row) => {
  for (const term of terms.split(' ')) plant(term, row);
});

function newNode(): Node {
  return { next: new Map(), row: null, nounOnly: false };
}

function plant(term: string, row: number): void {
  let node = root;
  const words = term.replace(/^=/, '').split('_');
  for (const word of words.filter((one) => !isSmall(one))) {
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  // A term in two rows stays with the first.
  node.row ??= row;
  node.nounOnly = term.startsWith('=');
}

/** Porter's stem of a folded word without its possessive ending. */
export function stem(word: string): string {
  return stemmer(fold(word).replace(/'s?$/, ''));
}

/** Words that may stand inside a phrase without counting. */
function isSmall(word: string): boolean {
  return /^(?:a|an|the|of|in|on|for|to|and)$/.test(word);
}

/** A place in a list of words where a concept is spoken of. */
export interface ConceptHit {
  concept: Concept;
  /** Indices of its first and last word, inclusive. */
  from: number;
  to: number;
}

/** The concepts that a text's words (as they stand, in order) speak of, longest terms first at each place. */
export function conceptsIn(words: readonly string[]): ConceptHit[] {
  const content = words
    .map((word, at) => ({ word, at }))
    .filter(({ word }) => !isSmall(word.toLowerCase()));
  const forms = content.map(({ word }) => inflectionsOf(word));
  const hits: ConceptHit[] = [];
  for (let i = 0; i < content.length; i++) {
    const { at, word } = content[i]!;
    const found = longest(forms, i, isName(word, at));
    if (found === null) continue;
    const to = content[i + found.length - 1]?.at ?? at;
    hits.push({ concept: concepts[found.row]!, from: at, to });
    i += found.length - 1;
  }
  return hits;
}

function isName(word: string, at: number): boolean {
  return at > 0 && /^\p{Lu}/u.test(word);
}

/** The longest term from a word on, and how many words it has. */
function longest(
  forms: readonly Inflections[],
  first: number,
  name: boolean,
): { row: number; length: number } | null {
  let nodes = [root];
  let best: { row: number; length: number } | null = null;
  for (let length = 1; nodes.length > 0 && first + length <= forms.length; length++) {
    const { nouns, others, written } = forms[first + length - 1]!;
    const alone = length === 1;
    const step = (form: string) => nodes.flatMap(({ next }) => next.get(form) ?? []);
    const asNoun = nouns.flatMap(step);
    const asOther = others.flatMap(step);
    const asName = step(written);
    const row =
      (alone && name ? undefined : rowOf(asNoun, asOther)) ??
      asName.find((node) => node.row !== null)?.row;
    if (row != null) best = { row, length };
    nodes = [...asNoun, ...asOther, ...asName];
  }
  return best;
}

function rowOf(asNoun: readonly Node[], asOther: readonly Node[]): number | undefined {
  const node =
    asNoun.find(({ row }) => row !== null) ??
    asOther.find(({ row, nounOnly }) => row !== null && !nounOnly);
  return node?.row ?? undefined;
}

/** The concept that a whole phrase is a term of: "free trade", not "fishing boats off the coast". */
export function conceptNamed(phrase: string): Concept | null {
  const words = phrase.split(' ');
  const [hit, ...others] = conceptsIn(words);
  const whole =
    hit !== undefined && others.length === 0 && hit.from === 0 && hit.to === words.length - 1;
  return whole ? hit.concept : null;
}
