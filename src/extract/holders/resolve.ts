import {
  ANAPHORIC_BODY,
  BODY_NOUN,
  DOCUMENT,
  OUTLET_NOUN,
  QUANTIFIER,
} from '../../language/noun-classes.js';
import type { HolderKind } from '../../model/holder.js';
import type { Discourse, TokenRange } from '../discourse.js';
import type { NamedEntity, NamedMention } from '../names/names.js';
import { onlyOneCalled } from '../names/offices.js';
import { personBehind } from './antecedent.js';
import type { DraftHolder } from './draft.js';
import { headOf } from './head.js';

/** What a source phrase was found to stand for, before it is written out as a holder. */
interface Meaning {
  kind: HolderKind;
  entity: NamedEntity | null;
  inferred: boolean;
}

type Rule = (source: SourcePhrase) => Meaning | null;

interface SourcePhrase {
  discourse: Discourse;
  range: TokenRange;
  head: number;
  /** Holders resolved before this one, in text order. */
  earlier: readonly DraftHolder[];
  entities: ReadonlyMap<string, NamedEntity>;
}

/** Who a source phrase stands for; the first rule that knows decides. */
const RULES: readonly Rule[] = [
  severalNames,
  namedHead,
  documentOf,
  pronoun,
  outletSpokenOf,
  reportSpokenOf,
  bodySpokenOf,
  relativePronoun,
  personInOffice,
  unnamedPeople,
  body,
];

/** Works out the holders of one article in text order: what "the outlet" means depends on what came before. */
export class Holders {
  readonly #discourse: Discourse;
  readonly #entities: ReadonlyMap<string, NamedEntity>;
  readonly #resolved: DraftHolder[] = [];

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
    this.#entities = new Map(discourse.names.entities.map((entity) => [entity.key, entity]));
  }

  /** The holder a source phrase names. Call in text order. */
  resolve(range: TokenRange): DraftHolder {
    const discourse = this.#discourse;
    const trimmed = withoutDetermined(discourse, range);
    const head = headOf(discourse, trimmed);
    const source = {
      discourse,
      range: trimmed,
      head,
      earlier: this.#resolved,
      entities: this.#entities,
    };
    const meaning = firstOf(source) ?? { kind: 'unnamed-group', entity: null, inferred: false };
    const holder: DraftHolder = {
      label: discourse.text(trimmed),
      name: meaning.entity?.name ?? null,
      kind: meaning.kind,
      link: meaning.inferred ? 'inferred' : 'explicit',
      mention: { start: discourse.startOf(trimmed.from), end: discourse.endOf(trimmed.to) },
      entity: meaning.entity?.key ?? null,
      act: false,
    };
    this.#resolved.push(holder);
    return holder;
  }
}

function firstOf(source: SourcePhrase): Meaning | null {
  for (const rule of RULES) {
    const meaning = rule(source);
    if (meaning !== null) return meaning;
  }
  return null;
}

