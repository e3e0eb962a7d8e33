import { PENN_TAGS, type PennTag } from '../../../language/pos/tags.js';

/** Numbers tags in an order that keeps like with like, so that a question for "below" parts kinds. */
function ranks(order: readonly (readonly PennTag[])[]): Uint8Array {
  const rank = (tag: PennTag): number => 1 + order.findIndex((group) => group.includes(tag));
  return Uint8Array.from(PENN_TAGS, rank);
}

/** Rank of a Penn tag number: verbs, then nouns, then what leads on; 0 for all others. */
export const RANK = ranks([
  ['VBD'],
  ['VBZ'],
  ['VBP'],
  ['MD'],
  ['VB'],
  ['VBG'],
  ['VBN'],
  ['NN'],
  ['NNS'],
  ['NNP', 'NNPS'],
  ['PRP'],
  ['PRP$'],
  ['DT'],
  ['CD'],
  ['JJ', 'JJR', 'JJS'],
  ['RB', 'RBR', 'RBS'],
  ['IN'],
  ['TO'],
  ['CC'],
  ['WDT', 'WP', 'WP$', 'WRB'],
]);

/** Ranks of adverbs and of conjunctions. */
export const ADVERB = RANK[PENN_TAGS.indexOf('RB')]!;
export const CONJUNCTION = RANK[PENN_TAGS.indexOf('CC')]!;

/** Verbs with a tense or mood of their own. */
export const FINITE = Uint8Array.from(PENN_TAGS, (tag) =>
  /^(?:VBD|VBZ|VBP|MD)$/.test(tag) ? 1 : 0,
);

/** All verbs. */
export const VERB = Uint8Array.from(PENN_TAGS, (tag) => (/^(?:VB|MD)/.test(tag) ? 1 : 0));

/** Nouns and personal pronouns. */
export const NOUN = Uint8Array.from(PENN_TAGS, (tag) => (/^(?:NN|PRP$)/.test(tag) ? 1 : 0));
