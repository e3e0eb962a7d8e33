import type { HolderKind } from '../../model/holder.js';
import type { Discourse, TokenRange } from '../discourse.js';
import type { NamedEntity } from '../names/names.js';
import type { People } from './antecedent.js';
import type { DraftHolder } from './draft.js';

/** What a source phrase was found to stand for, before it is written out as a holder. */
export interface Meaning {
  kind: HolderKind;
  entity: NamedEntity | null;
  inferred: boolean;
  /** The words it goes by, where these are not its own: what "who" stands for. */
  words?: TokenRange;
}

/** A source as it stands in the text, and what went before it. */
export interface SourcePhrase {
  discourse: Discourse;
  people: People;
  range: TokenRange;
  head: number;
  /** Holders resolved before this one, in text order. */
  earlier: readonly DraftHolder[];
  entities: ReadonlyMap<string, NamedEntity>;
}

/** Says what a source phrase stands for, where it knows. */
export type HolderRule = (source: SourcePhrase) => Meaning | null;

export const KIND_OF_ENTITY: Readonly<Record<NamedEntity['kind'], HolderKind>> = {
  person: 'person',
  outlet: 'outlet',
  organization: 'organization',
  place: 'organization',
  other: 'organization',
};

/** What a name stands for; one that several share stands for nobody. */
export function named(entity: NamedEntity, inferred: boolean): Meaning {
  if (entity.shared === true)
    return { kind: KIND_OF_ENTITY[entity.kind], entity: null, inferred: true };
  return { kind: KIND_OF_ENTITY[entity.kind], entity, inferred };
}

/** "The", "this" or "that" opens it. */
export function isDefinite(discourse: Discourse, { from }: TokenRange): boolean {
  return /^(?:the|this|that|its)$/.test(discourse.lower(from));
}

/** Whether an outlet or a body is named in it. */
export function mentionsAny(discourse: Discourse, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const kind = discourse.mentionAt(i)?.entity.kind;
    if (kind === 'outlet' || kind === 'organization') return true;
  }
  return false;
}
