import { sexOfName, type Sex } from '../../language/sexes.js';
import type { Discourse } from '../discourse.js';
import type { NamedEntity } from '../names/names.js';

const FEMALE =
  /^(?:she|her|hers|herself|mrs|ms|miss|lady|queen|princess|madame|mme|señora|frau|dame|sister|congresswoman|chairwoman|spokeswoman|councilwoman|businesswoman|actress|mother|wife|daughter|widow|grandmother|woman|girl)\.?$/i;
const MALE =
  /^(?:he|him|his|himself|mr|sir|lord|king|prince|señor|herr|monsieur|father|brother|congressman|spokesman|councilman|businessman|husband|son|widower|grandfather|man|boy)\.?$/i;

/** The sex that a pronoun, a form of address or a noun tells, or null. */
export function sexOfWord(word: string): Sex | null {
  if (FEMALE.test(word)) return 'female';
  return MALE.test(word) ? 'male' : null;
}

/** The sexes of an article's people, as forms of address, nouns beside the name and given names tell them. */
export class Sexes {
  readonly #known = new Map<NamedEntity, Sex | null>();

  constructor(discourse: Discourse) {
    for (const { entity, start, end, role } of discourse.names.mentions) {
      if (entity.kind !== 'person' || (this.#known.get(entity) ?? null) !== null) continue;
      const { from } = discourse.tokensIn(start, end);
      const beside = role === null ? '' : discourse.analysis.text.slice(role.start, role.end);
      const told =
        sexOfWord(discourse.word(from - 1)) ?? sexOfWord(beside.split(/\s+/).at(-1) ?? '');
      this.#known.set(entity, told ?? sexOfName(entity.name.split(/[\s.]+/)[0] ?? ''));
    }
  }

  /** Null where nothing tells. */
  of(entity: NamedEntity): Sex | null {
    return this.#known.get(entity) ?? null;
  }
}
