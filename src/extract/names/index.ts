import type { Analysis } from '../../language/analysis.js';
import { HONORIFIC, knownCountry } from '../../language/name-words.js';
import { nameKey } from '../../language/words.js';
import type { EntityKind } from '../../model/mention.js';
import type { NamedEntity, NamedMention, Names } from './names.js';
import { standsAsOutlet } from './outlet-context.js';
import { roleOf } from './roles.js';
import { surfacesOf, word, type Surface } from './surfaces.js';

/**
 * Brings the names of one article together: a surname or a given name alone belongs to the one full name it is
 * part of, the nearest before it where there are several; accents and a leading "The" do not matter. Two full
 * names are two bearers, however much they share.
 */
export function namesOf(analysis: Analysis): Names {
  const surfaces = withOutlets(
    analysis,
    withoutStrays(analysis, withVotedKinds(surfacesOf(analysis))),
  );
  const full = new Map<string, NamedEntity>();
  const bearer = (surface: Surface): NamedEntity => {
    const { kind } = surface;
    const country = kind === 'place' ? knownCountry(surface.words) : null;
    const words = country ?? nameKey(surface.words);
    const key = `${kind}:${words}`;
    const known = full.get(key) ?? { key, kind, name: surface.words, forms: new Set<string>() };
    full.set(key, known);
    return known;
  };
  for (const surface of surfaces.filter(isFullName)) bearer(surface);
  const mentions = surfaces.map((surface, i) => {
    const entity = isFullName(surface)
      ? bearer(surface)
      : (ownerOf(surface, surfaces, i, bearer) ?? bearer(surface));
    entity.forms.add(surface.words);
    return mention(analysis, surface, entity);
  });
  return { entities: [...full.values()].filter(({ forms }) => forms.size > 0), mentions };
}

/** Only a person's name of one word can be part of another. */
function isFullName({ words, kind }: Surface): boolean {
  return kind !== 'person' || /\s/.test(words);
}

/** The full name that holds this one as its first or last word: the nearest before it, else the first after. */
function ownerOf(
  surface: Surface,
  all: readonly Surface[],
  at: number,
  bearer: (surface: Surface) => NamedEntity,
): NamedEntity | null {
  const word = nameKey(surface.words);
  const owns = (other: Surface) => {
    const parts = nameKey(other.words).split(' ');
    return (
      other.kind === 'person' && parts.length > 1 && (parts.at(-1) === word || parts[0] === word)
    );
  };
  const owner = all.slice(0, at).findLast(owns) ?? all.slice(at + 1).find(owns);
  return owner === undefined ? null : bearer(owner);
}

/** One kind for every form of a name: the one with the most confidence over the article. */
function withVotedKinds(surfaces: readonly Surface[]): Surface[] {
  const tally = new Map<string, Map<EntityKind, number>>();
  for (const { words, kind, confidence } of surfaces) {
    const key = nameKey(words);
    const kinds = tally.get(key) ?? new Map<EntityKind, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + confidence);
    tally.set(key, kinds);
  }
  return surfaces.map((surface) => {
    const kinds = [...(tally.get(nameKey(surface.words)) ?? [])];
    const [best] = kinds.sort((a, b) => b[1] - a[1]);
    return { ...surface, kind: best?.[0] ?? surface.kind };
  });
}

const SURE = 0.95;

/**
 * Reports introduce people by their full names: a single word that is taken for a person once, without a role or
 * a form of address, is as likely a town.
 */
function withoutStrays(analysis: Analysis, surfaces: readonly Surface[]): Surface[] {
  const words = surfaces.flatMap(({ words: name }) => nameKey(name).split(' '));
  return surfaces.map((one) => {
    const seen = words.filter((other) => other === nameKey(one.words)).length;
    const stray =
      one.kind === 'person' && !/\s/.test(one.words) && seen === 1 && one.confidence < SURE;
    const introduced =
      HONORIFIC.test(word(analysis, one.from - 1)) || roleOf(analysis, one) !== null;
    return stray && !introduced ? { ...one, kind: 'other' } : one;
  });
}

/** A name that stands as an outlet's in one place is an outlet's everywhere in the article. */
function withOutlets(analysis: Analysis, surfaces: readonly Surface[]): Surface[] {
  const outlets = new Set(
    surfaces.filter((one) => standsAsOutlet(analysis, one)).map(({ words }) => nameKey(words)),
  );
  return surfaces.map((one) =>
    outlets.has(nameKey(one.words)) ? { ...one, kind: 'outlet' } : one,
  );
}

function mention(analysis: Analysis, surface: Surface, entity: NamedEntity): NamedMention {
  const { start, end } = analysis.tokens;
  const role =
    entity.kind === 'person' || entity.kind === 'organization' ? roleOf(analysis, surface) : null;
  return {
    start: start[surface.from]!,
    end: end[surface.to - 1]!,
    entity,
    role: role === null ? null : { start: start[role.from]!, end: end[role.to - 1]! },
  };
}
