import type { EntityKind } from '../../model/mention.js';

/** Someone or something an article names, all its mentions taken together. */
export interface NamedEntity {
  /** `kind:words`, the same in every article that gives the same full name. */
  key: string;
  kind: EntityKind;
  /** The fullest form. */
  name: string;
  /** Every form used. */
  forms: Set<string>;
  /** A word that several people of the article bear, where nothing tells which of them is meant. */
  shared?: true;
}

/** One mention, as UTF-16 offsets in prose. */
export interface NamedMention {
  start: number;
  end: number;
  entity: NamedEntity;
  /** Words beside the name that say who its bearer is, as offsets in prose. */
  role: { start: number; end: number } | null;
  /** Several people share the name, and a title decided. */
  inferred?: true;
}

/** The names of one article. */
export interface Names {
  entities: NamedEntity[];
  /** In text order, never overlapping. */
  mentions: NamedMention[];
}

/** Mentions that lie wholly or partly in a range. */
export function mentionsIn({ mentions }: Names, start: number, end: number): NamedMention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  const found: NamedMention[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.start < end; i++) found.push(mentions[i]!);
  return found;
}
