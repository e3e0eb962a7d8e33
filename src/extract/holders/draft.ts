import type { Range } from '../../language/tree.js';
import type { Prose } from '../../language/prose.js';
import type { Holder, HolderKind } from '../../model/holder.js';

/** A holder whose mention is still a range of prose. */
export interface DraftHolder {
  label: string;
  name: string | null;
  kind: HolderKind;
  link: Holder['link'];
  mention: Range | null;
  entity: string | null;
  act: boolean;
}

/** The holder as the record has it. */
export function finished(holder: DraftHolder, prose: Prose): Holder {
  const { act, mention, ...rest } = holder;
  const span = mention === null ? null : prose.span(mention.start, mention.end);
  return { ...rest, mention: span, ...(act ? { act } : {}) };
}

/** Who spoke words that nobody is said to have spoken. */
export function notFound(): DraftHolder {
  return {
    label: 'speaker not found',
    name: null,
    kind: 'agentless',
    link: 'inferred',
    mention: null,
    entity: null,
    act: false,
  };
}

/** The same holder carried to where it is not named. */
export function carried(holder: DraftHolder, link: 'inherited' | 'inferred'): DraftHolder {
  return { ...holder, link };
}
