import type { Attributed } from '../attributed.js';
import type { AttributedIndex } from '../attributed-index.js';
import type { Discourse, TokenRange } from '../discourse.js';
import { carried, type DraftHolder } from '../holders/draft.js';
import type { Holders } from '../holders/resolve.js';
import type { Quoted } from '../quotes/quoted.js';
import { addresseeOf } from './addressee.js';
import { viaIn } from './via.js';

/** What a sentence goes on with when it names no source of its own: holders below the article's outlet. */
export interface Relay {
  /** Carried on from sentences before it in its paragraph. */
  before: DraftHolder[];
}

interface State {
  /** Chain of the last relayed report of this paragraph. */
  relay: DraftHolder[];
  /** Outlet last relied on in an earlier paragraph. */
  lastOutlet: DraftHolder | null;
}

/**
 * Gives every attribution its chain and every sentence what it inherits.
 *
 * A report of another outlet goes on until its paragraph ends or another source takes over: sentences after it
 * rest on it although they do not say so, and whoever speaks in them spoke to that outlet. Sources spoken of
 * before ("one of the officials") at the head of a paragraph belong to the outlet relied on before. Every link that is not written is marked inferred.
 */
export function linkChains(
  discourse: Discourse,
  attributed: AttributedIndex,
  holders: Holders,
  quoted: Quoted,
): Relay[] {
  const relays: Relay[] = [];
  const state: State = { relay: [], lastOutlet: null };
  for (let s = 0; s < discourse.analysis.sentences.count; s++) {
    const newParagraph = s === 0 || discourse.paragraphOf(s) !== discourse.paragraphOf(s - 1);
    if (newParagraph) turnParagraph(state);
    relays.push({ before: state.relay.map((holder) => carried(holder, 'inferred')) });
    const here = attributed.cuedIn(s);
    for (const one of outermostFirst(here)) {
      one.chain = chainOf(discourse, one, attributed, state, newParagraph);
    }
    addVia(discourse, discourse.sentence(s), here, holders, quoted);
    const relayed = here.filter(({ chain, finite }) => finite && chain.some(isOutlet)).at(-1);
    if (relayed !== undefined) state.relay = relayed.chain;
  }
  return relays;
}

/** A chain is built on that of the attribution around it, wherever in the sentence its cue stands. */
function outermostFirst(here: readonly Attributed[]): Attributed[] {
  const depth = new Map(
    here.map((one) => [one, here.filter((other) => other !== one && encloses(other, one)).length]),
  );
  return [...here].sort((a, b) => depth.get(a)! - depth.get(b)!);
}

function turnParagraph(state: State): void {
  state.lastOutlet = state.relay.findLast(isOutlet) ?? state.lastOutlet;
  state.relay = [];
}

function isOutlet({ kind }: DraftHolder): boolean {
  return kind === 'outlet';
}

function chainOf(
  discourse: Discourse,
  one: Attributed,
  attributed: AttributedIndex,
  state: State,
  newParagraph: boolean,
): DraftHolder[] {
  const outer = around(one, attributed);
  const own = one.holder === null ? [] : [one.holder];
  if (outer !== undefined) {
    const chain = chainSoFar(outer);
    return isSameDocument(outer, one) ? chain : [...chain, ...own];
  }
  if (one.holder?.kind === 'outlet') return own;
  const told = toldOutlet(discourse, one);
  if (told !== null) return [told, ...own];
  const outlet = state.relay.find(isOutlet);
  if (one.holder !== null && isNamedHere(one.holder)) return own;
  if (outlet !== undefined) return [carried(outlet, 'inferred'), ...own];
  const leansBack = newParagraph && one.holder !== null && isDefiniteUnnamed(one.holder);
  return leansBack && state.lastOutlet !== null
    ? [carried(state.lastOutlet, 'inferred'), ...own]
    : own;
}

/** Somebody named in full where he speaks: the reporter's own source as likely as the other outlet's. */
function isNamedHere({ kind, link, label, name }: DraftHolder): boolean {
  return kind === 'person' && link === 'explicit' && name !== null && /\s/.test(label);
}

/** The attribution whose content the cue of another stands in; of several, the one with the least content. */
function around(one: Attributed, attributed: AttributedIndex): Attributed | undefined {
  const [cue] = one.cue;
  if (cue === undefined) return undefined;
  const size = ({ content }: Attributed) =>
    content.reduce((sum, { from, to }) => sum + to - from, 0);
  return attributed
    .near(cue)
    .filter((other) => other !== one && other.finite && encloses(other, one))
    .sort((a, b) => size(a) - size(b))[0];
}

/** One whose cue comes in a later sentence (“He said he would go,” Hale recalled) has no chain yet but its holder. */
function chainSoFar({ chain, holder }: Attributed): DraftHolder[] {
  return chain.length > 0 || holder === null ? chain : [holder];
}

/** "Statistics indicate that …, according to a survey by X": the statistics are those of X. */
function isSameDocument(outer: Attributed, inner: Attributed): boolean {
  return inner.holder?.kind === 'document' && outer.holder !== null && outer.holder.entity !== null;
}

/** The cue of one attribution lies inside the content of the other. */
function encloses(outer: Attributed, inner: Attributed): boolean {
  const at = inner.cue[0]?.from ?? -1;
  return outer.content.some(({ from, to }) => from <= at && at < to);
}

/** The outlet a source spoke to, as a holder outside that source. */
function toldOutlet(discourse: Discourse, one: Attributed): DraftHolder | null {
  const addressee = addresseeOf(discourse, one);
  if (addressee?.entity?.kind !== 'outlet') return null;
  return {
    label: addressee.label,
    name: addressee.entity.name,
    kind: 'outlet',
    link: 'explicit',
    mention: { start: addressee.start, end: addressee.end },
    entity: addressee.entity.key,
    act: false,
  };
}

/** "One of the officials", "the sources": people an outlet spoke to; "the mayor" can speak for herself. */
const THE_SOURCES =
  /^(?:[\p{L}-]+ of )?(?:the|these|those) (?:[\p{L}-]+ ){0,3}(?:officials?|sources?|people|persons?|insiders?|informants?|aides?|advis[eo]rs?|diplomats?|witness(?:es)?)\b/iu;

function isDefiniteUnnamed({ kind, label }: DraftHolder): boolean {
  return kind.startsWith('unnamed') && THE_SOURCES.test(label);
}

/** A source the sentence cites goes behind the outlet or document that cites it. */
function addVia(
  discourse: Discourse,
  sentence: TokenRange,
  here: readonly Attributed[],
  holders: Holders,
  quoted: Quoted,
): void {
  const relaying = here.filter(
    ({ holder }) => holder !== null && /^(?:outlet|document|organization)$/.test(holder.kind),
  );
  if (relaying.length === 0) return;
  const via = viaIn(discourse, sentence, holders, quoted);
  if (via === null) return;
  for (const one of relaying) {
    if (one.holder?.mention?.start !== via.mention?.start) one.chain = [...one.chain, via];
  }
}
