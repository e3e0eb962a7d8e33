import type { Edition } from '../edition.js';
import { frame, type Frame } from '../frame.js';
import { ONLY, type PageKind } from '../page-kind.js';

/** The page for addresses that do not exist. */
export const notFound: PageKind = {
  ids: () => ONLY,
  path: () => '404.html',
  view: (edition) => view(edition),
};

/** It is served at any depth, so its links alone begin at the server's root. */
function view(edition: Edition): Frame {
  const { siteUrl } = edition.config;
  const base = siteUrl === null ? '/' : new URL(siteUrl).pathname;
  const made = frame(edition, {
    path: '404.html',
    heading: edition.t.notFound.title,
    description: edition.t.notFound.description,
  });
  return { ...made, root: base.endsWith('/') ? base : `${base}/`, canonical: null };
}
