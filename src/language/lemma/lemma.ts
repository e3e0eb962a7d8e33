import { IRREGULAR_NOUNS, IRREGULAR_OTHERS, IRREGULAR_VERBS } from './irregular.js';
import { restoreBase } from './silent-e.js';

function verbLemma(word: string, tag: string): string {
  const known = IRREGULAR_VERBS.get(word);
  if (known !== undefined) return known;
  if (tag === 'VBZ') return withoutS(word);
  if (tag === 'VBG' && word.length > 4 && word.endsWith('ing'))
    return restoreBase(word.slice(0, -3));
  if ((tag === 'VBD' || tag === 'VBN') && word.length > 3) {
    if (word.endsWith('ied')) return `${word.slice(0, -3)}${word.length > 4 ? 'y' : 'ie'}`;
    if (word.endsWith('eed')) return word.slice(0, -1);
    if (word.endsWith('ed')) return restoreBase(word.slice(0, -2));
  }
  return word;
}

/** Removes the `-s` of a plural or of the third person. */
function withoutS(word: string): string {
  if (!word.endsWith('s') || word.length < 3 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sses|shes|ches|xes|zzes|[^aeiou]oes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function nounLemma(word: string): string {
  return IRREGULAR_NOUNS.get(word) ?? withoutS(word);
}

/**
 * Dictionary form of a word with a Penn tag, in lower case but for proper names: `said` VBD → `say`,
 * `officials` NNS → `official`, `n't` RB → `not`. Rules in the manner of Minnen, Carroll & Pearce (2001).
 */
export function lemmaOf(form: string, tag: string): string {
  if (tag === 'NNP') return form;
  if (tag === 'NNPS') return form.endsWith('s') && form.length > 3 ? form.slice(0, -1) : form;
  const word = form.toLowerCase().replaceAll('’', "'");
  if (tag === 'NNS') return nounLemma(word);
  if (tag.startsWith('V')) return verbLemma(word, tag);
  if (tag === 'MD' && IRREGULAR_VERBS.has(word))
    return word === "'d" ? 'would' : verbLemma(word, tag);
  if (tag === 'JJR' || tag === 'JJS' || tag === 'RB' || tag.startsWith('PRP') || tag === 'DT')
    return IRREGULAR_OTHERS.get(word) ?? word;
  return word;
}
