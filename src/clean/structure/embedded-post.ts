import { relabel, type LabelledLine, type StructureRule } from '../labelled.js';

/** The last line of a post of a social network that a page shows inside its article: "— Ann Other (@ann) May 3, 2024". */
const SIGNED = /^[—–-]{1,2}\s?.{1,60}\(@\w{1,30}\)\s+\S.{4,24}\d{4}$/u;
/** A line of such a post: the picture or address it carries stands at its end. */
const POSTED = /(?:pic\.twitter\.com|https?:\/\/t\.co)\/\S+$/;

/**
 * A post shown inside an article is something somebody said that the article quotes: the line that signs it, and the
 * one above it, belong to the article.
 */
export const embeddedPost: StructureRule = {
  id: 'embedded-post',
  apply(lines) {
    const posted = new Set<number>();
    lines.forEach(({ line }, i) => {
      if (!SIGNED.test(line.text)) return;
      posted.add(i);
      posted.add(i - 1);
      for (let above = i - 2; above >= 0 && POSTED.test(lines[above]!.line.text); above--)
        posted.add(above);
    });
    return lines.map((one: LabelledLine, i) =>
      posted.has(i) ? relabel(one, 'body', embeddedPost.id, 0.85) : one,
    );
  },
};
