import type { Holder, HolderKind } from '../../model/holder.js';
import { entityAt } from '../address.js';
import type { Edition } from '../edition.js';
import type { Strings } from '../strings/index.js';

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
  /** Where nobody but the outlet itself stands behind it: "in its own voice", of a quotation "no speaker made out". */
  ownVoice: string;
  /** Whose reported act the claim tells of; they vouch for nothing. */
  actors: ChainLink[];
  plain: string;
}

/** A claim, or a quotation, which has a speaker. */
export interface Chained {
  chain: readonly Holder[];
  speaker?: Holder;
}

/**
 * Puts a chain into words: "people affected, according to Reuters, as reported by Harbour Courier", and for the
 * actor of a reported act "…, on a statement by Ada Abbot". `place` says whether this is for the page of
 * the article, on which a publisher that is not stated needs fewer words.
 */
export function chainWords(
  edition: Edition,
  atom: Chained,
  place: 'elsewhere' | 'here' = 'elsewhere',
): ChainWords {
  const { chain } = atom;
  const { chain: words } = edition.t;
  const vouching = chain.filter(({ act }) => act !== true).toReversed();
  const alone = vouching.length === 1 && vouching[0]?.kind === 'outlet';
  const ownVoice = !alone ? '' : 'speaker' in atom ? words.noSpeaker : words.ownVoice;
  const link = (holder: Holder, lead: string): ChainLink => ({
    lead,
    ...nameOf(edition, holder, unknownOutlet(words, place, lead !== '')),
    tag: tagOf(holder, words),
  });
  const links = vouching.map((holder, i) => link(holder, leadOf(i, vouching.length, words)));
  const actors = chain
    .filter(({ act }) => act === true)
    .map((one) => link(one, words.onAStatementBy));
  return {
    links,
    ownVoice,
    actors,
    plain: plainOf([...links, ...actors], ownVoice),
  };
}

type Words = Strings['chain'];

/** How a publisher that is not stated is called, first in a chain or behind the words that name who reports. */
function unknownOutlet(words: Words, place: 'elsewhere' | 'here', led: boolean): string {
  if (place === 'here') return led ? words.byThisArticle : words.thisArticle;
  return led ? words.byArticleWithoutPublisher : words.articleWithoutPublisher;
}

function leadOf(at: number, length: number, words: Words): string {
  if (at === 0) return '';
  return at === length - 1 ? words.asReportedBy : words.accordingTo;
}

/** What a record calls who spoke words that nobody is said to have spoken. */
const NOT_FOUND = 'speaker not found';

function nameOf(
  edition: Edition,
  holder: Holder,
  outlet: string,
): Pick<ChainLink, 'label' | 'target'> {
  const { sourceNotNamed, someoneNotNamed, speakerNotFound } = edition.t.chain;
  const entity = edition.catalog.entity(holder.entity);
  if (entity !== null) return { label: entity.name, target: entityAt(entity) };
  if (holder.label === NOT_FOUND) return { label: speakerNotFound, target: null };
  if (holder.kind === 'agentless')
    return { label: holder.label === '' ? sourceNotNamed : holder.label, target: null };
  if (holder.kind === 'outlet' && holder.name === null) return { label: outlet, target: null };
  const label = holder.name ?? holder.label;
  return { label: label === '' ? someoneNotNamed : label, target: null };
}

function kindTag(kind: HolderKind, words: Words): string {
  if (kind === 'unnamed-individual') return words.unnamedPerson;
  if (kind === 'unnamed-group') return words.unnamedGroup;
  return kind === 'document' ? words.document : '';
}

function tagOf({ kind, link, name, label }: Holder, words: Words): string {
  // A publisher nobody states is no inference: there is nothing it was inferred from.
  if ((kind === 'outlet' && name === null) || label === NOT_FOUND) return '';
  const written =
    link === 'inferred' && name !== null && label !== name ? words.asWritten(label) : '';
  const how = { explicit: '', inherited: words.inherited, inferred: words.inferred }[link];
  return [kindTag(kind, words), written, how].filter((part) => part !== '').join(', ');
}

function plainOf(links: readonly ChainLink[], ownVoice: string): string {
  const words = links.map(({ lead, label, tag }, i) => {
    const voice = ownVoice !== '' && i === 0 ? `, ${ownVoice}` : '';
    return `${lead} ${label}${voice}${tag === '' ? '' : ` (${tag})`}`.trim();
  });
  return words.join(', ');
}
