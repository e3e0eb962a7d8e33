import { whole, wordCount, type LineRule } from '../line.js';

const TRADE =
  'reporter|writer|editor|correspondent|columnist|journalist|contributor|producer|fellow|author|intern|freelancer|critic|anchor|broadcaster|(?:[Rr]edakteur|[Rr]eporter|[Kk]orrespondent|[Jj]ournalist|[Aa]utor|[Vv]olontär)(?:in)?|journaliste|periodista|giornalista';
/** "Ann Other is a senior reporter for the Riverside Gazette." */
const NOTE = new RegExp(
  String.raw`^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){0,3}(?:\s\([^)]*@[^)]*\))?,?\s+(?:is|was|ist|est|es|è)\s+(?:an?|the|our|eine?|une?|una|uno)?\s?(?:[\p{L}’'-]+,?\s+){0,5}(?:${TRADE})s?\b`,
  'u',
);
/** "She covers ports.", "Follow her on …", "He can be reached at …", "She joined the Gazette in 2017." */
const GOES_ON =
  /\b(?:(?:he|she|they) (?:covers|has covered|has been (?:covering|reporting|writing)|reports on|writes about|joined|previously|lives in|is based)|(?:can be|may be) reached|follow (?:him|her|them)|e-?mail (?:him|her|them)|contact (?:him|her|them)|joined .{2,40} in (?:\p{L}+ )?(?:19|20)\d\d)\b/iu;
const LONGEST = 90;
/** So many paragraphs at most stand behind the note on its author. */
const PARAGRAPHS = 2;

/** What an outlet says of the one who wrote the article, under it. */
export const authorNote: LineRule = {
  id: 'author-note',
  label(line) {
    if (wordCount(line.text) > LONGEST || line.proseBefore < 2 || line.proseAfter > PARAGRAPHS)
      return null;
    const told =
      NOTE.test(line.text) || (GOES_ON.test(line.text) && /^\p{Lu}\S+ joined\b/u.test(line.text));
    const short = wordCount(line.text) <= 16;
    return told && (short || GOES_ON.test(line.text)) ? whole(line, 'byline', 0.85) : null;
  },
};
