import { htmlText } from './html-text.js';

/**
 * A sentence of the interface as HTML, its holes (`{name}`) filled: words are escaped, and so is the sentence; what a
 * macro made is HTML already, which Nunjucks hands over as a `String` object. A hole nothing fills stays as it is.
 */
export function fill(sentence: string, holes: Readonly<Record<string, unknown>>): string {
  return htmlText(sentence).replace(/\{(\w+)\}/g, (hole, name: string) => {
    if (!Object.hasOwn(holes, name)) return hole;
    const value = holes[name];
    return value instanceof String ? value.toString() : htmlText(String(value));
  });
}