/** White space and stray punctuation at the ends are no part of a source. */
function withoutDetermined(discourse: Discourse, { from, to }: TokenRange): TokenRange {
  while (to > from + 1 && /^[,.;:“”"]$/.test(discourse.word(to - 1))) to--;
  while (from < to - 1 && /^[,.;:“”"]$/.test(discourse.word(from))) from++;
  return { from, to };
}

/** What a bearer of a name is as a source. */
export const KIND_OF_ENTITY: Readonly<Record<NamedEntity['kind'], HolderKind>> = {
  person: 'person',
  outlet: 'outlet',
  organization: 'organization',
  place: 'organization',
  other: 'organization',
};

/** "Tom Berg and Anna Hale": both, and neither alone. */
function severalNames({ discourse, range, head }: SourcePhrase): Meaning | null {
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

/** Somebody who can say something of their own accord. */
function isBearer({ kind }: NamedEntity): boolean {
  return kind === 'person' || kind === 'organization' || kind === 'outlet';
}

/** The head is a name, or a person's name stands beside the head as its apposition ("Ann Other, an analyst"). */
function namedHead({ discourse, range, head }: SourcePhrase): Meaning | null {
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

function named(entity: NamedEntity, inferred: boolean): Meaning {
  if (entity.shared === true)
    return { kind: KIND_OF_ENTITY[entity.kind], entity: null, inferred: true };
  return { kind: KIND_OF_ENTITY[entity.kind], entity, inferred };
}

/** "a report by CNN", "a 2023 survey by the Institute", "an interview with the Herald". */
function documentOf({ discourse, range, head }: SourcePhrase): Meaning | null {
  if (!DOCUMENT.test(discourse.word(head))) return null;
  for (let i = range.from; i < range.to; i++) {
    const entity = discourse.mentionAt(i)?.entity;
    if (entity === undefined || !/^(?:outlet|organization)$/.test(entity.kind)) continue;
    const joined = i < head || /^(?:by|from|of|in|at|with)$/.test(wordBefore(discourse, i, head));
    if (joined) return named(entity, false);
  }
  return null;
}

function wordBefore(discourse: Discourse, at: number, head: number): string {
  let i = at - 1;
  while (i > head && /^(?:DT|JJ|NNPS?|NN)$/.test(discourse.tag(i))) i--;
  return discourse.lower(i);
}

function pronoun({ discourse, head, earlier, entities }: SourcePhrase): Meaning | null {
  const word = discourse.lower(head);
  if (word === 'he' || word === 'she') {
    const entity = personBehind(discourse, head);
    if (entity !== null) return named(entity, true);
    return { kind: 'unnamed-individual', entity: null, inferred: false };
  }
  if (word === 'it') return spokenOf(earlier, entities, ['organization', 'outlet']);
  if (word === 'i') return { kind: 'unnamed-individual', entity: null, inferred: false };
  return null;
}

/** "the outlet", "the newspaper": the outlet held responsible last. */
function outletSpokenOf({
  discourse,
  range,
  head,
  earlier,
  entities,
}: SourcePhrase): Meaning | null {
  if (!OUTLET_NOUN.test(discourse.word(head)) || !isDefinite(discourse, range)) return null;
  return spokenOf(earlier, entities, ['outlet']);
}

/** "the report": whoever's report was spoken of last; "a new report": the outlet that is named after it. */
function reportSpokenOf({
  discourse,
  range,
  head,
  earlier,
  entities,
}: SourcePhrase): Meaning | null {
  if (!DOCUMENT.test(discourse.word(head)) || mentionsAny(discourse, range)) return null;
  const document: Meaning = { kind: 'document', entity: null, inferred: false };
  if (!/^(?:report|story|article|account)s?$/i.test(discourse.word(head))) return document;
  if (isDefinite(discourse, range)) return spokenOf(earlier, entities, ['outlet']) ?? document;
  if (/^(?:NNS)$/.test(discourse.tag(head))) return document;
  const next = discourse.names.mentions.find(
    ({ entity, start }) => entity.kind === 'outlet' && start > discourse.startOf(range.to - 1),
  );
  return next === undefined ? document : named(next.entity, true);
}

function bodySpokenOf({ discourse, range, head, earlier, entities }: SourcePhrase): Meaning | null {
  const anaphoric = ANAPHORIC_BODY.test(discourse.word(head)) && isDefinite(discourse, range);
  if (!anaphoric || mentionsAny(discourse, range) || range.to - range.from > 2) return null;
  return spokenOf(earlier, entities, ['organization', 'outlet']);
}

/** "who", "which": the noun phrase before it. */
function relativePronoun({ discourse, range, head }: SourcePhrase): Meaning | null {
  if (!/^(?:who|which|that)$/.test(discourse.lower(head))) return null;
  for (let i = range.from - 1; i >= Math.max(0, range.from - 12); i--) {
    const mention = discourse.mentionAt(i);
    if (mention !== null) return named(mention.entity, true);
  }
  return null;
}

/** "The mayor": the one person of the article who is called mayor beside a name. */
function personInOffice({ discourse, range, head }: SourcePhrase): Meaning | null {
  const short = range.to - range.from === 2 && discourse.lower(range.from) === 'the';
  if (!short || head !== range.to - 1 || !/^NNP?$/.test(discourse.tag(head))) return null;
  const entity = onlyOneCalled(discourse.names, discourse.analysis.text, discourse.lower(head));
  return entity === null ? null : named(entity, true);
}

function unnamedPeople({ discourse, range, head }: SourcePhrase): Meaning | null {
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

function body({ discourse, range }: SourcePhrase): Meaning | null {
  return range.to > range.from && discourse.word(range.from) !== ''
    ? { kind: 'organization', entity: null, inferred: false }
    : null;
}

/** The last holder before this one whose bearer is of one of the kinds. */
function spokenOf(
  earlier: readonly DraftHolder[],
  entities: ReadonlyMap<string, NamedEntity>,
  kinds: readonly NamedEntity['kind'][],
): Meaning | null {
  for (const holder of earlier.toReversed()) {
    const entity = holder.entity === null ? undefined : entities.get(holder.entity);
    if (entity !== undefined && kinds.includes(entity.kind)) return named(entity, true);
  }
  return null;
}

function isDefinite(discourse: Discourse, { from }: TokenRange): boolean {
  return /^(?:the|this|that|its)$/.test(discourse.lower(from));
}

function isCoordinated(discourse: Discourse, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (discourse.tag(i) === 'CC') return true;
  return false;
}

function mentionsAny(discourse: Discourse, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const kind = discourse.mentionAt(i)?.entity.kind;
    if (kind === 'outlet' || kind === 'organization') return true;
  }
  return false;
}
