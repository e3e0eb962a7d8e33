/** The Penn Treebank tags (Marcus, Santorini & Marcinkiewicz 1993) in the order the tagger numbers them. */
export const PENN_TAGS = [
  'NN',
  'IN',
  'NNP',
  'DT',
  'JJ',
  'NNS',
  ',',
  '.',
  'VBD',
  'RB',
  'PRP',
  'VB',
  'CC',
  'VBZ',
  'TO',
  'VBG',
  'VBN',
  'VBP',
  "''",
  'CD',
  'PRP$',
  '``',
  'MD',
  'POS',
  ':',
  'WP',
  'WDT',
  'NNPS',
  'WRB',
  'RP',
  'JJR',
  'JJS',
  'RBR',
  '-RRB-',
  '-LRB-',
  'EX',
  '$',
  'RBS',
  'PDT',
  'UH',
  'WP$',
  'FW',
  'LS',
  'SYM',
  '#',
] as const;

/** One Penn tag. */
export type PennTag = (typeof PENN_TAGS)[number];

const NUMBERS: ReadonlyMap<string, number> = new Map(PENN_TAGS.map((tag, i) => [tag, i]));

/** Number of a tag; foreign tags count as nouns. */
export function tagNumber(tag: string): number {
  return NUMBERS.get(tag) ?? 0;
}
