import { logoAt } from '../model/config.js';
import { ACCENT_SHEET } from './accent.js';
import { absolute, rootFrom } from './address.js';
import type { Named } from './cards/article-card.js';
import { ownPages } from './content.js';
import type { Edition } from './edition.js';

/** What every page has around its content. */
export interface Frame {
  /** The way up to the site's root. */
  root: string;
  path: string;
  site: {
    title: string;
    description: string;
    /** Address of a picture in the place of the title, and of a sheet with the archive's own colour, where it has them. */
    logo: string | null;
    accent: string | null;
  };
  /** For the browser's tab: short, and with the site's name where there is room. */
  documentTitle: string;
  heading: string;
  description: string;
  /** Full address of the page; null where the site does not know its own. */
  canonical: string | null;
  trail: readonly Named[];
  menu: readonly (Named & { current: boolean })[];
  /** Pages of the user's own, for the footer. */
  own: readonly Named[];
  /** Null where a site has none: that of an archive which only joins others. */
  feed: Feed | null;
  /** JSON-LD, escaped for its script element; empty where the page describes nothing. */
  jsonld: string;
}

/** A feed in its two forms. */
export interface Feed {
  title: string;
  atom: string;
  json: string;
}

/** What a page says of itself; the rest of its frame follows from it. */
export interface FrameInput {
  path: string;
  heading: string;
  description: string;
  trail?: readonly Named[];
  feed?: Feed;
  jsonld?: string;
}

const MENU = [
  'articles',
  'topics',
  'people',
  'sources',
  'quotes',
  'claims',
  'disagreements',
  'timeline',
] as const;

export function frame(edition: Edition, input: FrameInput): Frame {
  const { config, t } = edition;
  const { path, feed, jsonld = '' } = input;
  return {
    ...bareFrame(edition, input),
    menu: MENU.map((name) => ({
      label: t.frame.menu[name],
      target: `${name}/`,
      current: path.startsWith(`${name}/`),
    })),
    own: ownPages(edition),
    feed: feed ?? siteFeed(config.title),
    jsonld,
  };
}

/** The frame of a page without a menu and without feeds. */
export function bareFrame({ config, t }: Pick<Edition, 'config' | 't'>, input: FrameInput): Frame {
  const { path, heading, description, trail = [] } = input;
  return {
    root: rootFrom(path),
    path,
    site: {
      title: config.title,
      description: config.description,
      logo: logoAt(config.logo),
      accent: config.accent === null ? null : ACCENT_SHEET,
    },
    documentTitle: documentTitle(heading, config.title),
    heading,
    description: shortened(description, 155),
    canonical: absolute(config.siteUrl, path),
    trail: path === '' ? [] : [{ label: t.frame.home, target: '' }, ...trail],
    ...{ menu: [], own: [], feed: null, jsonld: '' },
  };
}

/** The feed of all articles. */
export function siteFeed(title: string): Feed {
  return { title, atom: 'feed.xml', json: 'feed.json' };
}

/** The feed of a page that has its own. */
export function feedIn(folder: string, title: string): Feed {
  return { title, atom: `${folder}feed.xml`, json: `${folder}feed.json` };
}

const TITLE_LENGTH = 70;

function documentTitle(heading: string, site: string): string {
  const own = heading === site || heading === '' ? site : `${heading} – ${site}`;
  if (writtenLength(own) <= TITLE_LENGTH) return own;
  let title = shortened(heading, TITLE_LENGTH);
  for (let room = TITLE_LENGTH - 1; writtenLength(title) > TITLE_LENGTH; room--) {
    title = shortened(heading, room);
  }
  return title;
}

/** Characters a title takes in HTML, where a quotation mark takes six. */
function writtenLength(title: string): number {
  return title.replace(/["'&<>`\\]/g, '&quot;').length;
}

/** The first words of a text, on one line, with an ellipsis where it was longer. */
export function shortened(text: string, length: number): string {
  const points = Array.from(text.replace(/\s+/gu, ' ').trim());
  if (points.length <= length) return points.join('');
  return `${points
    .slice(0, length - 1)
    .join('')
    .replace(/\s\S{0,20}$/u, '')}…`;
}
