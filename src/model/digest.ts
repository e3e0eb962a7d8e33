import type { EntityKind } from './mention.js';
import type { HolderKind } from './holder.js';

/** What linking needs of an article, and nothing else: no text but names, short labels and codes of words. */
export interface Digest extends DigestHead {
  /** Ids of its claims, then of its quotes. */
  atoms: string[];
  /** How many of them are looked at as claims: the last {@link quoted} of these are quotes that deny something. */
  claimCount: number;
  /** All else of {@link DigestContents}, an eighth of the memory it takes as objects: `link/digest/packing.ts`. */
  bytes: Uint8Array;
}

/** What of an article is asked for at every turn. */
export interface DigestHead {
  id: string;
  slug: string;
  title: string;
  /** Sorting key: the published date as ISO, else the start of the inferred window; null for nothing known. */
  date: string | null;
  /** The date is stated, not inferred. */
  dated: boolean;
  /** Key of the outlet whose article it is; null where not stated. */
  outlet: { key: string; name: string } | null;
  /** How many of what is looked at as claims are quotes. */
  quoted: number;
}

/** A digest laid open. */
export interface DigestContents extends DigestHead {
  names: DigestName[];
  claims: DigestClaim[];
  quotes: DigestQuote[];
  phrases: DigestPhrase[];
  /** Office conflicts inside the article: the person, and the claim the suspect stands in. */
  conflicts: DigestConflict[];
  /** Sampled hashes of the body's word runs, rising: what copies are found by. */
  sketch: number[];
  /** Words of its running text. */
  length: number;
  /** What it is about in the terms of the IPTC, the surest first. */
  subjects: DigestSubject[];
  /** The words it is about, one number to a word, in rising order of their codes: `link/digest/salient-word.ts`. */
  salient: number[];
  /** How many sentences of headline and text deny something, call it false, or ask whether it is. */
  denials: number;
}

/** A subject of the IPTC Media Topics, how much speaks for it, and the words that do most. */
export interface DigestSubject {
  code: string;
  score: number;
  words: string[];
}

/** One person, organisation, outlet or place of an article. */
export interface DigestName {
  entity: string;
  name: string;
  kind: EntityKind;
  forms: string[];
  roles: string[];
  count: number;
}

/** A holder reduced to what an origin and a list of voices are decided by. */
export interface DigestHolder {
  label: string;
  name: string | null;
  kind: HolderKind;
  entity: string | null;
  act: boolean;
}

export interface DigestClaim {
  id: string;
  /** Codes of all its words, in order. */
  codes: number[];
  /** Codes of the meanings of its content words without names, each once, in order. */
  terms: number[];
  /** Entities it names, and those its pronouns stand for. */
  entities: string[];
  negated: boolean;
  /** Its innermost holder presents it as so or not so, probably at least. */
  asserted: boolean;
  /**
   * How its sentence stands to it. `denies`: it denies its own words; `exposes`: it calls a report false or a hoax;
   * `clouded`: it asks, doubts, or denies something, so that it affirms nothing plainly; `plain` otherwise.
   */
  stance: 'plain' | 'clouded' | 'denies' | 'exposes';
  /** Where it denies or exposes: codes of the words it denies. */
  target: number[];
  /** Its sentence vouches for nothing: reportedly, may, rumour. */
  hedged: boolean;
  /** It holds only under a condition: "if", "unless". */
  conditional: boolean;
  /** It says of something that it is possible, and no more: "may", "could". */
  possible: boolean;
  /** Of how much it speaks, where it says so: "all", "every"; "some", "many". */
  scope: 'whole' | 'part' | null;
  /** Codes of content that a "not" of it reaches, nearest first. */
  reached: number[];
  /** How many of them, from the first on, belong to what is denied and not to when or why: "approve the budget for schools". */
  complement: number;
  /** Codes of nouns it says do not exist or were not made: "there were no …". */
  denied: number[];
  /** Codes of nouns it takes for real: "refused the …". */
  presupposed: number[];
  occasion: DigestOccasion | null;
  quantities: { value: number; bound: string; unit: string | null }[];
  /** How many people it says were killed or hurt. */
  tolls: DigestToll[];
  /** It names a time more than a month before its article, or one that cannot be told from such. */
  past: boolean;
  /** The day it speaks of, else the day its article states it appeared; null where neither is known. */
  day: string | null;
  /** The day its own words name; null where they name none. */
  told: string | null;
  chain: DigestHolder[];
}

/** What befell so many people. */
export interface DigestToll {
  harm: 'killed' | 'hurt';
  value: number;
  bound: 'exact' | 'about' | 'at-least' | 'at-most';
}

/** The event a claim belongs to: the meaning of its noun, of all words it is named by, and who took part. */
export interface DigestOccasion {
  event: number;
  words: number[];
  people: string[];
}

export interface DigestQuote {
  id: string;
  chain: DigestHolder[];
}

/** A phrase or concept the article could be looked up under, and where it stands. */
export interface DigestPhrase {
  kind: 'phrase' | 'concept' | 'place';
  key: string;
  label: string;
  event: string | null;
  /** Ids of the claims and quotes it stands in. */
  atoms: string[];
  count: number;
}

export interface DigestConflict {
  entity: string;
  claim: string | null;
  /** The claim that holds the words it stands against. */
  opposite: string | null;
  words: string;
  against: string[];
}
