import type { Analysis } from '../../language/analysis.js';
import { HONORIFIC, knownCountry } from '../../language/name-words.js';
import type { EntityKind } from '../../model/mention.js';
import { Bearers } from './bearers.js';
import type { NamedEntity, NamedMention, Names } from './names.js';
import { standsAsOutlet } from './outlet-context.js';
import { roleOf } from './roles.js';
import { surfacesOf, word, type Surface } from './surfaces.js';

/**
 * Brings the names of one article together: a surname or a given name alone belongs to the one full name it is
 * part of, and to nobody where several people share it and no title decides; accents and a leading "The" do not
 * matter. Two full names are two bearers, however much they share.
 */
export function namesOf(analysis: Analysis): Names {
  const surfaces = withShortTitles(
    analysis,
    withOutlets(analysis, withoutStrays(analysis, withVotedKinds(surfacesOf(analysis)))),
  );
  const full = new Map<string, NamedEntity>();
  const bearer = (surface: Surface): NamedEntity => {
    const { kind } = surface;
    const country = kind === 'place' ? knownCountry(surface.words) : null;
    const key = `${kind}:${country ?? surface.key}`;
    const known = full.get(key) ?? { key, kind, name: surface.words, forms: new Set<string>() };
    full.set(key, known);
    return known;
  };
  for (const surface of surfaces.filter(isFullName)) bearer(surface);
  const bearers = new Bearers(analysis, surfaces);
  const mentions = surfaces.map((surface, i) => {
    const found = isFullName(surface) ? null : bearers.of(i);
    const entity =
      found !== null && found.owner === null
        ? sharedName(surface)
        : bearer(found?.owner ?? surface);
    entity.forms.add(surface.words);
    const named = mention(analysis, surface, entity);
    return found?.inferred === true ? { ...named, inferred: true as const } : named;
  });
  return { entities: [...full.values()].filter(({ forms }) => forms.size > 0), mentions };
}

/** Only a person's name of one word can be part of another. */
function isFullName({ words, kind }: Surface): boolean {
  return kind !== 'person' || /\s/.test(words);
}

/** A name of one word that several people of the article share: as written, and nobody's. */
function sharedName({ words, key, kind }: Surface): NamedEntity {
  return { key: `${kind}:${key}`, kind, name: words, forms: new Set(), shared: true };
}

/** One kind for every form of a name: the one with the most confidence over the article. */
function withVotedKinds(surfaces: readonly Surface[]): Surface[] {
  const tally = new Map<string, Map<EntityKind, number>>();
  for (const { key, kind, confidence } of surfaces) {
    const kinds = tally.get(key) ?? new Map<EntityKind, number>();
    kinds.set(kind, (kinds.get(kind) ?? 0) + confidence);
    tally.set(key, kinds);
  }
  return surfaces.map((surface) => {
    const kinds = [...(tally.get(surface.key) ?? [])];
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
  const seen = new Map<string, number>();
  for (const { key } of surfaces)
    for (const part of key.split(' ')) seen.set(part, (seen.get(part) ?? 0) + 1);
  return surfaces.map((one) => {
    const once = !/\s/.test(one.words) && seen.get(one.key) === 1;
    const stray = one.kind === 'person' && once && one.confidence < SURE;
    const introduced =
      HONORIFIC.test(word(analysis, one.from - 1)) || roleOf(analysis, one) !== null;
    return stray && !introduced ? { ...one, kind: 'other' } : one;
  });
}

/** A name that stands as an outlet's in one place is an outlet's everywhere in the article. */
function withOutlets(analysis: Analysis, surfaces: readonly Surface[]): Surface[] {
  const outlets = new Set(
    surfaces.filter((one) => standsAsOutlet(analysis, one)).map(({ key }) => key),
  );
  return surfaces.map((one) => (outlets.has(one.key) ? { ...one, kind: 'outlet' } : one));
}

/** "The Gazette", once the Norwick Gazette has been named, and no other paper of that title: the same. */
function withShortTitles(analysis: Analysis, surfaces: readonly Surface[]): Surface[] {
  const named = new Map<string, Surface | null>();
  return surfaces.map((one) => {
    if (one.kind === 'outlet' && one.key.includes(' ')) {
      const title = one.key.split(' ').at(-1)!;
      const known = named.get(title);
      named.set(title, known === undefined || known?.key === one.key ? one : null);
      return one;
    }
    const whole = one.kind === 'person' ? undefined : named.get(one.key);
    const isShort = whole != null && /^the$/i.test(firstWord(analysis, one));
    return isShort ? { ...one, kind: 'outlet', key: whole.key } : one;
  });
}

/** "The" where it is part of the name, or stands before it. */
function firstWord(analysis: Analysis, { words, from }: Surface): string {
  return /^the\s/i.test(words) ? 'the' : word(analysis, from - 1);
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
