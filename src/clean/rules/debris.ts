import { whole, type LineRule } from '../line.js';

/** File endings, transformation parameters and the like that only machines write. */
const MACHINE =
  /\.(?:jpe?g|png|gif|webp|avif|svg|mp4|css|js|php)\b\S*|[?&]\w+=[\w%.,-]*|:\w+\([^)]*\)|%[0-9a-f]{2}|\{\{|\}\}|<\/?[a-z][^>]*>|\bfunction\b\s*\w*\([^)]*\)(?:\s*\{[^}]*\}?)?|\b(?:var|let|const)\s+\w+\s*=[^;]*;|\bvar\s+\w+\s*=|\b(?:https?:)?\/\/\S+/gi;

/** A link of Markdown: its words are the article's, its address is no leaving. An image has no words. */
const LINK = /(?<!!)\[([^\]]*)\]\([^)\s]*\)/g;

/** Addresses, markup, script and other leavings: most of the line is not words. */
export const debris: LineRule = {
  id: 'machine-debris',
  label(line) {
    const text = line.text.replace(LINK, '$1');
    const machine = text.match(MACHINE)?.reduce((sum, part) => sum + part.length, 0) ?? 0;
    const longest = Math.max(...text.split(/\s+/).map((word) => word.length));
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    if (letters === 0) return whole(line, 'debris', 0.9);
    if (machine > 0 && longest > 40 && longest / text.length > 0.5)
      return whole(line, 'debris', 0.97);
    return machine / text.length > 0.5 ? whole(line, 'debris', 0.9) : null;
  },
};
