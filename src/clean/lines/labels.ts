/** What the line model tells apart; `other` is everything that is no part of the article. */
export const LINE_LABELS = [
  'body',
  'standfirst',
  'headline',
  'caption',
  'byline',
  'timestamp',
  'other',
] as const;

export type LineLabel = (typeof LINE_LABELS)[number];

/** The number of a label in the model. */
export function labelNumber(label: LineLabel): number {
  return LINE_LABELS.indexOf(label);
}
