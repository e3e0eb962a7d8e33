import { checksum } from '../checksum.js';

const MARK = 'data-pagefind-';
const TOKEN = /<!--[^]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+|</g;
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);
/** Elements whose content is no markup. */
const RAW = /^(?:script|style)$/;

/**
 * A hash of what the search index takes from a page; null for a page it passes over. Two pages of one hash are one to
 * the index: text and tags inside `data-pagefind-body`, without what is ignored there, and, wherever it stands, what is
 * a filter or a piece of metadata. A page that does not close its elements as it opened them counts whole.
 */
export function indexedPart(html: string): string | null {
  if (!html.includes(`${MARK}body`)) return null;
  const parts = partsOf(html);
  return checksum(parts === null ? html : parts.join('\n'));
}

interface Open {
  name: string;
  /** Inside the body of the index, and not ignored. */
  taken: boolean;
  body: boolean;
  ignored: boolean;
  /** A filter or metadata: taken wherever it stands. */
  named: boolean;
}

const OUTSIDE: Open = { name: '', taken: false, body: false, ignored: false, named: false };

function partsOf(html: string): string[] | null {
  const parts: string[] = [];
  const open: Open[] = [];
  let raw = '';
  for (const [token, slash, tag, attributes = ''] of html.matchAll(TOKEN)) {
    const around = open.at(-1) ?? OUTSIDE;
    const name = tag?.toLowerCase() ?? '';
    if (raw !== '' && !(slash === '/' && name === raw)) continue;
    if (name === '') {
      if (around.taken && !token.startsWith('<!--')) parts.push(token);
    } else if (slash === '/') {
      raw = '';
      if (open.pop()?.name !== name) return null;
    } else {
      const inner = opened(name, attributes, around);
      if (inner.taken || isAlwaysTaken(name, attributes)) parts.push(token);
      if (!VOID.has(name) && !attributes.endsWith('/')) open.push(inner);
      if (RAW.test(name)) raw = name;
    }
  }
  return open.length === 0 ? parts : null;
}

function opened(name: string, attributes: string, around: Open): Open {
  const body = around.body || attributes.includes(`${MARK}body`);
  const ignored = around.ignored || attributes.includes(`${MARK}ignore`);
  const named = around.named || /data-pagefind-(?:filter|meta|sort)/.test(attributes);
  return { name, body, ignored, named, taken: (body && !ignored) || named };
}

function isAlwaysTaken(name: string, attributes: string): boolean {
  return name === 'html' || name === 'title' || attributes.includes(MARK);
}
