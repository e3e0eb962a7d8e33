import { whole, type LineRule } from '../line.js';

/** `![what the picture shows](its address)`, or Obsidian's `![[file]]`. */
const IMAGE = /^!\[[^\]]*\](?:\([^)]*\)?)?|^!\[\[[^\]]+\]\]/;

/** A picture as Markdown writes it, alone on its line: what it says is a caption. */
export const imageMarkup: LineRule = {
  id: 'image-markup',
  label(line) {
    const image = IMAGE.exec(line.text)?.[0];
    return image !== undefined && line.text.length - image.length <= 3
      ? whole(line, 'caption', 0.95)
      : null;
  },
};
