import { ANAPHORIC_BODY, DOCUMENT, OUTLET_NOUN } from '../../language/noun-classes.js';
import type { HolderKind } from '../../model/holder.js';
import type { Discourse, TokenRange } from '../discourse.js';
import type { NamedEntity } from '../names/names.js';
import { personBehind } from './antecedent.js';
import { personDescribed } from './description.js';
import type { DraftHolder } from './draft.js';
import { headOf } from './head.js';
import { isDefinite, mentionsAny, named, type Meaning, type SourcePhrase } from './meaning.js';
import { unnamedPeople } from './unnamed.js';

/** "he", "she": a person named before; "it": a body; "they": whoever of several people spoke last. */
export function pronoun(source: SourcePhrase): Meaning | null {
  const { discourse, people, head, earlier } = source;
  const nobody: Meaning = { kind: 'unnamed-individual', entity: null, inferred: false };
  switch (discourse.lower(head)) {
    case 'he':
    case 'she': {
      const entity = personBehind(people, head, speakerBefore(earlier));
      return entity === null ? nobody : named(entity, true);
    }
    case 'it':
      return bearerBefore(source, ['organization', 'outlet']);
    case 'they':
      return severalBefore(source);
    case 'i':
      return nobody;
    default:
      return null;
  }
}

/** Key of the person who spoke last. */
function speakerBefore(earlier: readonly DraftHolder[]): string | null {
  const last = earlier.at(-1);
  return last?.kind === 'person' ? last.entity : null;
}

const SEVERAL: readonly HolderKind[] = ['unnamed-group', 'organization', 'outlet'];

/** The group or body that spoke last. */
function severalBefore({ earlier, entities }: SourcePhrase): Meaning | null {
  const last = earlier.at(-1);
  if (last === undefined || !SEVERAL.includes(last.kind)) return null;
  const entity = last.entity === null ? null : (entities.get(last.entity) ?? null);
  return { kind: last.kind, entity, inferred: true };
}

/** "the outlet", "the newspaper": one named before it in its sentence, else the one held responsible or named last. */
export function outletSpokenOf(source: SourcePhrase): Meaning | null {
  const { discourse, range, head } = source;
  if (!OUTLET_NOUN.test(discourse.word(head)) || !isDefinite(discourse, range)) return null;
  const { from } = discourse.sentence(discourse.sentenceOf(range.from));
  return (
    namedBefore(discourse, range.from, 'outlet', from) ??
    bearerBefore(source, ['outlet']) ??
    namedBefore(discourse, range.from, 'outlet', Math.max(0, range.from - REACH))
  );
}

/** "the report", "the story": that of the outlet that spoke last. A report that is told more of is one of its own. */
export function reportSpokenOf(source: SourcePhrase): Meaning | null {
  const { discourse, range, head } = source;
  if (!DOCUMENT.test(discourse.word(head)) || mentionsAny(discourse, range)) return null;
  const document: Meaning = { kind: 'document', entity: null, inferred: false };
  if (!/^(?:report|story|article|account)s?$/i.test(discourse.word(head))) return document;
  if (range.to - range.from === 2 && isDefinite(discourse, range))
    return bearerBefore(source, ['outlet']) ?? document;
  return isBareReport(source) ? (outletBehind(source) ?? document) : document;
}

/** "A report", "a new report", and no word of whose or what it is. */
function isBareReport({ discourse, range: { from, to }, head }: SourcePhrase): boolean {
  if (head !== to - 1 || discourse.tag(head) === 'NNS') return false;
  for (let i = from; i < head; i++)
    if (
      !/^(?:an?|another|new|recent|latest|fresh|separate|earlier|later)$/.test(discourse.lower(i))
    )
      return false;
  return true;
}

/** The outlet that takes the report up in its own sentence: "A new report reveals …, the Washington Post claimed". */
function outletBehind({ discourse, range }: SourcePhrase): Meaning | null {
  const { to } = discourse.sentence(discourse.sentenceOf(range.from));
  for (let i = range.to; i < to; i++) {
    const entity = discourse.mentionAt(i)?.entity;
    if (entity?.kind === 'outlet') return named(entity, true);
  }
  return null;
}

/** "the group", "the ministry": the body that spoke last. */
export function bodySpokenOf(source: SourcePhrase): Meaning | null {
  const { discourse, range, head } = source;
  const anaphoric = ANAPHORIC_BODY.test(discourse.word(head)) && isDefinite(discourse, range);
  if (!anaphoric || mentionsAny(discourse, range) || range.to - range.from > 2) return null;
  const mayBeOutlet = /^(?:company|firm|group|organi[sz]ation)$/i.test(discourse.word(head));
  return bearerBefore(source, mayBeOutlet ? ['organization', 'outlet'] : ['organization']);
}

/** "who", "which": the noun phrase before it, whose words it goes by. */
export function relativePronoun(source: SourcePhrase): Meaning | null {
  const { discourse, range, head } = source;
  if (!/^(?:who|which|that)$/.test(discourse.lower(head))) return null;
  const words = phraseBefore(discourse, range.from);
  if (words.to === words.from) return null;
  for (let i = words.to - 1; i >= words.from; i--) {
    const mention = discourse.mentionAt(i);
    if (mention !== null) return { ...named(mention.entity, true), words };
  }
  const antecedent = { ...source, range: words, head: headOf(discourse, words) };
  const meaning = unnamedPeople(antecedent);
  return meaning === null ? null : { ...meaning, inferred: true, words };
}

/** The nouns right before a relative pronoun, past a comma. */
function phraseBefore(discourse: Discourse, pronoun: number): TokenRange {
  let to = pronoun;
  while (to > 0 && /^(?:,|IN|TO)$/.test(discourse.tag(to - 1)) && pronoun - to < 2) to--;
  let from = to;
  while (
    from > 0 &&
    /^(?:DT|PDT|JJ[RS]?|CD|NNS?|NNPS?|POS|PRP\$|VBN|VBG)$/.test(discourse.tag(from - 1))
  )
    from--;
  return { from, to };
}

/** "The mayor", "the 52-year-old": a person of the article who is named elsewhere in it. */
export function describedPerson({ people, range, head, earlier }: SourcePhrase): Meaning | null {
  // Taggers take "52-year-old" for an adjective, which heads nothing.
  const noun = head < 0 ? range.to - 1 : head;
  const entity = personDescribed({ people, range, head: noun, speaker: speakerBefore(earlier) });
  return entity === null ? null : named(entity, true);
}

/** The last holder before this one whose bearer is of one of the kinds. */
function bearerBefore(
  { earlier, entities }: SourcePhrase,
  kinds: readonly NamedEntity['kind'][],
): Meaning | null {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const key = earlier[i]!.entity;
    const entity = key === null ? undefined : entities.get(key);
    if (entity !== undefined && kinds.includes(entity.kind)) return named(entity, true);
  }
  return null;
}

/** How far back a name is looked for that nobody was quoted by, in tokens. */
const REACH = 120;

function namedBefore(
  discourse: Discourse,
  at: number,
  kind: NamedEntity['kind'],
  from: number,
): Meaning | null {
  for (let i = at - 1; i >= from; i--) {
    const entity = discourse.mentionAt(i)?.entity;
    if (entity?.kind === kind) return named(entity, true);
  }
  return null;
}
