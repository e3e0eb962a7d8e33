// A blog as Eleventy's own documentation builds one: articles in Markdown with a layout, a collection for each topic and
// each newspaper, their pages by pagination, an RSS feed.
const LATEST = 20;
const PAGE = 50;
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const slug = (text) => text.toLowerCase().replaceAll(' ', '-');

/** Pages of a list: what is listed in it, cut into portions, with the address of each. */
function portions(root, entries) {
  return entries.flatMap(([name, items]) => {
    const count = Math.max(1, Math.ceil(items.length / PAGE));
    const base = name === '' ? root : `${root}${slug(name)}/`;
    const url = (page) => (page === 0 ? base : `${base}page/${page + 1}/`);
    return Array.from({ length: count }, (_, page) => ({
      name,
      url: url(page),
      items: items.slice(page * PAGE, (page + 1) * PAGE),
      newer: page > 0 ? url(page - 1) : null,
      older: page + 1 < count ? url(page + 1) : null,
    }));
  });
}

export default function (config) {
  const articles = (api) => api.getFilteredByTag('article').reverse();
  const groups = (api, keys) => {
    const found = new Map();
    for (const item of articles(api))
      for (const key of keys(item)) {
        if (!found.has(key)) found.set(key, []);
        found.get(key).push(item);
      }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  };
  const topics = (api) => groups(api, (item) => item.data.topics ?? []);
  const sources = (api) => groups(api, (item) => [item.data.source]);
  config.addCollection('latest', (api) => articles(api).slice(0, LATEST));
  config.addCollection('feed', (api) => articles(api).slice(0, PAGE));
  config.addCollection('articlePages', (api) => portions('/articles/', [['', articles(api)]]));
  config.addCollection('topicPages', (api) => portions('/topics/', topics(api)));
  config.addCollection('sourcePages', (api) => portions('/source/', sources(api)));
  config.addCollection('topicList', topics);
  config.addCollection('sourceList', sources);
  config.addFilter('slugged', slug);
  config.addFilter('day', (date) => DAY.format(date));
  config.addFilter('iso', (date) => date.toISOString());
  config.addFilter('rfc822', (date) => date.toUTCString());
}

export const config = { dir: { input: 'content', includes: '../_includes', output: '_site' } };
