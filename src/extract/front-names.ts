/**
 * Names under which front matter gives the same thing, in order of preference, as `nameOf` writes them: what Hugo,
 * Jekyll, Eleventy, Astro and Zola call it, the metadata of pages, Zotero, and what web clippers write (Obsidian Web
 * Clipper, MarkDownload, Joplin, Omnivore, Wallabag, Readwise).
 */
export const NAMES = {
  title: ['title', 'headline', 'fulltitle'],
  publisher: [
    'publisher',
    'source',
    'site',
    'sitename',
    'og:sitename',
    'outlet',
    'publication',
    'publicationtitle',
    'newspaper',
    'website',
    'sourcename',
    'publisher.name',
    'source.name',
    'site.name',
    'publication.name',
  ],
  byline: [
    'author',
    'authors',
    'byline',
    'creator',
    'creators',
    'writer',
    'reporter',
    'author.name',
    'authors.name',
    'creator.name',
  ],
  url: [
    'url',
    'link',
    'sourceurl',
    'originalurl',
    'articleurl',
    'externalurl',
    'weburl',
    'canonical',
    'canonicalurl',
    'clippedfrom',
    'source',
    'original',
    'og:url',
    'source.url',
    'publication.url',
  ],
  // The article's own day, by a name that says so, before one that can be anybody's.
  published: [
    'published',
    'datepublished',
    'publisheddate',
    'publishedat',
    'publishedon',
    'publishedtime',
    'article:publishedtime',
    'publishdate',
    'publicationdate',
    'publishtime',
    'pubdate',
    'issued',
    'dateissued',
    'posted',
    'dateposted',
    'date',
  ],
  modified: [
    'modified',
    'datemodified',
    'modifieddate',
    'modifiedat',
    'article:modifiedtime',
    'updated',
    'dateupdated',
    'updateddate',
    'updatedat',
    'lastupdated',
    'lastmod',
    'lastmodified',
    'lastmodifiedat',
  ],
  language: ['lang', 'language', 'locale', 'inlanguage'],
  place: ['place', 'location', 'dateline'],
  wire: ['wire', 'agency', 'newsagency'],
  rights: ['rights', 'copyright', 'license', 'licence'],
  standfirst: ['standfirst', 'subtitle', 'deck', 'dek', 'lede'],
  slug: ['slug'],
} as const;

export type FrontName = keyof typeof NAMES;

/**
 * Names of the day on which somebody saved the article, or made the note it stands in (`created` is what Obsidian Web
 * Clipper, MarkDownload and Joplin write): never the day of its publication.
 */
export const SAVED: readonly string[] = [
  'created',
  'createdat',
  'createdtime',
  'createddate',
  'datecreated',
  'clipped',
  'clippedat',
  'clippedon',
  'dateclipped',
  'saved',
  'savedat',
  'datesaved',
  'added',
  'addedat',
  'dateadded',
  'timeadded',
  'captured',
  'capturedat',
  'retrieved',
  'retrievedat',
  'dateretrieved',
  'accessed',
  'accessdate',
  'dateaccessed',
  'scraped',
  'scrapedat',
  'fetched',
  'fetchedat',
  'imported',
  'downloaded',
  'archived',
  'archivedat',
];

/** Tables of a site's own fields (Hugo, Zola): what stands in them goes by its own name, after the others. */
const OWN = /^(?:params|extra)\./;

/** A key of front matter without what writers of templates disagree about: `Date Published`, `date-published`. */
export function nameOf(key: string): { name: string; own: boolean } {
  const name = key.toLowerCase().replace(/[\s_-]+/g, '');
  return { name: name.replace(OWN, ''), own: OWN.test(name) };
}
