import { feature1, feature2, feature3 } from '../../../language/crf/hash.js';
import type { SequenceBuilder } from '../../../language/crf/sequence.js';
import { wordHash } from '../../../language/word-forms.js';
import { Mark, type Scene } from '../scene.js';
import { at, distanceBucket, type Window } from './window.js';

const THAT = wordHash('that');
const TO = wordHash('to');

/** Likely cues at and around a token, and what lies between it and the nearest ones. */
export function addCues(window: Window, t: number, out: SequenceBuilder): void {
  const { cue, cueBefore, cueAfter, quotes, analysis } = window.scene;
  for (let d = -3; d <= 3; d++) out.add(feature2(30, d, at(cue, t + d, window)));
  out.add(feature3(31, at(cue, t - 1, window), cue[t]!, 0));
  out.add(feature3(32, cue[t]!, at(cue, t + 1, window), 0));
  out.add(feature3(33, cue[t]!, quotes.state[t]!, analysis.pos[t]!));
  const before = cueBefore[t]!;
  const after = cueAfter[t]!;
  addNearest(window.scene, t, before, 40, out);
  addNearest(window.scene, t, after, 60, out);
  const pair = (before < 0 ? 0 : 1) + (after < 0 ? 0 : 2) + (cue[t]! >= 6 ? 4 : 0);
  out.add(feature2(35, pair, quotes.state[t]!));
  out.add(feature3(36, signature(window.scene, before, t), signature(window.scene, t, after), 0));
}

function addNearest(
  scene: Scene,
  t: number,
  nearest: number,
  template: number,
  out: SequenceBuilder,
): void {
  if (nearest < 0) {
    out.add(feature1(template, 0));
    return;
  }
  const { lemma, cue, cluster, analysis } = scene;
  const distance = distanceBucket(Math.abs(nearest - t));
  const between = nearest < t ? signature(scene, nearest, t) : signature(scene, t, nearest);
  const own = analysis.pos[t]!;
  out.add(feature2(template + 1, lemma[nearest]!, between));
  out.add(feature2(template + 2, distance, between));
  out.add(feature3(template + 3, cue[nearest]!, distance, between));
  out.add(feature3(template + 4, lemma[nearest]!, analysis.pos[nearest]!, distance));
  out.add(feature3(template + 5, own, between, Math.min(distance, 5)));
  out.add(feature3(template + 6, lemma[nearest]!, own, between));
  out.add(feature3(template + 10, cluster[nearest]!, own, between));
  out.add(feature3(template + 11, cluster[nearest]!, distance, between));
  out.add(feature2(template + 7, analysis.pos[nearest]!, between));
  out.add(feature3(template + 8, at1(scene, nearest + 1), analysis.pos[nearest]!, between));
  out.add(feature3(template + 9, at1(scene, nearest - 1), analysis.pos[nearest]!, between));
}

function at1({ analysis }: Scene, t: number): number {
  return t >= 0 && t < analysis.tokens.count ? analysis.pos[t]! : 255;
}

const Between = {
  Comma: 1,
  Quote: 2,
  Sentence: 4,
  That: 8,
  Verb: 16,
  Name: 32,
  Stop: 64,
  To: 128,
} as const;

/** What lies strictly between two tokens, as bits; 0 where one of them is missing. */
function signature(scene: Scene, from: number, to: number): number {
  if (from < 0 || to < 0) return 0;
  const { analysis, mark, lemma, name, verbAfter } = scene;
  let bits = analysis.sentenceOf[from] === analysis.sentenceOf[to] ? 0 : Between.Sentence;
  const verb = verbAfter[from]!;
  if (verb >= 0 && verb < to) bits |= Between.Verb;
  // Far apart, single words between say little and cost much.
  const near = Math.min(to, from + 40);
  for (let t = from + 1; t < near; t++) {
    if (mark[t] === Mark.Comma) bits |= Between.Comma;
    else if (mark[t] === Mark.Quote) bits |= Between.Quote;
    else if (mark[t] !== Mark.None && mark[t] !== Mark.Other) bits |= Between.Stop;
    else if (lemma[t] === THAT) bits |= Between.That;
    else if (lemma[t] === TO) bits |= Between.To;
    if (name[t] !== 0) bits |= Between.Name;
  }
  return bits;
}
