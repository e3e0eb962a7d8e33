import type { Range } from '../../language/tree.js';
import type { RawAttribution } from '../attributed.js';
import type { Discourse } from '../discourse.js';
import { shared, size } from './shared.js';

/**
 * Puts a ", SOURCE said." that closes a sentence, or an "As SOURCE said, " that opens it, beside what was read. It always holds: a reading of the same cue
 * stays only where it says the same, and the contents of others end before it.
 */
export function withFinal(
  kept: readonly RawAttribution[],
  final: RawAttribution,
  discourse: Discourse,
): RawAttribution[] {
  const same = kept.filter((one) => shared(one.cue ?? [], final.cue ?? []) > 0);
  const good = same.find((one) => saysTheSame(one, final));
  const others = kept.filter((one) => !same.includes(one));
  const frame = frameOf(final, discourse);
  return [...others.flatMap((one) => endingBefore(one, frame)), good ?? final];
}

function saysTheSame(one: RawAttribution, final: RawAttribution): boolean {
  return (
    shared(one.source ?? [], final.source ?? []) > 0 &&
    shared(one.content, final.content) >= 0.9 * size(final.content) &&
    shared(one.content, final.source ?? []) === 0 &&
    shared(one.content, betweenCueAndContent(final)) === 0
  );
}

/** "As Hale told the Herald, …": what stands here is said to be told, and is no part of it. */
function betweenCueAndContent({ cue, content }: RawAttribution): Range[] {
  const start = Math.max(...(cue ?? []).map(({ end }) => end));
  const end = Math.min(...content.map((part) => part.start));
  return end > start ? [{ start, end }] : [];
}

/** From the end of the content to the end of its sentence. */
function frameOf({ content, cue }: RawAttribution, discourse: Discourse): Range {
  const start = Math.max(...content.map(({ end }) => end));
  const token = discourse.tokensIn(cue?.[0]?.start ?? start, cue?.[0]?.end ?? start).from;
  const sentence = discourse.sentence(discourse.sentenceOf(token));
  return { start, end: discourse.endOf(sentence.to) };
}

/** What reads the source and cue as part of another's content was reading too far. */
function endingBefore(one: RawAttribution, frame: Range): RawAttribution[] {
  const within = (one.cue ?? []).some(({ start }) => start >= frame.start && start < frame.end);
  if (within || shared(one.content, [frame]) === 0) return [one];
  const content = one.content.flatMap(({ start, end }) =>
    start < frame.start && end > frame.start
      ? [{ start, end: frame.start }]
      : start >= frame.start && end <= frame.end
        ? []
        : [{ start, end }],
  );
  return content.length === 0 ? [] : [{ ...one, content }];
}
