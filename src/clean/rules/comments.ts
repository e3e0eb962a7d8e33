import { whole, wordCount, type LineRule } from '../line.js';

const COMMENTS =
  /^(?:\d+\s+comments?|(?:leave|post|add|write) a (?:comment|reply)|comments? (?:are )?closed|join the (?:conversation|discussion)|log in to comment|view (?:all )?comments?)\b/i;

/** The head of a comment section. */
export const comments: LineRule = {
  id: 'comment-section',
  label: (line) =>
    wordCount(line.text) <= 10 && COMMENTS.test(line.text) ? whole(line, 'comments', 0.9) : null,
};
