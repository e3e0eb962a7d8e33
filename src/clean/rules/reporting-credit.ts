import { whole, wordCount, type LineRule } from '../line.js';

/** "(Reporting by Ann Other; editing by Sam Someone)", "Ann Other contributed to this report." */
const CREDIT =
  /^\W{0,3}(?:(?:additional |further )?(?:reporting|writing) (?:and \w+ )?by\b|edited by\b|compiled by\b|with (?:files|reporting|material|inputs?) from\b|(?:redaktion|mitarbeit|mit material (?:der|von)|mit informationen (?:der|von))\b|avec (?:l[’']?)?(?:afp|reuters|ap)\b|con (?:información|informazioni) (?:de|di)\b)|\bcontributed (?:reporting )?to this (?:report|story|article)\b|\b(?:reporting|editing) by \p{Lu}[^.]*\)\W*$/iu;
const LONGEST = 60;

/** Who helped with the article: none of its words, and no byline either. */
export const reportingCredit: LineRule = {
  id: 'reporting-credit',
  label: (line) =>
    wordCount(line.text) <= LONGEST && line.proseBefore > 0 && CREDIT.test(line.text)
      ? whole(line, 'byline', 0.9)
      : null,
};
