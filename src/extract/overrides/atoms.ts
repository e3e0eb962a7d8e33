import { plainSpaces } from '../../language/find-words.js';
import type { Range } from '../../language/tree.js';
import { normalWords } from '../../language/words.js';
import type { Claim } from '../../model/claim.js';
import type { Holder } from '../../model/holder.js';
import type { ClaimCorrection, Entry, QuoteCorrection } from '../../model/sidecar.js';
import type { Span } from '../../model/span.js';
import type { Quote } from '../../model/quote.js';
import { notFound } from '../holders/draft.js';
import type { Names } from '../names/names.js';
import type { Corrections } from './corrections.js';
import { shortened, type Ground } from './ground.js';
import { correctedHolder } from './holders.js';

/** What corrections of quotes and claims look at. */
export interface AtomScene {
  corrections: Corrections;
  /** The running text, in which quotes and claims stand. */
  ground: Ground;
  names: Names;
  outlet: Holder;
}

type Given = QuoteCorrection | ClaimCorrection;

/** What a person says of one quote or claim, its holders and its cue found in the seed. */
export interface Mended {
  /** Whole, outermost first; null where it stays. */
  chain: Holder[] | null;
  cue: Span[] | null;
}

/** How quotes, or claims, are mended and made. */
export interface AtomKind<T extends Quote | Claim, G extends Given> {
  field: 'quotes' | 'claims';
  /** "quotation", "claim". */
  what: string;
  mend: (atom: T, given: G, mended: Mended) => T;
  /** A new one from its place, and that of its cue, in the running text (UTF-16). */
  make: (place: Range, cue: Range | null, given: G) => T;
  /** What of it a correction can change, in words. */
  told: (atom: T) => string[];
}

/** One atom as it was and as it is now. */
export interface Mending<T> {
  entry: Entry<Given>;
  before: T;
  after: T;
}

/** Quotes or claims as corrected, in text order, and which of them were mended. */
export interface CorrectedAtoms<T> {
  atoms: T[];
  mendings: Mending<T>[];
}

/** Applies the corrections of quotes, or of claims, one after the other. */
export function correctedAtoms<T extends Quote | Claim, G extends Given>(
  scene: AtomScene,
  kind: AtomKind<T, G>,
  entries: readonly Entry<G>[],
  read: readonly T[],
): CorrectedAtoms<T> {
  const result: CorrectedAtoms<T> = { atoms: [...read], mendings: [] };
  for (const entry of entries) {
    if (entry.value.add === true) add(scene, kind, entry, result);
    else change(scene, kind, entry, result);
  }
  if (entries.some(({ value }) => value.add === true))
    result.atoms.sort((a, b) => startOf(a) - startOf(b));
  return result;
}

function startOf({ spans }: Quote | Claim): number {
  return spans[0]?.start ?? 0;
}

/** Mends or rejects one that was read. */
function change<T extends Quote | Claim, G extends Given>(
  scene: AtomScene,
  kind: AtomKind<T, G>,
  entry: Entry<G>,
  result: CorrectedAtoms<T>,
): void {
  const atom = oneWith(scene, kind, entry, result.atoms);
  if (atom === null) return;
  if (entry.value.reject !== true) return mend(scene, kind, entry, atom, result);
  result.atoms = result.atoms.filter((one) => one !== atom);
  scene.corrections.note(kind.field, entry, {
    action: 'reject',
    target: atom.id,
    value: null,
    replaced: atom.text,
    evidence: atom.spans,
  });
}

function mend<T extends Quote | Claim, G extends Given>(
  scene: AtomScene,
  kind: AtomKind<T, G>,
  entry: Entry<G>,
  before: T,
  result: CorrectedAtoms<T>,
): void {
  const mended = mendedParts(scene, kind.field, entry, before);
  if (mended === null) return;
  const after = kind.mend(before, entry.value, mended);
  result.atoms = result.atoms.map((one) => (one === before ? after : one));
  result.mendings.push({ entry, before, after });
  noteMending(scene.corrections, kind, { entry, before, after });
}

/** Notes down what a correction changed in a quote or claim; all of it where it only confirms what was read. */
export function noteMending<T extends Quote | Claim, G extends Given>(
  corrections: Corrections,
  kind: Pick<AtomKind<T, G>, 'field' | 'told'>,
  { entry, before, after }: Mending<T>,
): void {
  const [was, is] = [kind.told(before), kind.told(after)];
  const changed = is.map((_, i) => i).filter((i) => was[i] !== is[i]);
  const shown = changed.length > 0 ? changed : is.map((_, i) => i);
  corrections.note(kind.field, entry, {
    target: after.id,
    value: listed(shown.map((i) => is[i] ?? '')),
    replaced: listed(shown.map((i) => was[i] ?? '')) || null,
    evidence: after.spans,
  });
}

/** What is said, one after another; of what nothing is said there is nothing to list. */
function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('; ');
}

