import type { EntityKind } from './mention.js';
import type { HolderKind } from './holder.js';

/** What linking needs of an article, and nothing else: no text but names, short labels and word stems. */
export interface Digest {
  id: string;
  slug: string;
  title: string;
  /** Sorting key: ISO, or the start of the inferred window; null for nothing known. */
  date: string | null;
  /** Name of the outlet whose article it is; null where not stated. */
  outlet: string | null;
  language: string;
  names: DigestName[];
  claims: DigestClaim[];
  quotes: DigestQuote[];
  phrases: DigestPhrase[];
  roleConflicts: DigestRoleConflict[];
  /** Smallest hashes of word runs, for near-duplicates (MinHash). */
  sketch: number[];
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

/** A holder reduced to what an origin is decided by. */
export interface DigestHolder {
  label: string;
  name: string | null;
  kind: HolderKind;
  entity: string | null;
  act: boolean;
}

export interface DigestClaim {
  id: string;
  published: boolean;
  /** Stems of content words, in order, names replaced by their entity. */
  terms: string[];
  /** Nouns the claim says do not exist, did not happen or were not made ("there were no …"). */
  denied: string[];
  /** Nouns the claim takes for granted as real ("refused the …", "his …", "a … was issued"). */
  presupposed: string[];
  negated: boolean;
  entities: string[];
  /** The event it belongs to: stems of its head noun, and the people taking part. */
  occasion: { head: string[]; people: string[] } | null;
  quantities: { value: number; bound: string; unit: string | null }[];
  chain: DigestHolder[];
  paragraph: number;
}

export interface DigestQuote {
  id: string;
  words: string[];
  speaker: DigestHolder;
}

/** A phrase the article could be found under. */
export interface DigestPhrase {
  key: string;
  label: string;
  /** Ids of the claims and quotes it stands in. */
  atoms: string[];
  weight: number;
  why: string;
}

export interface DigestRoleConflict {
  entity: string;
  claim: string | null;
  role: string;
  against: string[];
}
