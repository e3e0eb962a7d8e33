import { firstLabel, Label, type Role } from '../src/extract/attribution/labels.js';
import type { Tokens } from '../src/language/tokens.js';
import type { Fragments, GoldAttribution } from './polnear.js';

/** Tokens [start, end) that overlap each fragment, in text order. */
export function tokenSpans(tokens: Tokens, fragments: Fragments): [number, number][] {
  const spans: [number, number][] = [];
  for (const [from, to] of fragments) {
    let start = 0;
    while (start < tokens.count && tokens.end[start]! <= from) start++;
    let end = start;
    while (end < tokens.count && tokens.start[end]! < to) end++;
    if (end > start) spans.push([start, end]);
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

/**
 * Labels an article's tokens with one annotator's attributions. A source shared by several cues points to
 * the nearest of them. Spans that cross paragraphs are cut at the border by the reader of the labels.
 */
export function goldLabels(tokens: Tokens, attributions: readonly GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(tokens.count);
  const nearest = new Map<string, number>();
  for (const { cue, content, source } of attributions) {
    const [cueSpan] = tokenSpans(tokens, cue);
    if (cueSpan === undefined) continue;
    mark(labels, cueSpan, 'cue', 0);
    for (const span of tokenSpans(tokens, content))
      mark(labels, span, 'content', span[0] < cueSpan[0] ? 1 : -1);
    for (const span of tokenSpans(tokens, source)) {
      const direction = span[0] < cueSpan[0] ? 1 : -1;
      const gap = direction > 0 ? cueSpan[0] - span[1] : span[0] - cueSpan[1];
      if (gap >= (nearest.get(String(span)) ?? Infinity)) continue;
      nearest.set(String(span), gap);
      mark(labels, span, 'source', direction);
    }
  }
  return labels;
}

function mark(
  labels: Uint8Array,
  [start, end]: [number, number],
  role: Role,
  direction: -1 | 0 | 1,
): void {
  const first = firstLabel(role, direction);
  // Nested attributions are rare; the first that was marked keeps its tokens.
  for (let t = start; t < end; t++)
    if (labels[t] === Label.Outside || role !== 'content')
      labels[t] = t === start ? first : first + 1;
}
