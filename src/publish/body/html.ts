import type { RootContent } from 'mdast';
import remarkHtml from 'remark-html';
import { unified } from 'unified';

/** The elements and attributes a text may consist of, and no others. */
const schema = {
  strip: ['script', 'style'],
  tagNames: [
    ...[
      'p',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'ul',
      'ol',
      'li',
      'blockquote',
      'pre',
      'code',
      'hr',
      'br',
    ],
    ...['em', 'strong', 'a', 'mark', 'span'],
  ],
  attributes: {
    a: ['href', 'rel', 'className', 'dataN', 'ariaLabel'],
    mark: ['className'],
    span: ['className', 'id'],
    ol: ['start'],
    '*': ['dir'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  // Ids and classes come from our own code alone: a seed has no way to set one, so none needs a prefix.
  clobber: [],
  clobberPrefix: '',
};

const writer = unified().use(remarkHtml, { sanitize: schema }).freeze();

/** One block of a text as HTML, sanitised, its direction told by its first strong letter. */
export function blockHtml(block: RootContent): string {
  const data = { ...block.data, hProperties: { dir: 'auto' } };
  return writer.stringify({ type: 'root', children: [{ ...block, data }] }).trim();
}
