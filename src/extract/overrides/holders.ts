import { readsAsOutlet } from '../../language/outlets.js';
import { nameKey } from '../../language/words.js';
import type { Holder, HolderKind } from '../../model/holder.js';
import type { EntityKind } from '../../model/mention.js';
import type { HolderCorrection } from '../../model/sidecar.js';
import type { Span } from '../../model/span.js';
import { KIND_OF_ENTITY } from '../holders/meaning.js';
import type { NamedEntity, Names } from '../names/names.js';
import { plainSpaces } from '../../language/find-words.js';
import type { Ground } from './ground.js';

/** What a holder a person names is worked out from. */
export interface HolderScene {
  names: Names;
  /** Where the words that name a holder are looked for. */
  ground: Ground;
  /** Code point of the quotation or claim: of several places, the nearest to it counts. */
  near: number;
}

/** The holder, or the words of a label that stand nowhere. */
export type HolderRead = { holder: Holder } | { missing: string };

/**
 * The holder a person names. What they leave out stays as it was read: a new name keeps the words of the seed where
 * these are no name themselves ("she"), a new kind keeps both. Somebody the article names elsewhere is that bearer.
 */
export function correctedHolder(
  given: HolderCorrection,
  read: Holder | null,
  scene: HolderScene,
): HolderRead {
  const one = typeof given === 'string' ? { name: given } : given;
  const old = read !== null && isWritten(read) ? read : null;
  const name = nameFor(one, old, scene.names);
  const bearer = name === null ? null : bearerOf(scene.names, name);
  const mention = placeFor(one, old, name, scene);
  if (one.label !== undefined && mention === null) return { missing: one.label };
  const kind = one.kind ?? kindOf(one, old, bearer, name);
  const holder: Holder = {
    label: plainSpaces(mention?.exact ?? name ?? ''),
    name: bearer?.name ?? name,
    kind,
    link: 'explicit',
    mention,
    entity: name === null ? null : entityOf(kind, bearer, name),
  };
  return { holder };
}

type Given = Exclude<HolderCorrection, string>;

/** Who is meant: as given, else whom the given words name, else as read. */
function nameFor(one: Given, old: Holder | null, names: Names): string | null {
  if (one.name !== undefined) return one.name;
  return one.label === undefined ? (old?.name ?? null) : (bearerOf(names, one.label)?.name ?? null);
}

/** The words of the seed that name the holder. */
function placeFor(
  one: Given,
  old: Holder | null,
  name: string | null,
  scene: HolderScene,
): Span | null {
  if (one.label !== undefined) return mentionOf(one.label, scene);
  if (old !== null && (one.name === undefined || !isItsName(old))) return old.mention;
  return name === null ? null : mentionOf(name, scene);
}

/** The words are a name ("Mayor Ann Other") and none that another could stand behind ("she", "the mayor"). */
function isItsName({ label, name }: Holder): boolean {
  const words = new Set(nameKey(name ?? '').split(' '));
  return nameKey(label)
    .split(' ')
    .some((word) => words.has(word));
}

/** Words of the seed name it: neither nobody nor the article's own outlet. */
function isWritten({ mention, kind }: Holder): boolean {
  return mention !== null && kind !== 'agentless';
}

function mentionOf(words: string, { ground, near }: HolderScene): Span | null {
  const places = ground.finder.find(words).map((range) => ground.spanOf(range));
  const distance = ({ start, end }: Span) => Math.min(Math.abs(start - near), Math.abs(end - near));
  return places.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Whom of the article a name means: by its fullest form or any other. */
function bearerOf({ entities }: Names, name: string): NamedEntity | null {
  const key = nameKey(name);
  const full = entities.find((entity) => nameKey(entity.name) === key);
  return (
    full ?? entities.find(({ forms }) => [...forms].some((form) => nameKey(form) === key)) ?? null
  );
}

function kindOf(
  given: Given,
  old: Holder | null,
  bearer: NamedEntity | null,
  name: string | null,
): HolderKind {
  if (bearer !== null) return KIND_OF_ENTITY[bearer.kind];
  if (name !== null && readsAsOutlet(name)) return 'outlet';
  if (name !== null) return 'person';
  const isOther = given.name !== undefined || given.label !== undefined;
  return isOther || old === null ? 'unnamed-individual' : old.kind;
}

const ENTITY_KINDS: Partial<Record<HolderKind, EntityKind>> = {
  person: 'person',
  organization: 'organization',
  outlet: 'outlet',
};

/** The key under which the archive knows it; one the article does not name gets the key such a name would have. */
function entityOf(kind: HolderKind, bearer: NamedEntity | null, name: string): string | null {
  if (bearer !== null && KIND_OF_ENTITY[bearer.kind] === kind) return bearer.key;
  const known = ENTITY_KINDS[kind];
  return known === undefined ? null : `${known}:${nameKey(name)}`;
}
