import { whole, wordCount, type LineRule } from '../line.js';

const NOUN =
  'comments?|thoughts?|repl(?:y|ies)|responses?|reactions?|kommentare?|leserkommentare?|commentaires?|comentarios?|comentários?|commenti|reacties|kommentarer|комментари\\p{L}*|komentarzy?|yorum\\p{L}*';
const HEADING = new RegExp(
  [
    `^(?:all |view all |show )?\\(?\\d+\\)?\\s+(?:${NOUN})(?:\\s+(?:on|to|zu|sur|a)\\b.*)?\\W*$`,
    `^(?:${NOUN})\\s*[(:\\[]\\s*\\d+\\s*[)\\]]?$`,
    '^(?:leave|post|add|write) (?:a |your )?(?:comment|reply|response)\\b',
    '^comments? (?:(?:are )?closed|section)\\W*$',
    '^(?:join the (?:conversation|discussion)|log in to comment|view (?:all )?comments?|have your say)\\b',
    '^(?:kommentar schreiben|diskutieren sie mit|laissez un commentaire|déjà un commentaire|deja (?:tu|un) comentario|lascia un commento|plaats een reactie|skriv en kommentar)\\b',
  ].join('|'),
  'iu',
);
/** "Ann Other on May 3, 2024 at 6:34 am said:": the line over what one reader wrote. */
const SIGNED =
  /^\p{Lu}[^.!?]{1,50}\s(?:on|am|le)\s(?:\p{L}{3,9}\.?\s\d{1,2},?|\d{1,2}\.?\s\p{L}{3,9})\s\d{4}(?:,|\s(?:at|um|à))?\s\d{1,2}[:.h]\d\d(?:\s?[ap]\.?m\.?|\sUhr)?(?:\s(?:said|says|schrieb|a écrit|dit))?:?$/iu;

/** The head of a comment section, or of the first comment of one that has none. */
export const comments: LineRule = {
  id: 'comment-section',
  label(line) {
    if (wordCount(line.text) > 14) return null;
    if (HEADING.test(line.text)) return whole(line, 'comments', 0.9);
    return SIGNED.test(line.text) && line.proseBefore > 0 ? whole(line, 'comments', 0.85) : null;
  },
};
