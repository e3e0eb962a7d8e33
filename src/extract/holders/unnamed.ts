import { BODY_NOUN, DOCUMENT, QUANTIFIER } from '../../language/noun-classes.js';
import type { Discourse, TokenRange } from '../discourse.js';
import type { Meaning, SourcePhrase } from './meaning.js';

/** People nobody names: one or several, by the number of the noun. */
export function unnamedPeople({ discourse, range, head }: SourcePhrase): Meaning | null {
  const word = discourse.word(head);
  if (DOCUMENT.test(word)) return { kind: 'document', entity: null, inferred: false };
  if (BODY_NOUN.test(word)) return null;
  const single = /^(?:one|another)$/i.test(word) || /^(?:NN|NNP)$/.test(discourse.tag(head));
  const many =
    QUANTIFIER.test(word) ||
    /^(?:NNS|NNPS|PRP)$/.test(discourse.tag(head)) ||
    isCoordinated(discourse, range);
  return {
    kind: many || !single ? 'unnamed-group' : 'unnamed-individual',
    entity: null,
    inferred: false,
  };
}

/** Any other noun is a body that speaks as one. */
export function body({ discourse, range }: SourcePhrase): Meaning | null {
  return range.to > range.from && discourse.word(range.from) !== ''
    ? { kind: 'organization', entity: null, inferred: false }
    : null;
}

function isCoordinated(discourse: Discourse, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (discourse.tag(i) === 'CC') return true;
  return false;
}
