// The search page. Pagefind is loaded here and nowhere else, on the first words typed or given in the address.
// The state lives in the address: `?q=bridge&person=Ingrid+Solheim`.
'use strict';
{
  const root = new URL('..', document.currentScript.src);
  // A large archive has several indexes, of which a new article changes one, and an archive that joins others has those of
  // its parts, `2019/:2 2020/:4`: they are asked as if they were one.
  const { indexes = 1, parts } = document.currentScript.dataset;
  const sources = (parts ?? `:${indexes}`).split(' ').flatMap((part) => {
    const [folder, count] = part.split(':');
    const baseUrl = root.pathname + folder;
    const name = decodeURIComponent(folder).replace(/\/$/, '');
    const mergeFilter = parts === undefined ? {} : { part: name };
    return Array.from({ length: Number(count) }, (_, i) => ({
      address: `${baseUrl}pagefind/${i === 0 ? '' : `${i}/`}`,
      options: { baseUrl, mergeFilter },
    }));
  });
  const FACETS = ['kind', 'source', 'topic', 'person', 'year', 'part'];
  const STEP = 10;
  const LONGEST_FACET = 12;

  const byId = (id) => document.getElementById(id);
  const [form, field, status, facets] = ['search', 'query', 'status', 'facets'].map(byId);
  const [chips, results, more, panel] = ['chips', 'results', 'more', 'filters'].map(byId);
  // What is said of the results stands in the page, in the page's language, with holes for names and numbers.
  const words = form.dataset;
  const filled = (sentence, holes) => sentence.replace(/\{(\w+)\}/g, (_, name) => holes[name]);
  // Beside the results there is room for them; above, on a phone, they would hide the results.
  panel.open = matchMedia('(width >= 56rem)').matches;

  const element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  let engine;
  const load = () => {
    const [first, ...others] = sources;
    engine ??= import(`${first.address}pagefind.js`).then(async (pagefind) => {
      await pagefind.options({ ...first.options, excerptLength: 28 });
      await Promise.all(
        others.map(({ address, options }) => pagefind.mergeIndex(address, options)),
      );
      // Counts for the facets come with the results only once the list of all values is there.
      await pagefind.filters();
      return pagefind;
    });
    return engine;
  };

  const read = () => {
    const given = new URLSearchParams(location.search);
    const filters = Object.fromEntries(FACETS.map((name) => [name, given.getAll(name)]));
    return { query: given.get('q')?.trim() ?? '', filters };
  };

  const write = ({ query, filters }, replace) => {
    const given = new URLSearchParams();
    if (query) given.set('q', query);
    for (const name of FACETS) for (const value of filters[name]) given.append(name, value);
    const address = `${location.pathname}${given.size ? `?${given}` : ''}`;
    history[replace ? 'replaceState' : 'pushState'](null, '', address);
  };

  const chosen = ({ filters }) =>
    Object.entries(filters).flatMap(([name, values]) => values.map((value) => [name, value]));

  const toggle = (state, name, value) => {
    const values = state.filters[name];
    const next = values.includes(value)
      ? values.filter((one) => one !== value)
      : [...values, value];
    write({ ...state, filters: { ...state.filters, [name]: next } });
    return run();
  };

  const showChips = (state) => {
    const list = chosen(state);
    chips.hidden = list.length === 0;
    chips.replaceChildren(
      ...list.map(([name, value]) => {
        const button = element('button', { type: 'button' }, `${value} ×`);
        button.setAttribute('aria-label', filled(words.remove, { filter: words[name], value }));
        button.addEventListener('click', () =>
          toggle(state, name, value).then(() => field.focus()),
        );
        return element('li', {}, button);
      }),
    );
  };

  const showFacets = (state, counts) => {
    const focused = document.activeElement?.id;
    const fields = FACETS.flatMap((name) => {
      const values = Object.entries(counts[name] ?? {})
        .filter(([value, count]) => count > 0 || state.filters[name].includes(value))
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .slice(0, LONGEST_FACET);
      if (values.length === 0) return [];
      const rows = values.map(([value, count], i) => {
        const box = element('input', {
          type: 'checkbox',
          id: `facet-${name}-${i}`,
          checked: state.filters[name].includes(value),
        });
        box.addEventListener('change', () => toggle(state, name, value));
        const label = element('bdi', {}, value);
        const number = element('span', { className: 'number' }, String(count));
        return element('label', {}, box, label, number);
      });
      return [element('fieldset', {}, element('legend', {}, words[name]), ...rows)];
    });
    panel.hidden = fields.length === 0;
    facets.replaceChildren(...fields);
    if (focused?.startsWith('facet-')) byId(focused)?.focus();
  };

  // An excerpt comes as HTML with <mark> in it. Its text is put in as text, whatever it holds.
  const marked = (excerpt) => {
    let inside = false;
    return excerpt.split(/(<\/?mark>)/).flatMap((part) => {
      if (/^<\/?mark>$/.test(part)) {
        inside = part === '<mark>';
        return [];
      }
      const text = part.replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => SIGNS[name]);
      return [inside ? element('mark', {}, text) : text];
    });
  };
  const SIGNS = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

  const row = ({ url, meta, excerpt, filters }) => {
    const title = element('a', { href: url, dir: 'auto' }, meta.title ?? url);
    const parts = [filters.kind?.[0], filters.source?.[0], meta.date].filter(Boolean);
    return element(
      'li',
      {},
      element('p', { className: 'meta' }, parts.join(', ')),
      element('p', { className: 'title' }, title),
      element('p', { className: 'excerpt', dir: 'auto' }, ...marked(excerpt)),
    );
  };

  let found = [];
  let shown = 0;
  let turn = 0;

  const showMore = async (focus) => {
    const mine = turn;
    const next = await Promise.all(found.slice(shown, shown + STEP).map((one) => one.data()));
    if (mine !== turn) return;
    const rows = next.map(row);
    results.append(...rows);
    shown += next.length;
    more.hidden = shown >= found.length;
    if (focus) rows[0]?.querySelector('a').focus();
  };

  const clear = (told) => {
    found = [];
    shown = 0;
    results.replaceChildren();
    more.hidden = true;
    status.textContent = told;
  };

  const run = async () => {
    const mine = ++turn;
    const state = read();
    showChips(state);
    const filters = Object.fromEntries(
      Object.entries(state.filters).filter(([, values]) => values.length > 0),
    );
    if (!state.query && Object.keys(filters).length === 0) {
      panel.hidden = true;
      return clear('');
    }
    try {
      const pagefind = await load();
      const search = await pagefind.search(state.query || null, { filters });
      if (mine !== turn) return;
      clear(summary(search.results.length, state));
      found = search.results;
      showFacets(state, search.filters);
      await showMore(false);
    } catch {
      clear(words.noIndex);
    }
  };

  const summary = (count, { query }) => {
    const told = count === 0 ? words.none : count === 1 ? words.one : words.many;
    const found = filled(told, { count });
    return query ? filled(words.for, { found, words: query }) : found;
  };

  const submit = (replace) => {
    const state = read();
    write({ ...state, query: field.value.trim() }, replace);
    return run();
  };

  let waiting;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => submit(true), 250);
  });
  field.addEventListener('focus', () => load().catch(() => {}), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    submit(false);
  });
  more.addEventListener('click', () => showMore(true));
  addEventListener('popstate', () => {
    field.value = read().query;
    run();
  });
  field.value = read().query;
  run();
}
