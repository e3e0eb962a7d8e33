import type { Discourse } from '../discourse.js';
import type { NamedEntity } from '../names/names.js';
import type { Attributed } from '../attributed.js';

const REACH = 6;

/** Someone a statement was made to. */
export interface Addressee {
  label: string;
  entity: NamedEntity | null;
  start: number;
  end: number;
}

/**
 * Whom a cue speaks to: "told reporters", "revealed to the Daily Echo", "in an interview with CNN". Looks a
 * few tokens beyond the cue, up to the content and never beyond the sentence.
 */
export function addresseeOf(
  discourse: Discourse,
  { cue, content, cueWords }: Attributed,
): Addressee | null {
  const [first] = cue;
  if (first === undefined) return null;
  const last = cue.at(-1) ?? first;
  const contentStart = content.find(({ from }) => from >= last.to)?.from ?? last.to + REACH;
  const reach = Math.max(last.to, Math.min(contentStart, last.to + REACH));
  const sentenceEnd = discourse.sentence(discourse.sentenceOf(last.to - 1)).to;
  const to = Math.min(reach, sentenceEnd);
  for (let i = first.from + 1; i < to; i++) {
    const before = discourse.lower(i - 1);
    const opens =
      /^(?:to|with)$/.test(before) ||
      (/^(?:tell|inform|remind|assure)$/.test(discourse.lemma(i - 1)) && cueWords.length > 0);
    if (!opens || !/^(?:DT|NN|NNP|NNS|NNPS|PRP|JJ)/.test(discourse.tag(i))) continue;
    return nounAt(discourse, i, Math.min(to + 2, sentenceEnd));
  }
  return null;
}

function nounAt(discourse: Discourse, from: number, limit: number): Addressee | null {
  let to = from;
  while (to < limit && /^(?:DT|JJ|NNS?|NNPS?|PRP|POS)$/.test(discourse.tag(to))) to++;
  if (to === from) return null;
  const mention = discourse.mentionAt(to - 1);
  return {
    label: discourse.text({ from, to }),
    entity: mention?.entity ?? null,
    start: discourse.startOf(from),
    end: discourse.endOf(to),
  };
}
