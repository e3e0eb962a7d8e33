import type { FeedEntry } from './entry.js';
import { newest } from './entry.js';
import { xmlElement, xmlText } from './xml.js';

/** What a feed says of itself. */
export interface FeedHead {
  id: string;
  title: string;
  subtitle: string;
  author: string;
  /** Addresses of the page it belongs to and of the feed itself. */
  page: string;
  self: string;
}

/** An Atom feed (RFC 4287). Its date is the newest of what it lists: no build leaves a trace in it. */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    xmlElement('id', head.id),
    xmlElement('title', head.title),
    xmlElement('subtitle', head.subtitle),
    xmlElement('updated', newest(entries.map(({ updated }) => updated))),
    `<author>${xmlElement('name', head.author)}</author>`,
    link('alternate', head.page),
    link('self', head.self),
    ...entries.map(atomEntry),
    '</feed>',
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n`;
}

function atomEntry(entry: FeedEntry): string {
  const lines = [
    '<entry>',
    xmlElement('id', entry.id),
    xmlElement('title', entry.title),
    link('alternate', entry.link),
    xmlElement('published', entry.published),
    xmlElement('updated', entry.updated),
    `<author>${xmlElement('name', entry.author)}</author>`,
    xmlElement('summary', entry.summary),
    ...entry.categories.map((term) => `<category term="${xmlText(term)}"/>`),
    '</entry>',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function link(rel: string, href: string): string {
  return `<link rel="${rel}" href="${xmlText(href)}"/>`;
}
