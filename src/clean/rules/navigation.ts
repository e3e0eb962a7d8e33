import { whole, wordCount, type LineRule } from '../line.js';

const MENU =
  /^(?:home|menu|search|log ?in|sign in|register|my account|contact(?: us)?|about(?: us)?|privacy(?: policy)?|terms(?: of (?:use|service))?|cookie(?:s| policy| settings)|skip to (?:main )?content|back to top|next(?: article)?|previous(?: article)?|advertise(?: with us)?|careers|sitemap)(?:\s*[|•·/›>]\s*.*)?$/i;

/** Menus and page furniture. */
export const navigation: LineRule = {
  id: 'navigation',
  label(line) {
    if (MENU.test(line.text) && wordCount(line.text) <= 12) return whole(line, 'navigation', 0.9);
    const items = line.text.split(/\s*[|•·›»]\s*/).filter((item) => item !== '');
    const short = items.length >= 4 && items.every((item) => wordCount(item) <= 3);
    return short ? whole(line, 'navigation', 0.85) : null;
  },
};
