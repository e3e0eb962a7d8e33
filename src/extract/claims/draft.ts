import type { Claim } from '../../model/claim.js';
import type { Attributed } from '../attributed.js';
import type { AttributedIndex } from '../attributed-index.js';
import type { Discourse, TokenRange } from '../discourse.js';
import type { DraftHolder } from '../holders/draft.js';
import type { Holders } from '../holders/resolve.js';
import type { Quoted } from '../quotes/quoted.js';
import { carried } from '../holders/draft.js';
import type { Relay } from '../chains/index.js';
import { actorOf } from './acts.js';
import { candidatesIn, type Candidate } from './candidates.js';
import { trimmed } from './clauses.js';
import { hearsayIn, isAgentless } from './hearsay.js';
import { checkworthiness } from './worth.js';

/** A claim still in tokens of prose. */
export interface DraftClaim {
  range: TokenRange;
  candidate: Candidate;
  cue: TokenRange[];
  cueWords: string[];
  /** Below the article's outlet, outermost first. */
  chain: DraftHolder[];
  attribution: Claim['attribution'];
  isAct: boolean;
  worth: number;
  confidence: number;
  rule: string;
}

/** Statements in the article's own voice below this are scene-setting. */
const WORTH_TELLING = 0.45;
/** What goes on with another's report is told because it was reported. */
const WORTH_RELAYING = 0.35;

/** All claims of an article, in text order. */
export function draftClaims(
  discourse: Discourse,
  attributed: AttributedIndex,
  relays: readonly Relay[],
  holders: Holders,
  quoted: Quoted,
): DraftClaim[] {
  const claims: DraftClaim[] = [];
  for (let s = 0; s < discourse.analysis.sentences.count; s++) {
    const candidates = candidatesIn(discourse, s, attributed, quoted);
    candidates.forEach((candidate, n) => {
      const host = candidates.slice(0, n).findLast(({ attribution }) => attribution !== null);
      const claim = draft(discourse, candidate, host ?? null, relays[s]?.before ?? [], holders);
      if (claim !== null) claims.push(claim);
    });
  }
  return claims;
}

function draft(
  discourse: Discourse,
  candidate: Candidate,
  host: Candidate | null,
  relay: readonly DraftHolder[],
  holders: Holders,
): DraftClaim | null {
  const attributed = candidate.attribution;
  const hearsay = hearsayIn(discourse, candidate);
  const range =
    hearsay === null ? candidate : trimmed(discourse, { from: hearsay.to, to: candidate.to });
  const base =
    attributed === null ? ownVoice(candidate, host, relay) : fromAttribution(discourse, attributed);
  const actor =
    hearsay === null
      ? actorOf(discourse, candidate, holders)
      : hearsayActor(discourse, candidate, hearsay, holders);
  const worth = checkworthiness(discourse, candidate);
  const least = base.chain.length > 0 ? WORTH_RELAYING : WORTH_TELLING;
  if (attributed === null && hearsay === null && worth < least) return null;
  const chain = actor === null || isLast(base.chain, actor) ? base.chain : [...base.chain, actor];
  return {
    range,
    candidate,
    cue: hearsay === null ? (attributed?.cue ?? []) : [hearsay],
    cueWords: attributed?.cueWords ?? [],
    chain,
    attribution: hearsay === null ? base.attribution : 'hearsay',
    isAct: actor !== null,
    worth,
    confidence: base.confidence ?? Math.max(worth, WORTH_TELLING),
    rule: base.rule,
  };
}

interface Base {
  chain: DraftHolder[];
  attribution: Claim['attribution'];
  confidence: number | null;
  rule: string;
}

function fromAttribution(discourse: Discourse, attributed: Attributed): Base {
  const agentless = isAgentless(discourse, attributed);
  const unnamed = attributed.source.length === 0;
  return {
    chain: agentless ? [...attributed.chain, nobody(discourse, attributed)] : attributed.chain,
    attribution: agentless ? 'agentless' : unnamed ? 'inherited' : 'explicit',
    confidence: attributed.raw.confidence,
    rule: 'attributed-content',
  };
}

/** The end of a chain that names nobody: "is seen as". */
function nobody(discourse: Discourse, { cue }: Attributed): DraftHolder {
  const [first] = cue;
  const range = { from: first?.from ?? 0, to: cue.at(-1)?.to ?? 0 };
  return {
    label: discourse.text(range),
    name: null,
    kind: 'agentless',
    link: 'explicit',
    mention: { start: discourse.startOf(range.from), end: discourse.endOf(range.to) },
    entity: null,
    act: false,
  };
}

/** A clause that hangs on an attributed one goes with it; else a sentence goes on with its paragraph's report. */
function ownVoice(
  candidate: Candidate,
  host: Candidate | null,
  relay: readonly DraftHolder[],
): Base {
  const hangs = /^(?:relative|reason)$/.test(candidate.join) && host?.attribution != null;
  if (hangs) {
    const chain = host.attribution?.chain.map((holder) => carried(holder, 'inferred')) ?? [];
    return {
      chain,
      attribution: 'inherited',
      confidence: null,
      rule: 'clause-of-attributed-sentence',
    };
  }
  if (relay.length > 0) {
    return {
      chain: [...relay],
      attribution: 'inherited',
      confidence: null,
      rule: 'report-goes-on',
    };
  }
  return { chain: [], attribution: 'none', confidence: null, rule: 'own-voice' };
}

/** "He is said to have demanded …": the subject acts, where what is told is an act. */
function hearsayActor(
  discourse: Discourse,
  { from, to }: TokenRange,
  hearsay: TokenRange,
  holders: Holders,
): DraftHolder | null {
  const told = { from: hearsay.to, to };
  const verb = firstVerb(discourse, told);
  const subject = { from, to: hearsay.from };
  if (verb === null || subject.to <= subject.from) return null;
  const holder = holders.resolve(subject);
  return holder.kind === 'person' ? { ...holder, act: true } : null;
}

function firstVerb(discourse: Discourse, { from, to }: TokenRange): number | null {
  for (let i = from; i < to; i++) {
    if (/^VB/.test(discourse.tag(i)) && !/^(?:have|be)$/.test(discourse.lemma(i))) return i;
  }
  return null;
}

function isLast(chain: readonly DraftHolder[], actor: DraftHolder): boolean {
  const last = chain.at(-1);
  return last !== undefined && last.entity !== null && last.entity === actor.entity;
}
