/** Kinds of names, as CoNLL-2003 counts them: person, organisation, place, and all others. */
export const NAME_KINDS = ['person', 'organization', 'place', 'other'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/**
 * The name tagger's labels: 0 is outside every name; kind `k` begins with 1 + 2k and goes on with 2 + 2k
 * (BIO, Ramshaw & Marcus 1995).
 */
export const NAME_LABELS = ['O', ...NAME_KINDS.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];

/** Label of the first, or of a further, token of a name. */
export function nameLabel(kind: NameKind, inside: boolean): number {
  return 1 + 2 * NAME_KINDS.indexOf(kind) + (inside ? 1 : 0);
}
