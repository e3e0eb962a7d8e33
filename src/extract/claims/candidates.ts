import type { Attributed } from '../attributed.js';
import type { AttributedIndex } from '../attributed-index.js';
import type { Discourse, TokenRange } from '../discourse.js';
import { limits } from '../../model/limits.js';
import { isPassiveTold } from '../hearers.js';
import { REPORTING } from '../patterns/pattern.js';
import type { Quoted } from '../quotes/quoted.js';
import { clausesOf, hasFinite, isFinite, type Clause } from './clauses.js';

/** A clause that may be a claim, with the attribution it is the content of. */
export interface Candidate extends Clause {
  sentence: number;
  attribution: Attributed | null;
}

const SHORTEST = 3;

/**
 * Cuts a sentence into the statements it makes. Source and cue of an attribution whose content can be claimed
 * are left out; what remains is cut into clauses, each the content of the innermost attribution that covers
 * most of it, or the article's own. Words that are quoted as spoken are quotations, not claims.
 */
export function candidatesIn(
  discourse: Discourse,
  sentence: number,
  attributed: AttributedIndex,
  quoted: Quoted,
): Candidate[] {
  const range = discourse.sentence(sentence);
  const near = attributed.near(range).filter(isBelieved);
  const frames = frameTokens(
    range,
    near.filter(({ finite }) => finite),
  );
  return runs(range, frames)
    .flatMap((run) => splitByContent(run, near))
    .flatMap((run) => clausesOf(discourse, run, (token) => quoted.has(token)))
    .map((clause) => ({ ...clause, sentence, attribution: ownerOf(clause, near) }))
    .filter((candidate) => isStatement(discourse, candidate, quoted))
    .filter((candidate) => candidate.attribution !== null || !isFrame(candidate, near));
}

/** "The Herald quoted" of "The Herald quoted the mayor as saying …": all of it says who says something. */
function isFrame({ from, to }: TokenRange, attributed: readonly Attributed[]): boolean {
  const parts = attributed.flatMap(({ source, cue }) => [...source, ...cue]);
  for (let i = from; i < to; i++)
    if (!parts.some((part) => part.from <= i && i < part.to)) return false;
  return true;
}

/** A doubtful wish or attitude is no reason to take a sentence apart. */
function isBelieved({ raw }: Attributed): boolean {
  return raw.reported || raw.confidence >= limits.claimConfidence;
}

/** Tokens that say who says it, not what is said. */
function frameTokens(range: TokenRange, attributed: readonly Attributed[]): Set<number> {
  const frames = new Set<number>();
  for (const { source, cue, content } of attributed) {
    const said = (i: number) => content.some((part) => part.from <= i && i < part.to);
    for (const part of [...source, ...cue]) {
      for (let i = Math.max(part.from, range.from); i < Math.min(part.to, range.to); i++) {
        if (!said(i)) frames.add(i);
      }
    }
  }
  return frames;
}

function runs({ from, to }: TokenRange, frames: ReadonlySet<number>): TokenRange[] {
  const found: TokenRange[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !frames.has(i)) continue;
    if (i > start) found.push({ from: start, to: i });
    start = i + 1;
  }
  return found;
}

/** Cuts a run where the content of a claimable attribution begins or ends. */
function splitByContent(run: TokenRange, attributed: readonly Attributed[]): TokenRange[] {
  const edges = new Set([run.from, run.to]);
  for (const { content, finite } of attributed) {
    for (const { from, to } of finite ? content : []) {
      for (const edge of [from, to]) if (edge > run.from && edge < run.to) edges.add(edge);
    }
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((to, n) => ({ from: sorted[n] ?? run.from, to }));
}

/**
 * The attribution with the shortest content that covers at least six tenths of a clause. A clause of reason or a
 * relative one goes with its sentence rather than with an attribution that is a guess.
 */
function ownerOf(clause: Clause, attributed: readonly Attributed[]): Attributed | null {
  const covering = attributed.filter(({ content, finite, raw }) => {
    const covered = content.reduce((sum, part) => sum + overlap(part, clause), 0);
    const doubtful =
      raw.confidence < limits.claimConfidence && /^(?:reason|relative)$/.test(clause.join);
    return finite && !doubtful && covered / (clause.to - clause.from) >= 0.6;
  });
  const size = ({ content }: Attributed) =>
    content.reduce((sum, { from, to }) => sum + to - from, 0);
  return covering.sort((a, b) => size(a) - size(b))[0] ?? null;
}

function isStatement(discourse: Discourse, candidate: Candidate, quoted: Quoted): boolean {
  if (candidate.attribution?.unsaid === true) return false;
  // "asked whether …", "it is not clear whether …": a question that nobody answers.
  if (discourse.lower(candidate.from) === 'whether') return false;
  if (candidate.to - candidate.from < SHORTEST || quoted.share(candidate) > 0.6) return false;
  if (candidate.attribution !== null) return true;
  if (announces(discourse, candidate) || onlyHears(discourse, candidate)) return false;
  // What is left of "officials, who asked not to be named, said" is a relative clause.
  return hasFinite(discourse, candidate) && !/^WP/.test(discourse.tag(candidate.from));
}

/** Longest way from the verb that announces words to the colon before them: "wrote to staff on Monday:". */
const TO_COLON = 6;

/** "In a letter to residents, the council wrote:" says nothing yet, where the sentence ends with the colon. */
function announces(discourse: Discourse, { from, to }: TokenRange): boolean {
  const colon = discourse.word(to - 1) === ':' ? to - 1 : to;
  if (discourse.word(colon) !== ':') return false;
  for (let verb = colon - 1; verb >= Math.max(from, colon - TO_COLON); verb--)
    if (isFinite(discourse, verb)) return REPORTING.test(discourse.lemma(verb));
  return false;
}

/** What is left of "Jane Lowe was told that …" is no statement: "Jane Lowe was", "Jane Lowe was told". */
function onlyHears(discourse: Discourse, { to }: TokenRange): boolean {
  return isPassiveTold(discourse, to) || isPassiveTold(discourse, to - 1);
}

export function overlap(a: TokenRange, b: TokenRange): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));
}