/** Puts one in; where the program reads it by now, what is said of it is applied to that. */
function add<T extends Quote | Claim, G extends Given>(
  scene: AtomScene,
  kind: AtomKind<T, G>,
  entry: Entry<G>,
  result: CorrectedAtoms<T>,
): void {
  const { corrections, ground } = scene;
  const words = withoutMarks(entry.value.words);
  const place = corrections.place(kind.field, entry, words, ground);
  if (place === null) return;
  const span = ground.spanOf(place);
  const known = result.atoms.find((one) => isSame(one.text, words) && overlaps(one.spans, span));
  if (known !== undefined) return mend(scene, kind, entry, known, result);
  const cue = entry.value.cue === undefined ? null : nearestPlace(ground, entry.value.cue, span);
  const mended = mendedParts(scene, kind.field, entry, { chain: [scene.outlet], spans: [span] });
  if (mended === null) return;
  const atom = kind.mend(kind.make(place, cue, entry.value), entry.value, mended);
  result.atoms.push(atom);
  const value = kind.told(atom).join('; ');
  corrections.note(kind.field, entry, {
    ...{ action: 'add', target: atom.id, value, replaced: null, evidence: atom.spans },
  });
}

/** Chain and cue as corrected, or null and a finding where words of theirs stand nowhere. */
function mendedParts(
  scene: AtomScene,
  field: 'quotes' | 'claims',
  entry: Entry<Given>,
  atom: Pick<Quote | Claim, 'chain' | 'spans'>,
): Mended | null {
  const { corrections, ground } = scene;
  const near = atom.spans[0] ?? null;
  const { cue: cueWords } = entry.value;
  const cue = cueWords === undefined ? null : nearestPlace(ground, cueWords, near);
  const chain = chainFor(scene, entry.value, atom, field);
  if (cueWords !== undefined && cue === null)
    return corrections.missing(field, entry, cueWords, ground);
  if ('missing' in chain) return corrections.missing(field, entry, chain.missing, corrections.body);
  return {
    chain: chain.chain,
    cue: cue === null ? null : [ground.spanOf(cue)],
  };
}

/** The whole chain as corrected; `chain: null` where nothing is said of it. */
function chainFor(
  scene: AtomScene,
  { speaker, chain }: Given,
  atom: Pick<Quote | Claim, 'chain' | 'spans'>,
  field: 'quotes' | 'claims',
): { chain: Holder[] | null } | { missing: string } {
  const near = atom.spans[0]?.start ?? 0;
  const holderScene = { names: scene.names, ground: scene.corrections.body, near };
  if (chain !== undefined) {
    const read = chain.map((one) => correctedHolder(one, null, holderScene));
    const holders = read.flatMap((one) => ('holder' in one ? [one.holder] : []));
    const missing = read.find((one) => 'missing' in one);
    return missing ?? { chain: [scene.outlet, ...holders] };
  }
  if (speaker === undefined) return { chain: null };
  const acts = atom.chain.filter(({ act }) => act === true);
  const vouching = atom.chain.filter(({ act }) => act !== true);
  const old = vouching.length > 1 ? vouching.at(-1)! : null;
  const above = vouching.slice(0, Math.max(1, vouching.length - 1));
  if (speaker === null)
    return { chain: field === 'claims' ? [...above, ...acts] : [...above, nobody()] };
  const read = correctedHolder(speaker, old, holderScene);
  return 'missing' in read ? read : { chain: [...above, read.holder, ...acts] };
}

function nobody(): Holder {
  const { label, name, kind, link, entity } = notFound();
  return { label, name, kind, link, mention: null, entity };
}

/** The one atom with these words; a finding, and null, for none or for several. */
function oneWith<T extends Quote | Claim, G extends Given>(
  { corrections, ground }: AtomScene,
  { field, what }: AtomKind<T, G>,
  entry: Entry<G>,
  atoms: readonly T[],
): T | null {
  const words = withoutMarks(entry.value.words);
  const same = atoms.filter(({ text }) => isSame(text, words));
  const [only] = same;
  if (only !== undefined && same.length === 1 && entry.occurrence === null) return only;
  const place = corrections.place(field, entry, words, ground);
  if (place === null) return null;
  const span = ground.spanOf(place);
  const here = same.find(({ spans }) => overlaps(spans, span));
  if (here !== undefined) return here;
  const other = atoms.find(({ spans }) => overlaps(spans, span));
  corrections.unfit(
    field,
    entry,
    `no ${what} with the words “${shortened(words)}” was read in line ${span.line}`,
    other === undefined
      ? 'add: true puts it in'
      : `the ${what} read there is “${shortened(other.text)}”: give its words, or add: true`,
  );
  return null;
}

/** The same words, as their id sees them: case, accents and marks apart. */
function isSame(a: string, b: string): boolean {
  const key = (words: string) => normalWords(words).join(' ') || plainSpaces(words);
  return key(a) === key(b);
}

export function overlaps(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((one) => one.start < end && one.end > start);
}

/** Marks around words that are quoted are no part of a quotation. */
function withoutMarks(words: string): string {
  const inner = /^\s*["“”„«»‘‹](.+?)["“”„«»’›]\s*$/su.exec(words)?.[1];
  return inner ?? words;
}

/** Of several places of a cue the one nearest to what it tells of. */
function nearestPlace({ finder, spanOf }: Ground, words: string, near: Span | null): Range | null {
  const distance = (range: Range) => Math.abs(spanOf(range).start - (near?.start ?? 0));
  return finder.find(words).sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
