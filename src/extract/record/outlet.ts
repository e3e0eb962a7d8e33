import { nameKey } from '../../language/words.js';
import type { Source } from '../../model/article.js';
import type { Holder } from '../../model/holder.js';

/** What an article without a stated publisher calls the outlet whose voice it speaks in. */
export const NOT_STATED = 'publisher not stated';

/** The outlet whose article it is: the outermost holder of everything in it. */
export function outletHolder({ publisher, originalPublisher }: Source): Holder {
  const stated = publisher ?? originalPublisher;
  if (stated === null) {
    return {
      label: NOT_STATED,
      name: null,
      kind: 'outlet',
      link: 'inferred',
      mention: null,
      entity: null,
    };
  }
  return {
    label: stated.value,
    name: stated.value,
    kind: 'outlet',
    link: 'explicit',
    mention: stated.evidence[0] ?? null,
    entity: `outlet:${nameKey(stated.value)}`,
  };
}
