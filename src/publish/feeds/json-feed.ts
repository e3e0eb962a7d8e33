import type { FeedHead } from './atom.js';
import type { FeedEntry } from './entry.js';

/** A JSON Feed (version 1.1) with the same entries as the Atom one. */
export function jsonFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    description: head.subtitle,
    home_page_url: head.page,
    feed_url: head.self,
    authors: [{ name: head.author }],
    items: entries.map(item),
  };
  return `${JSON.stringify(feed)}\n`;
}

function item(entry: FeedEntry): object {
  return {
    id: entry.id,
    url: entry.link,
    title: entry.title,
    content_text: entry.summary,
    date_published: entry.published ?? undefined,
    date_modified: entry.updated,
    authors: [{ name: entry.author }],
    tags: entry.categories,
  };
}
