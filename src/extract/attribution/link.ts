import type { LabelledSpan } from './labels.js';

/**
 * How an attribution came by its source: its own words, those of the cue before it in the sentence, the
 * subject of the main clause, or not at all.
 */
export type SourceLink = 'stated' | 'shared' | 'inferred' | 'none';

/** A source, a cue and the fragments of a content that belong together, as token spans of one text. */
export interface LinkedAttribution {
  readonly cue: LabelledSpan;
  readonly source: LabelledSpan | null;
  readonly link: SourceLink;
  readonly content: readonly LabelledSpan[];
}

/** Paragraph and sentence of each token. */
export interface LinkContext {
  readonly line: Uint32Array;
  readonly sentenceOf: Uint32Array;
}

/** How a cue comes by a source or content that was not labelled. */
export interface FallbackRules {
  /** The subject of the cue's sentence, or null. */
  readonly findSubject: (cue: LabelledSpan) => LabelledSpan | null;
  /** Whether an earlier source of the sentence is a better guess than that subject. */
  readonly mayShare: (source: LabelledSpan) => boolean;
  /** Content for a cue that no labelled content reaches; empty where there is none. */
  readonly findContent: (cue: LabelledSpan, source: LabelledSpan | null) => LabelledSpan[];
}

/**
 * Joins the spans of a text, given in text order: a source or content goes to the nearest cue of its
 * paragraph in the direction that its label tells, else to the nearest in the other. A content whose
 * paragraph has no cue (a quotation on lines of its own) goes to the nearest cue of another. Cues that no
 * content reaches are dropped.
 */
export function linkSpans(
  spans: readonly LabelledSpan[],
  context: LinkContext,
  rules: FallbackRules,
): LinkedAttribution[] {
  const owners = nearestCues(spans, context.line);
  const sources = new Map<LabelledSpan, LabelledSpan>();
  const contents = new Map<LabelledSpan, LabelledSpan[]>();
  spans.forEach((span, i) => {
    const cue = owners[i];
    if (!cue) return;
    if (span.role === 'content') contents.set(cue, [...(contents.get(cue) ?? []), span]);
    else if (isNearer(span, sources.get(cue), cue)) sources.set(cue, span);
  });
  return attributions(spans, { sources, contents }, context, rules);
}

/** For each source and content the cue it goes to; null for cues and for spans that reach none. */
function nearestCues(spans: readonly LabelledSpan[], line: Uint32Array): (LabelledSpan | null)[] {
  const earlier = cuesBefore(spans);
  const later = cuesBefore(spans.toReversed()).reverse();
  return spans.map((span, i) => {
    if (span.role === 'cue') return null;
    const inOrder = span.direction > 0 ? [later[i], earlier[i]] : [earlier[i], later[i]];
    const cues = inOrder.filter((cue) => cue !== null && cue !== undefined);
    const near = cues.find((cue) => line[cue.start] === line[span.start]);
    return near ?? (span.role === 'content' ? (cues[0] ?? null) : null);
  });
}

/** For each span the last cue before it in the list. */
function cuesBefore(spans: readonly LabelledSpan[]): (LabelledSpan | null)[] {
  let last: LabelledSpan | null = null;
  return spans.map((span) => {
    const before = last;
    if (span.role === 'cue') last = span;
    return before;
  });
}

function isNearer(span: LabelledSpan, rival: LabelledSpan | undefined, cue: LabelledSpan): boolean {
  return rival === undefined || distance(span, cue) < distance(rival, cue);
}

function distance(a: LabelledSpan, b: LabelledSpan): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end;
}

interface Parts {
  readonly sources: ReadonlyMap<LabelledSpan, LabelledSpan>;
  readonly contents: ReadonlyMap<LabelledSpan, readonly LabelledSpan[]>;
}

/** A source and how it was come by. */
type LinkedSource = Pick<LinkedAttribution, 'source' | 'link'>;

function attributions(
  spans: readonly LabelledSpan[],
  { sources, contents }: Parts,
  { sentenceOf }: LinkContext,
  rules: FallbackRules,
): LinkedAttribution[] {
  const linked: LinkedAttribution[] = [];
  let last: LabelledSpan | null = null;
  for (const cue of spans) {
    if (cue.role !== 'cue') continue;
    const stated: LabelledSpan | null = sources.get(cue) ?? null;
    const earlier: LabelledSpan | null =
      last && sentenceOf[last.start] === sentenceOf[cue.start] ? last : null;
    const found = stated
      ? { source: stated, link: 'stated' as const }
      : fallbackSource(cue, earlier, rules);
    last = stated ?? earlier;
    const content = contents.get(cue) ?? rules.findContent(cue, found.source);
    if (content.length > 0) linked.push({ cue, ...found, content });
  }
  return linked;
}

/** A source for a cue without one: that of an earlier cue of its sentence, or the sentence's subject. */
function fallbackSource(
  cue: LabelledSpan,
  earlier: LabelledSpan | null,
  rules: FallbackRules,
): LinkedSource {
  const subject = rules.findSubject(cue);
  if (earlier && (subject === null || rules.mayShare(earlier)))
    return { source: earlier, link: 'shared' };
  return subject ? { source: subject, link: 'inferred' } : { source: null, link: 'none' };
}
