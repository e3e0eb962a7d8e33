import type { Discourse, TokenRange } from '../discourse.js';
import type { NamedEntity } from '../names/names.js';
import type { Quoted } from '../quotes/quoted.js';
import type { People } from './antecedent.js';
import { documentOf, namedHead, severalNames } from './by-name.js';
import type { DraftHolder } from './draft.js';
import { headOf } from './head.js';
import type { HolderRule, Meaning, SourcePhrase } from './meaning.js';
import { Sexes } from './sex.js';
import {
  bodySpokenOf,
  describedPerson,
  outletSpokenOf,
  pronoun,
  relativePronoun,
  reportSpokenOf,
} from './spoken-of.js';
import { body, unnamedPeople } from './unnamed.js';

/** Who a source phrase stands for; the first rule that knows decides. */
const RULES: readonly HolderRule[] = [
  severalNames,
  namedHead,
  documentOf,
  pronoun,
  outletSpokenOf,
  reportSpokenOf,
  bodySpokenOf,
  relativePronoun,
  describedPerson,
  unnamedPeople,
  body,
];

/** Works out the holders of one article in text order: what "the outlet" means depends on what came before. */
export class Holders {
  readonly people: People;
  readonly #discourse: Discourse;
  readonly #entities: ReadonlyMap<string, NamedEntity>;
  readonly #resolved: DraftHolder[] = [];

  constructor(discourse: Discourse, quoted: Quoted) {
    this.people = { discourse, quoted, sexes: new Sexes(discourse) };
    this.#discourse = discourse;
    this.#entities = new Map(discourse.names.entities.map((entity) => [entity.key, entity]));
  }

  /** The holder a source phrase names, by what stands before it: call for sources in text order where you can. */
  resolve(range: TokenRange): DraftHolder {
    const discourse = this.#discourse;
    const trimmed = withoutDetermined(discourse, range);
    const head = headOf(discourse, trimmed);
    const place = this.#before(discourse.startOf(trimmed.from));
    const source = {
      discourse,
      people: this.people,
      range: trimmed,
      head,
      earlier: this.#resolved.slice(0, place),
      entities: this.#entities,
    };
    const meaning = firstOf(source) ?? NOBODY_KNOWN;
    const words = meaning.words ?? trimmed;
    const holder: DraftHolder = {
      label: discourse.text(words),
      name: meaning.entity?.name ?? null,
      kind: meaning.kind,
      link: meaning.inferred ? 'inferred' : 'explicit',
      mention: { start: discourse.startOf(words.from), end: discourse.endOf(words.to) },
      entity: meaning.entity?.key ?? null,
      act: false,
    };
    this.#resolved.splice(place, 0, holder);
    return holder;
  }

  /** How many of the holders resolved so far begin before an offset. */
  #before(offset: number): number {
    let count = this.#resolved.length;
    while (count > 0 && this.#resolved[count - 1]!.mention!.start >= offset) count--;
    return count;
  }
}

/** What a phrase of no kind stands for. */
const NOBODY_KNOWN: Meaning = { kind: 'unnamed-group', entity: null, inferred: false };

function firstOf(source: SourcePhrase): Meaning | null {
  for (const rule of RULES) {
    const meaning = rule(source);
    if (meaning !== null) return meaning;
  }
  return null;
}

/** Stray punctuation at the ends is no part of a source, nor is "himself" behind a name. */
function withoutDetermined(discourse: Discourse, { from, to }: TokenRange): TokenRange {
  while (to > from + 1 && /^[,.;:“”"]$/.test(discourse.word(to - 1))) to--;
  while (from < to - 1 && /^[,.;:“”"]$/.test(discourse.word(from))) from++;
  if (from < to - 1 && /^(?:him|her|it)self$|^themselves$/.test(discourse.lower(to - 1))) to--;
  return { from, to };
}
