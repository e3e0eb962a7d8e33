import type { Holder, HolderKind } from '../../model/holder.js';
import { entityAt } from '../address.js';
import type { Edition } from '../edition.js';

/** One link of a chain in words: "as reported by" + "Harbour Courier" + what is to be said of the link. */
export interface ChainLink {
  lead: string;
  label: string;
  target: string | null;
  /** "inferred", "carried over", "unnamed group"; empty for a plain named link. */
  tag: string;
}

/** A chain of attribution in words. */
export interface ChainWords {
  /** Who vouches, from the innermost link outwards. */
  links: ChainLink[];
  /** True where nobody but the outlet itself vouches. */
  ownVoice: boolean;
  /** Whose reported act the claim tells of; they vouch for nothing. */
  actors: ChainLink[];
  plain: string;
}

/**
 * Puts a chain into words: "people affected, according to Reuters, as reported by Harbour Courier", and for the
 * actor of a reported act "…, on a statement by Ada Abbot". `here` is how a publisher that is not stated
 * is called: on the page of its article it needs fewer words.
 */
export function chainWords(
  edition: Edition,
  article: string,
  chain: readonly Holder[],
  here = 'an article with no stated publisher',
): ChainWords {
  const vouching = chain.filter(({ act }) => act !== true).toReversed();
  const ownVoice = vouching.length === 1 && vouching[0]?.kind === 'outlet';
  const link = (holder: Holder, lead: string): ChainLink => ({
    lead,
    ...nameOf(edition, article, holder, here),
    tag: tagOf(holder),
  });
  const links = vouching.map((holder, i) => link(holder, leadOf(i, vouching.length)));
  const actors = chain
    .filter(({ act }) => act === true)
    .map((one) => link(one, 'on a statement by'));
  return { links, ownVoice, actors, plain: plainOf([...links, ...actors], ownVoice) };
}

function leadOf(at: number, length: number): string {
  if (at === 0) return '';
  return at === length - 1 ? 'as reported by' : 'according to';
}

function nameOf(
  edition: Edition,
  article: string,
  holder: Holder,
  here: string,
): Pick<ChainLink, 'label' | 'target'> {
  const entity = edition.catalog.bearer(article, holder.entity);
  if (entity !== null) return { label: entity.name, target: entityAt(entity) };
  if (holder.kind === 'agentless')
    return { label: holder.label === '' ? 'a source not named' : holder.label, target: null };
  if (holder.kind === 'outlet' && holder.name === null) return { label: here, target: null };
  const label = holder.name ?? holder.label;
  return { label: label === '' ? 'someone not named' : label, target: null };
}

const KIND_TAGS: Partial<Record<HolderKind, string>> = {
  'unnamed-individual': 'unnamed person',
  'unnamed-group': 'unnamed group',
  document: 'document',
};

function tagOf({ kind, link, name, label }: Holder): string {
  // A publisher nobody states is no inference: there is nothing it was inferred from.
  if (kind === 'outlet' && name === null) return '';
  const written = link === 'inferred' && name !== null && label !== name ? `“${label}”` : '';
  const how = { explicit: '', inherited: 'carried over', inferred: 'inferred' }[link];
  return [KIND_TAGS[kind] ?? '', written, how].filter((part) => part !== '').join(', ');
}

function plainOf(links: readonly ChainLink[], ownVoice: boolean): string {
  const words = links.map(({ lead, label, tag }, i) => {
    const voice = ownVoice && i === 0 ? ', in its own voice' : '';
    return `${lead} ${label}${voice}${tag === '' ? '' : ` (${tag})`}`.trim();
  });
  return words.join(', ');
}
