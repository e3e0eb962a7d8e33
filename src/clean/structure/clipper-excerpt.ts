import { relabel, type StructureRule } from '../labelled.js';

/**
 * The description of the page that MarkDownload puts over a clipped text as a quotation under the heading "Excerpt": no
 * words of the article, and no quotation.
 */
export const clipperExcerpt: StructureRule = {
  id: 'clipper-excerpt',
  apply(lines) {
    const head = lines.findIndex(
      ({ line }) => line.proseBefore === 0 && /^>\s*#{1,6}\s+excerpt$/i.test(line.text),
    );
    if (head < 0) return [...lines];
    const behind = lines.findIndex(({ line }, i) => i > head && !line.text.startsWith('>'));
    const end = behind < 0 ? lines.length : behind;
    return lines.map((one, i) =>
      i >= head && i < end ? relabel(one, 'metadata', clipperExcerpt.id, 0.95) : one,
    );
  },
};
