import type { Range } from '../../language/tree.js';
import { hasFinite } from '../claims/clauses.js';
import type { RawAttribution } from '../attributed.js';
import type { Discourse, TokenRange } from '../discourse.js';
import type { Quoted } from '../quotes/quoted.js';
import { accordingTo } from './according-to.js';
import { accusation } from './accusation.js';
import { asTold } from './as-told.js';
import { bareClause } from './bare-clause.js';
import { withFinal } from './final.js';
import type { CertainAttribution, Pattern } from './pattern.js';
import { Readings } from './readings.js';
import { quotedAs } from './quoted-as.js';
import { shared, size } from './shared.js';
import { invertedTail } from './inverted-tail.js';
import { tail } from './tail.js';
import { thatClause } from './that-clause.js';
import { viewAs } from './view-as.js';

/** Shapes of attribution that leave little doubt. Each finds at most one in a sentence. */
const PATTERNS: readonly Pattern[] = [
  accordingTo,
  asTold,
  tail,
  invertedTail,
  thatClause,
  bareClause,
  accusation,
  viewAs,
  quotedAs,
];

const CERTAIN = 0.8;
/** What the trained reader is at least this sure of stands as it is. */
const TRUSTED = 0.45;
/** Below this it was guessing. */
const DOUBTED = 0.4;

/**
 * What the trained reader found, completed by the shapes that leave no doubt: a shape is added where the reader
 * has nothing of the kind, and takes the place of a reading it was unsure of.
 */
export function withCertain(
  discourse: Discourse,
  quoted: Quoted,
  read: readonly RawAttribution[],
): RawAttribution[] {
  const readings = new Readings(read);
  for (let s = 0; s < discourse.analysis.sentences.count; s++) {
    for (const pattern of PATTERNS) {
      for (const found of pattern(discourse, discourse.sentence(s), quoted)) {
        const raw = rawOf(discourse, found);
        const beside = readings.beside(raw);
        const after =
          found.final === true ? withFinal(beside, raw, discourse) : merged(beside, raw, discourse);
        readings.replace(beside, after);
      }
    }
  }
  return readings.all();
}

/** The readings beside a certain one, once it has taken its place among them. */
function merged(
  kept: readonly RawAttribution[],
  certain: RawAttribution,
  discourse: Discourse,
): RawAttribution[] {
  const rivals = kept.filter((one) => isRival(one, certain));
  const trusted = rivals.find((one) => isTrusted(one, discourse) && !isCitation(one, discourse));
  if (trusted === undefined) return [...kept.filter((one) => !rivals.includes(one)), certain];
  if (
    shared(trusted.cue ?? [], certain.cue ?? []) === 0 ||
    shared(trusted.content, certain.content) > 0
  )
    return [...kept];
  // "…, X told reporters: “…”": one cue for what stands before it and behind it.
  const content = [...trusted.content, ...certain.content].sort((a, b) => a.start - b.start);
  return kept.map((one) => (one === trusted ? { ...one, content } : one));
}

/** Sure of itself, with a source, and with a content that is more than a noun. */
function isTrusted({ confidence, source, content }: RawAttribution, discourse: Discourse): boolean {
  const whole = content.some(({ start, end }) => {
    const range = discourse.tokensIn(start, end);
    return range.to - range.from > 4 || hasFinite(discourse, range);
  });
  return confidence >= TRUSTED && source !== null && whole;
}

/** "citing sources" names whom a report rests on: beside the verb that reports, it is no statement of its own. */
function isCitation({ cue }: RawAttribution, discourse: Discourse): boolean {
  const [first] = cue ?? [];
  if (first === undefined) return false;
  return /^(?:citing|quoting)$/.test(
    discourse.lower(discourse.tokensIn(first.start, first.end).from),
  );
}

/** Another reading of the same words: most of the smaller content is in the other, or the cue is shared. */
function isRival(a: RawAttribution, b: RawAttribution): boolean {
  if (shared(a.cue ?? [], b.cue ?? []) > 0) return true;
  // A cue inside the other's content is one level below it, if it is a cue at all.
  const nested = shared(a.cue ?? [], b.content) > 0 || shared(b.cue ?? [], a.content) > 0;
  if (nested && Math.min(a.confidence, b.confidence) >= DOUBTED) return false;
  const both = shared(a.content, b.content);
  return both / Math.max(1, Math.max(size(a.content), size(b.content))) > 0.4;
}

function rawOf(discourse: Discourse, { source, cue, content }: CertainAttribution): RawAttribution {
  const range = ({ from, to }: TokenRange): Range => ({
    start: discourse.startOf(from),
    end: discourse.endOf(to),
  });
  return {
    source: source === null ? null : [range(source)],
    cue: [range(cue)],
    content: [range(content)],
    reported: true,
    confidence: CERTAIN,
  };
}
