import type { SiteFile } from '../../model/site.js';
import { absolute } from '../address.js';
import { xmlText } from '../feeds/xml.js';

/** As many addresses as the protocol lets one file hold. */
const MOST = 50_000;
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * The sitemap, and `robots.txt` which names it. Search engines want full addresses. Without the site's own,
 * the paths are relative to the sitemap: no engine will take them, but whoever holds the folder still has a
 * list of every page, and nothing in it is wrong under any address the folder may get.
 */
export function* sitemap(paths: Iterable<string>, siteUrl: string | null): Iterable<SiteFile> {
  const full = (path: string) => absolute(siteUrl, path) ?? (path || './');
  const all = [...paths].map((path) => `<url><loc>${xmlText(full(path))}</loc></url>`);
  if (all.length <= MOST) yield { path: 'sitemap.xml', content: document('urlset', all) };
  else yield* parts(all, full);
  const line = siteUrl === null ? '' : `\nSitemap: ${full('sitemap.xml')}\n`;
  yield { path: 'robots.txt', content: `User-agent: *\nAllow: /\n${line}` };
}

function* parts(all: readonly string[], full: (path: string) => string): Iterable<SiteFile> {
  const names: string[] = [];
  for (let at = 0; at < all.length; at += MOST) {
    const path = `sitemap-${names.length + 1}.xml`;
    names.push(path);
    yield { path, content: document('urlset', all.slice(at, at + MOST)) };
  }
  const index = names.map((name) => `<sitemap><loc>${xmlText(full(name))}</loc></sitemap>`);
  yield { path: 'sitemap.xml', content: document('sitemapindex', index) };
}

function document(element: string, rows: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<${element} ${SPACE}>\n${rows.join('\n')}\n</${element}>\n`;
}
