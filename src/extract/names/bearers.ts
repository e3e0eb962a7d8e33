import type { Analysis } from '../../language/analysis.js';
import { HONORIFIC, ROLE_NOUN } from '../../language/name-words.js';
import { sexOfName, type Sex } from '../../language/sexes.js';
import { roleOf } from './roles.js';
import { textOf, word, type Surface } from './surfaces.js';

/** Whose a name of one word is. */
export interface Bearer {
  /** The full name it is part of; null where several are, and nothing decides between them. */
  owner: Surface | null;
  /** A title decided between several. */
  inferred: boolean;
}

const FEMALE = /^(?:mrs|ms|miss|lady|dame|frau|madame|mme|señora|doña|sister|queen|princess)\.?$/i;
const MALE = /^(?:mr|sir|lord|herr|monsieur|señor|don|father|brother|king|prince)\.?$/i;

/** Tells the names of one word of an article apart. */
export class Bearers {
  /** Places among the surfaces where a person's full name begins or ends with a word, in text order. */
  readonly #fullNames = new Map<string, number[]>();
  /** Words that are part of the names of several people. */
  readonly #shared = new Set<string>();
  readonly #analysis: Analysis;
  readonly #surfaces: readonly Surface[];

  constructor(analysis: Analysis, surfaces: readonly Surface[]) {
    this.#analysis = analysis;
    this.#surfaces = surfaces;
    surfaces.forEach(({ kind, key }, i) => {
      const parts = key.split(' ');
      if (kind !== 'person' || parts.length < 2) return;
      for (const part of new Set([parts[0]!, parts.at(-1)!])) {
        const places = this.#fullNames.get(part) ?? [];
        const last = places.at(-1);
        if (last !== undefined && personOf(surfaces[last]!) !== personOf(surfaces[i]!))
          this.#shared.add(part);
        places.push(i);
        this.#fullNames.set(part, places);
      }
    });
    this.#noteTitles();
  }

  /** "Mr Khan" and "Ms Khan", whose full names nobody gives, are two. */
  #noteTitles(): void {
    const sexes = new Map<string, Set<Sex>>();
    for (const { kind, key, from } of this.#surfaces) {
      const sex = sexOfTitle(word(this.#analysis, from - 1));
      if (kind !== 'person' || key.includes(' ') || sex === null) continue;
      sexes.set(key, (sexes.get(key) ?? new Set()).add(sex));
    }
    for (const [key, both] of sexes)
      if (both.size > 1 && !this.#fullNames.has(key)) this.#shared.add(key);
  }

  /** The only person who bears a word: the form given last before it, else the first one behind. */
  #only(places: readonly number[], at: number): Bearer | null {
    if (places.length === 0) return null;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return { owner: this.#surfaces[places[Math.max(0, low - 1)]!]!, inferred: false };
  }

  /**
   * The full name that holds the word at a place among the surfaces as its first or last: one given before it, else
   * one given after. Where several people share the word, only a title tells which of them is meant. Null for a word
   * that is part of none.
   */
  of(at: number): Bearer | null {
    const surface = this.#surfaces[at]!;
    const places = this.#fullNames.get(surface.key) ?? [];
    if (!this.#shared.has(surface.key)) {
      const only = this.#only(places, at);
      return only?.owner != null && isOther(this.#analysis, surface, only.owner)
        ? { owner: null, inferred: true }
        : only;
    }
    const before = places.filter((place) => place < at).reverse();
    const behind = places.filter((place) => place > at);
    const owners = (before.length > 0 ? before : behind).map((place) => this.#surfaces[place]!);
    const people = byPerson(owners);
    if (people.length === 0)
      return this.#fullNames.has(surface.key) ? null : { owner: null, inferred: true };
    if (people.length === 1) return { owner: owners[0] ?? null, inferred: false };
    const titled = people.filter((one) => isTitledAlike(this.#analysis, surface, one));
    const fitting =
      titled.length > 0 ? titled : people.filter((one) => sexFits(this.#analysis, surface, one));
    return { owner: fitting.length === 1 ? (fitting[0]?.[0] ?? null) : null, inferred: true };
  }
}

/** Full names with the same first and last word are forms of one: "Ann Other", "Ann B. Other". */
function personOf({ key }: Surface): string {
  const parts = key.split(' ');
  return `${parts[0]} ${parts.at(-1)}`;
}

/** Forms of full names by the person who bears them. */
function byPerson(owners: readonly Surface[]): Surface[][] {
  const people = new Map<string, Surface[]>();
  for (const owner of owners) {
    const key = personOf(owner);
    const forms = people.get(key);
    if (forms === undefined) people.set(key, [owner]);
    else forms.push(owner);
  }
  return [...people.values()];
}

/** "Mayor Other" is the one who is called mayor beside the full name. */
function isTitledAlike(analysis: Analysis, surface: Surface, forms: readonly Surface[]): boolean {
  const title = word(analysis, surface.from - 1).toLowerCase();
  if (!ROLE_NOUN.test(title)) return false;
  return forms.some((form) => {
    const role = roleOf(analysis, form);
    return role !== null && textOf(analysis, role.from, role.to).toLowerCase().includes(title);
  });
}

/** "Mrs Other" is not Peter Other, nor the one who is "Mr" beside the full name. */
function isOther(analysis: Analysis, surface: Surface, owner: Surface): boolean {
  const sex = sexOfTitle(word(analysis, surface.from - 1));
  const known = sexOfTitle(word(analysis, owner.from - 1)) ?? sexOfName(word(analysis, owner.from));
  return sex !== null && known !== null && known !== sex;
}

/** "Mrs", "Sir"; null for a title of both. */
function sexOfTitle(title: string): Sex | null {
  if (!HONORIFIC.test(title)) return null;
  return FEMALE.test(title) ? 'female' : MALE.test(title) ? 'male' : null;
}

/** "Mrs Other" is not the one who is "Mr" beside the full name, and the only one called "Mrs" there. */
function sexFits(analysis: Analysis, surface: Surface, forms: readonly Surface[]): boolean {
  const title = word(analysis, surface.from - 1);
  if (!HONORIFIC.test(title)) return false;
  const [own, other] = FEMALE.test(title) ? [FEMALE, MALE] : [MALE, FEMALE];
  if (!own.test(title)) return false;
  const titles = forms.map((form) => word(analysis, form.from - 1));
  return !titles.some((one) => other.test(one)) && titles.some((one) => own.test(one));
}
