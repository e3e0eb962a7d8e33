/**
 * The tagger's labels. Source and content are split by where their cue lies, so that links can be read off
 * the labels: `Ahead` means that the cue comes later in the text, `Back` that it came before.
 * The first token of a span has the label, further ones the label + 1.
 */
export const Label = {
  Outside: 0,
  Cue: 1,
  SourceAhead: 3,
  SourceBack: 5,
  ContentAhead: 7,
  ContentBack: 9,
} as const;

/** Label names in the order of their numbers, as the packed model keeps them. */
export const ATTRIBUTION_LABELS = [
  'O',
  'B-cue',
  'I-cue',
  'B-source>',
  'I-source>',
  'B-source<',
  'I-source<',
  'B-content>',
  'I-content>',
  'B-content<',
  'I-content<',
] as const;

/** Part of an attribution that a span plays. */
export type Role = 'source' | 'cue' | 'content';

/** A labelled run of tokens [start, end). */
export interface LabelledSpan {
  readonly role: Role;
  /** Where the cue lies: 1 later, -1 earlier, 0 for the cue itself. */
  readonly direction: -1 | 0 | 1;
  readonly start: number;
  readonly end: number;
  /** Least posterior of its borders: that it begins here, ends here, and does not go on (0–1). */
  readonly certainty: number;
}

/** Label of a span's first token. */
export function firstLabel(role: Role, direction: -1 | 0 | 1): number {
  if (role === 'cue') return Label.Cue;
  if (role === 'source') return direction > 0 ? Label.SourceAhead : Label.SourceBack;
  return direction > 0 ? Label.ContentAhead : Label.ContentBack;
}

/**
 * The spans that labels spell, in text order; `first` is the token of `labels[0]`.
 * @param marginals P(label y at t) as `marginals[t * 11 + y]`.
 */
export function labelledSpans(
  labels: Uint8Array,
  marginals: Float64Array,
  first: number,
): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (let t = 0; t < labels.length;) {
    const begin = labels[t]!;
    const start = t++;
    if (begin === Label.Outside) continue;
    // A stray inside label opens a span of its own.
    const inside = begin % 2 === 0 ? begin : begin + 1;
    while (t < labels.length && labels[t] === inside) t++;
    const certainty = borderCertainty(labels, marginals, start, t);
    spans.push({ ...meaning(inside - 1), start: first + start, end: first + t, certainty });
  }
  return spans;
}

function borderCertainty(
  labels: Uint8Array,
  marginals: Float64Array,
  start: number,
  end: number,
): number {
  const width = ATTRIBUTION_LABELS.length;
  const at = (t: number, label: number): number => marginals[t * width + label]!;
  const inside = labels[start]! % 2 === 0 ? labels[start]! : labels[start]! + 1;
  const stops = end < labels.length ? 1 - at(end, inside) : 1;
  return Math.min(at(start, labels[start]!), at(end - 1, labels[end - 1]!), stops);
}

function meaning(label: number): Pick<LabelledSpan, 'role' | 'direction'> {
  if (label === Label.Cue) return { role: 'cue', direction: 0 };
  const role = label < Label.ContentAhead ? 'source' : 'content';
  return { role, direction: label === Label.SourceAhead || label === Label.ContentAhead ? 1 : -1 };
}
