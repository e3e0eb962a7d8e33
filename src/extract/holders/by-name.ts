import { isGivenName } from '../../language/given-names.js';
import { DOCUMENT } from '../../language/noun-classes.js';
import type { Discourse, TokenRange } from '../discourse.js';
import type { NamedEntity, NamedMention } from '../names/names.js';
import { KIND_OF_ENTITY, named, type Meaning, type SourcePhrase } from './meaning.js';

/** "Tom Berg and Anna Hale": both, and neither alone. */
export function severalNames({ discourse, range, head }: SourcePhrase): Meaning | null {
  const mention = discourse.mentionAt(head);
  if (mention === null || !isBearer(mention.entity)) return null;
  const first = discourse.mentionAt(range.from);
  if (first === null || first.entity.key === mention.entity.key || !isBearer(first.entity))
    return null;
  const between = { from: discourse.tokensIn(first.start, first.end).to, to: range.to };
  for (let i = between.from; i < between.to; i++)
    if (discourse.mentionAt(i) === null && !/^(?:,|and|&|or|as|well)$/i.test(discourse.word(i)))
      return null;
  return { kind: KIND_OF_ENTITY[first.entity.kind], entity: null, inferred: false };
}

/** "wethouder Piet de Graaf": a given name before another word with a capital, which the tagger passed over. */
export function givenNamed({ discourse, range: { from, to } }: SourcePhrase): Meaning | null {
  for (let i = from; i < to - 1; i++)
    if (
      isCapital(discourse.word(i)) &&
      isGivenName(discourse.word(i)) &&
      isCapital(discourse.word(to - 1))
    )
      return { kind: 'person', entity: null, inferred: false };
  return null;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}\p{L}/u.test(word);
}

/** Somebody who can say something of their own accord. */
function isBearer({ kind }: NamedEntity): boolean {
  return kind === 'person' || kind === 'organization' || kind === 'outlet';
}

/** The head is a name, or a person's name stands beside the head as its apposition ("Ann Other, an analyst"). */
export function namedHead({ discourse, range, head }: SourcePhrase): Meaning | null {
  const mention = discourse.mentionAt(head);
  const isName = mention !== null && !isPeople(discourse, mention, head);
  if (isName && !isModifier(discourse, mention, range))
    return named(mention.entity, mention.inferred === true);
  for (let i = head + 1; i < range.to; i++) {
    const behind = discourse.mentionAt(i);
    if (behind?.entity.kind === 'person' && discourse.word(i - 1) === ',')
      return named(behind.entity, false);
  }
  return null;
}

/** "Many Americans" are unnamed: a people's name in the plural names nobody. */
function isPeople(discourse: Discourse, mention: NamedMention, head: number): boolean {
  return mention.entity.kind === 'other' && /^NNP?S$/.test(discourse.tag(head));
}

/** "Berg" in "Berg administration" names no speaker: a noun follows. */
function isModifier(discourse: Discourse, mention: NamedMention, range: TokenRange): boolean {
  const next = discourse.tokensIn(mention.start, mention.end).to;
  return next < range.to && /^(?:NNS?|NNPS?|POS)$/.test(discourse.tag(next));
}

/**
 * "a report by CNN", "a 2023 survey by the Institute", "an interview with the Herald"; "Hale's statement" is what Hale
 * stated.
 */
export function documentOf({ discourse, range, head }: SourcePhrase): Meaning | null {
  if (!DOCUMENT.test(discourse.word(head))) return null;
  const owner = ownerOf(discourse, { from: range.from, to: head });
  if (owner !== null) return named(owner, true);
  for (let i = range.from; i < range.to; i++) {
    const entity = discourse.mentionAt(i)?.entity;
    if (entity === undefined || !/^(?:outlet|organization)$/.test(entity.kind)) continue;
    if (i < head || isBehind(discourse, i, head, entity.kind)) return named(entity, false);
  }
  return null;
}

/** Whose statement, letter or post it is: the person named right at the start, with nothing but an adjective behind. */
function ownerOf(discourse: Discourse, { from, to }: TokenRange): NamedEntity | null {
  const mention = discourse.mentionAt(from);
  if (mention?.entity.kind !== 'person') return null;
  let i = discourse.tokensIn(mention.start, mention.end).to;
  if (discourse.tag(i) !== 'POS') return null;
  while (++i < to) if (!/^(?:JJ|VBN|NN)$/.test(discourse.tag(i))) return null;
  return mention.entity;
}

/** "a report by CNN": whoever made it; "a report seen by CNN", "shared with CNN" is somebody else's. */
function isBehind(
  discourse: Discourse,
  at: number,
  head: number,
  kind: NamedEntity['kind'],
): boolean {
  let i = at - 1;
  while (i > head && /^(?:DT|JJ|NNPS?|NN)$/.test(discourse.tag(i))) i--;
  // "An article in the Herald" is the Herald's; a study of Leeds and a lawsuit in the High Court are nobody's there.
  const joins = kind === 'outlet' ? /^(?:by|from|in|at|with)$/ : /^(?:by|from)$/;
  if (!joins.test(discourse.lower(i))) return false;
  return !/^(?:see|obtain|review|view|read|hear|acquire|examine|share|receive|leak|cite|quote)$/.test(
    discourse.lemma(i - 1),
  );
}
