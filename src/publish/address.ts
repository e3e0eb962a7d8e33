import type { ArticleEntry, Entity, Story, Topic } from '../model/archive.js';

/** Where an article's page is. Every address here is relative to the site's root. */
export function articleAt({ slug }: Pick<ArticleEntry, 'slug'>): string {
  return `articles/${slug}/`;
}

/** The permanent address of a quote or claim: its place in the text of its article. */
export function atomAt(entry: Pick<ArticleEntry, 'slug'>, kind: AtomKind, id: string): string {
  return `${articleAt(entry)}#${anchorOf(kind, id)}`;
}

/** A quote or a claim: what can be cited. */
export type AtomKind = 'quote' | 'claim';

/** The fragment of a quote or claim, the same wherever it is shown. */
export function anchorOf(kind: AtomKind, id: string): string {
  return `${kind === 'quote' ? 'q' : 'c'}-${id}`;
}

export function topicAt({ slug }: Pick<Topic, 'slug'>): string {
  return `topics/${slug}/`;
}

export function storyAt({ slug }: Pick<Story, 'slug'>): string {
  return `stories/${slug}/`;
}

/** The page where all wordings of a claim meet. */
export function claimAt(id: string): string {
  return `claims/${id}/`;
}

/** People have pages of their own; whoever else speaks is a source. Places and things have none. */
export function entityAt({
  kind,
  slug,
  isSource,
}: Pick<Bearer, 'kind' | 'slug' | 'isSource'>): string | null {
  if (kind === 'person') return `people/${slug}/`;
  return isSource ? `sources/${slug}/` : null;
}

/** A person, organisation, outlet or place, and whether it has a page among the sources. */
export interface Bearer extends Entity {
  isSource: boolean;
}

/** Outlets, and organisations that speak, have a page; an organisation that is only spoken of has none. */
export function bearer(entity: Entity): Bearer {
  const { kind, said } = entity;
  const isSource = kind === 'outlet' || (kind === 'organization' && said.length > 0);
  return { ...entity, isSource };
}

/** The way from a page up to the site's root: `articles/x/` gives `../../`. */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** The full address where the site's own is known, else null. */
export function absolute(siteUrl: string | null, target: string): string | null {
  if (siteUrl === null) return null;
  return new URL(target, siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`).href;
}
