import type { Chosen } from './choose.js';
import type { LabelledSpan } from './labels.js';
import type { LinkedAttribution } from './link.js';
import type { Scene } from './scene.js';
import { signedQuotations } from './signed-quotations.js';
import { transcriptLines } from './transcripts.js';

/** Worth of what is written in a form of its own. */
const CERTAIN = 0.9;

/**
 * Puts the attributions that are written in a form of their own, as signatures and as turns of a transcript, in the
 * place of what the tagger made of the same words: it has seen few of them.
 */
export function withWritten(scene: Scene, chosen: readonly Chosen[]): Chosen[] {
  const written = [...signedQuotations(scene), ...transcriptLines(scene)];
  if (written.length === 0) return [...chosen];
  const owned = new Uint8Array(scene.analysis.tokens.count);
  for (const one of written) for (const { start, end } of partsOf(one)) owned.fill(1, start, end);
  const rest = chosen.flatMap(({ linked, worth }) => {
    const left = without(linked, owned, written);
    return left === null ? [] : [{ linked: left, worth }];
  });
  return [...rest, ...written.map((linked) => ({ linked, worth: CERTAIN }))];
}

function partsOf({ cue, source, content }: LinkedAttribution): LabelledSpan[] {
  return [cue, ...content, ...(source ? [source] : [])];
}

/** What is left of an attribution; one whose cue stands in somebody's words is a level below them and stays whole. */
function without(
  linked: LinkedAttribution,
  owned: Uint8Array,
  written: readonly LinkedAttribution[],
): LinkedAttribution | null {
  const inner = written.some(({ content }) =>
    content.some(({ start, end }) => start <= linked.cue.start && linked.cue.end <= end),
  );
  if (inner) return linked;
  const frame = [linked.cue, ...(linked.source ? [linked.source] : [])];
  if (frame.some(({ start, end }) => owned.subarray(start, end).includes(1))) return null;
  const content = linked.content.filter(
    ({ start, end }) => !owned.subarray(start, end).includes(1),
  );
  return content.length === 0 ? null : { ...linked, content };
}
