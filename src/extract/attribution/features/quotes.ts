import { feature1, feature2, feature3 } from '../../../language/crf/hash.js';
import type { SequenceBuilder } from '../../../language/crf/sequence.js';
import { at, distanceBucket, type Window } from './window.js';

/** Where a token stands to the marks of its quotation, and what surrounds that quotation. */
export function addQuotes(window: Window, t: number, out: SequenceBuilder): void {
  const { quotes, analysis } = window.scene;
  const state = quotes.state[t]!;
  const q = quotes.quotation[t]!;
  out.add(feature3(80, at(quotes.state, t - 1, window), state, at(quotes.state, t + 1, window)));
  out.add(feature2(81, state, analysis.pos[t]!));
  if (q < 0) {
    addNeighbours(window, t, out);
    return;
  }
  const first = quotes.first[q]!;
  const end = quotes.end[q]!;
  const length = distanceBucket(end - first);
  const { unclosed, continues, style } = quotes.segments[q]!;
  out.add(feature3(82, state, length, 0));
  out.add(feature3(83, distanceBucket(t - first), distanceBucket(end - t), 0));
  out.add(
    feature3(84, (unclosed ? 1 : 0) + (continues ? 2 : 0), style === 'single' ? 1 : 0, state),
  );
  addSurroundings(window, { before: first - 1, after: end, length, state }, out);
}

interface Surroundings {
  readonly before: number;
  readonly after: number;
  readonly length: number;
  readonly state: number;
}

/** The words and likely cues before the opening and after the closing mark. */
function addSurroundings(window: Window, s: Surroundings, out: SequenceBuilder): void {
  const { cue, lemma, analysis, name } = window.scene;
  const { pos } = analysis;
  out.add(feature3(85, at(lemma, s.before, window), s.length, s.state));
  out.add(feature3(86, at(lemma, s.after, window), at(pos, s.after + 1, window), s.state));
  out.add(feature3(87, at(cue, s.after, window), at(cue, s.after + 1, window), s.state));
  out.add(feature3(88, at(cue, s.before, window), at(cue, s.before - 1, window), s.state));
  out.add(feature3(89, at(pos, s.before, window), at(pos, s.after, window), s.length));
  out.add(feature3(90, at(lemma, s.before - 1, window), at(lemma, s.before, window), s.state));
  out.add(feature3(91, at(name, s.after, window), at(cue, s.after + 2, window), s.state));
  out.add(feature3(92, at(lemma, s.after, window), at(lemma, s.after + 1, window), s.state));
}

/** For a token outside quotations: how near the last and the next are. */
function addNeighbours(window: Window, t: number, out: SequenceBuilder): void {
  const { state } = window.scene.quotes;
  const reach = 12;
  let before = 1;
  while (
    before < reach &&
    at(state, t - before, window) <= OUTSIDE_STATE &&
    t - before >= window.first
  )
    before++;
  let after = 1;
  while (after < reach && at(state, t + after, window) <= OUTSIDE_STATE && t + after < window.end)
    after++;
  const known = (t - before >= window.first ? 1 : 0) + (t + after < window.end ? 2 : 0);
  out.add(feature3(93, distanceBucket(before), distanceBucket(after), known));
  out.add(feature2(94, distanceBucket(before), known));
  out.add(feature2(95, distanceBucket(after), known));
  out.add(feature1(96, known));
}

/** `at` gives 1 beyond the paragraph, which is also the state inside quotations: both end the search. */
const OUTSIDE_STATE = 0;
