import { PENN_TAGS, type PennTag } from '../../language/pos/tags.js';
import type { LabelledSpan } from './labels.js';
import { Mark, type Scene } from './scene.js';

function tagSet(...tags: PennTag[]): Uint8Array {
  return Uint8Array.from(PENN_TAGS, (tag) => (tags.includes(tag) ? 1 : 0));
}

const FINITE = tagSet('VBD', 'VBZ', 'VBP', 'MD');
/** Words with which no statement ends. */
const OPEN_ENDED = tagSet('VBZ', 'VBP', 'MD', 'DT', 'PRP$', 'TO', 'CC', 'WDT', 'WP$');

/**
 * Lengthens contents that stop in the middle of a clause, before the verb of their subject or behind a word
 * that asks for more, up to the next punctuation, span or end of the sentence.
 */
export function wholeClauses(scene: Scene, spans: readonly LabelledSpan[]): LabelledSpan[] {
  return spans.map((span, i) => {
    if (span.role !== 'content' || span.direction > 0) return span;
    const next = spans[i + 1]?.start ?? scene.analysis.tokens.count;
    if (span.end >= next || !stopsShort(scene, span)) return span;
    return { ...span, end: Math.min(next, scene.markAfter[span.end]!) };
  });
}

function stopsShort({ analysis, mark, quotes }: Scene, { start, end }: LabelledSpan): boolean {
  const { pos, sentenceOf } = analysis;
  if (sentenceOf[end] !== sentenceOf[start] || mark[end] !== Mark.None) return false;
  if (quotes.state[end] !== quotes.state[end - 1]) return false;
  if (OPEN_ENDED[pos[end - 1]!] === 1) return true;
  const verb = analysis.tag(end) === 'RB' ? end + 1 : end;
  return FINITE[pos[verb]!] === 1 && analysis.tag(start) === 'IN';
}
