import type { Analysis } from '../../language/analysis.js';
import { HONORIFIC, ROLE_NOUN } from '../../language/name-words.js';
import { nameKey } from '../../language/words.js';
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

/**
 * The full name that holds a single word as its first or last: one given before it, else one given after. Where
 * several people share the word, only a title tells which of them is meant. Null for a word that is part of none.
 */
export function bearerOf(analysis: Analysis, all: readonly Surface[], at: number): Bearer | null {
  const surface = all[at]!;
  const owns = (other: Surface) => isPart(surface, other);
  const before = all.slice(0, at).filter(owns);
  const behind = all.slice(at + 1).filter(owns);
  const owners = before.length > 0 ? before.toReversed() : behind;
  const people = byPerson(owners);
  if (people.length === 0) return null;
  if (people.length === 1) return { owner: owners[0] ?? null, inferred: false };
  const titled = people.filter((one) => isTitledAlike(analysis, surface, one));
  const fitting =
    titled.length > 0 ? titled : people.filter((one) => sexFits(analysis, surface, one));
  return { owner: fitting.length === 1 ? (fitting[0]?.[0] ?? null) : null, inferred: true };
}

function isPart(surface: Surface, other: Surface): boolean {
  const single = nameKey(surface.words);
  const parts = nameKey(other.words).split(' ');
  return (
    other.kind === 'person' && parts.length > 1 && (parts.at(-1) === single || parts[0] === single)
  );
}

/** Full names with the same first and last word are forms of one: "Ann Other", "Ann B. Other". */
function byPerson(owners: readonly Surface[]): Surface[][] {
  const people = new Map<string, Surface[]>();
  for (const owner of owners) {
    const parts = nameKey(owner.words).split(' ');
    const key = `${parts[0]} ${parts.at(-1)}`;
    people.set(key, [...(people.get(key) ?? []), owner]);
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

/** "Mrs Other" is not the one who is "Mr" beside the full name, and the only one called "Mrs" there. */
function sexFits(analysis: Analysis, surface: Surface, forms: readonly Surface[]): boolean {
  const title = word(analysis, surface.from - 1);
  if (!HONORIFIC.test(title)) return false;
  const [own, other] = FEMALE.test(title) ? [FEMALE, MALE] : [MALE, FEMALE];
  if (!own.test(title)) return false;
  const titles = forms.map((form) => word(analysis, form.from - 1));
  return !titles.some((one) => other.test(one)) && titles.some((one) => own.test(one));
}
